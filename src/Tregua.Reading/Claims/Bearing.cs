using System.Collections.Frozen;
using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Events;
using Tregua.Reading.Phrases;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Claims;

/// <summary>Whether a claim can bear on an agreement at all: an act of the list, a figure, a date, or words on its matters.</summary>
internal static class Bearing
{
    private static readonly FrozenSet<string> Matters = Vocabulary.English.Set("matters");

    /// <summary>True when the claim is kept.</summary>
    /// <param name="parse">Its sentence.</param>
    /// <param name="draft">Its event.</param>
    /// <param name="words">The tokens of its span, end exclusive.</param>
    public static bool Has(Parse parse, EventDraft draft, (int First, int End) words)
    {
        if (draft.Event.Action != EventAction.Other || draft.Quantity is not null || draft.Occurred is not null || draft.Due is not null || draft.Condition is not null || draft.Event.Topic is not null)
            return true;
        if (draft.Modality is not (Modality.Occurred or Modality.Ongoing) || draft.IsFuture || draft.Polarity == Polarity.Denied)
            return true;
        if (draft.Event.Lemma is { } lemma && Matters.Contains(lemma) || IsMatter(parse, draft.Thing) || IsMatter(parse, draft.Actor))
            return true;
        for (var i = words.First; i < words.End; i++)
        {
            if (IsMatter(parse.Sentence.Lower(i)))
                return true;
        }
        return false;
    }

    private static bool IsMatter(Parse parse, NounPhrase? noun) => noun is { IsPronoun: false } && IsMatter(parse.Sentence.Lower(noun.Head));

    /// <summary>True of a noun, as it stands, for what agreements are about.</summary>
    public static bool IsMatter(string lower)
    {
        var noun = Singular.Of(lower);
        var vocabulary = Vocabulary.English;
        return Matters.Contains(noun) || Actions.OfNoun(lower) is not null || vocabulary.Table("persons").ContainsKey(noun) || vocabulary.Table("kinds").ContainsKey(lower)
            || vocabulary.Table("other event nouns").ContainsKey(noun) || vocabulary.Set("goods").Contains(noun) || vocabulary.Set("motion verbs").Contains(noun);
    }
}
