using System.Collections.Frozen;
using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Events;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Claims;

/// <summary>Whether a claim can bear on an agreement at all: an act of the list, a figure, a date, or words on its matters.</summary>
internal static class Bearing
{
    private static readonly FrozenSet<string> Matters = Vocabulary.English.Set("matters");

    private static readonly FrozenSet<string> People = [.. Vocabulary.English.Set("people").Select(Singular.Of)];

    private static readonly int Matter = Word.NewFact();

    /// <summary>True when the claim is kept.</summary>
    /// <param name="parse">Its sentence.</param>
    /// <param name="draft">Its event.</param>
    public static bool Has(Parse parse, EventDraft draft)
    {
        if (draft.Event.Action != EventAction.Other || draft.Quantity is not null || draft.Occurred is not null || draft.Due is not null || draft.Condition is not null || draft.Event.Topic is not null)
            return true;
        if (draft.Modality is not (Modality.Occurred or Modality.Ongoing) || draft.IsFuture || draft.Polarity == Polarity.Denied)
            return true;
        if (draft.Event.Lemma is { } lemma && Matters.Contains(lemma) || draft.Event.Thing is { } thing && IsMatter(thing))
            return true;
        foreach (var token in parse.Sentence.Tokens)
        {
            if (token.Word.Fact(Matter) ?? token.Word.Learn(Matter, IsMatter(token.Lower)))
                return true;
        }
        return false;
    }

    /// <summary>True of a noun, as it stands, for what agreements are about.</summary>
    public static bool IsMatter(string lower)
    {
        var noun = Singular.Of(lower);
        var vocabulary = Vocabulary.English;
        return Matters.Contains(noun) || People.Contains(noun) || Actions.OfNoun(lower) is not null || vocabulary.Table("persons").ContainsKey(noun) || vocabulary.Table("kinds").ContainsKey(lower)
            || vocabulary.Table("other event nouns").ContainsKey(noun) || vocabulary.Set("goods").Contains(noun) || vocabulary.Set("motion verbs").Contains(noun);
    }
}
