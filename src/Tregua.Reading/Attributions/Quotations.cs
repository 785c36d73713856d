using System.Collections.Immutable;
using Tregua.Reading.Clauses;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Attributions;

/// <summary>Carries a quotation, or what somebody is reported to have said, on over sentences that have no cue of their own.</summary>
internal sealed class Quotations
{
    private Attribution? _open;
    private Attribution? _last;
    private Attribution? _told;
    private int _paragraph = -1;

    /// <summary>The attributions of a sentence with a quotation carried on into it.</summary>
    public ImmutableArray<Attribution> Continue(Parse parse, ImmutableArray<Attribution> found)
    {
        var sentence = parse.Sentence;
        var (opens, closes) = Marks(parse);
        var wasOpen = _open;
        var spoken = found.FirstOrDefault(attribution => attribution.Frame is "say" or "report" or "that" or "tell");
        if (spoken is not null)
            (_last, _paragraph) = (spoken, sentence.Sentence.Paragraph);
        _open = closes >= opens ? null : spoken ?? wasOpen;
        if (wasOpen is not null && found.IsEmpty)
            return [Carried(wasOpen, 0, sentence.Count)];
        if (found.IsEmpty && _told is not null && _paragraph == sentence.Sentence.Paragraph && IsBackshifted(parse))
            return [Carried(_told, 0, sentence.Count)];
        _told = spoken is { Gives: null } && Tells(parse, spoken) ? spoken : null;
        var whole = sentence.Lower(0) is "“" or "\"" && found.IsEmpty;
        return whole && _last is not null && sentence.Sentence.Paragraph - _paragraph <= 1 ? [Carried(_last, 1, sentence.Count)] : found;
    }

    // "said the army had left", "…, the mayor said": a past saying of the whole sentence in other words than the speaker's.
    private static bool Tells(Parse parse, Attribution spoken) =>
        spoken.Clause >= 0 && parse.Clauses[spoken.Clause].Verb is { Tense: VerbTense.Past, IsNegated: false } && spoken.Source.Name is not null
        && parse.Sentence.Lower(spoken.First - 1) is not ("“" or "\"") && parse.Sentence.Lower(spoken.First) is not ("“" or "\"");

    // "Nine posts had been handed over. Four more would follow.": the tense goes on telling what was said.
    private static bool IsBackshifted(Parse parse)
    {
        foreach (var clause in parse.Clauses)
        {
            if (clause is { Role: ClauseRole.Main, Verb.Shape: VerbShape.Finite })
                return clause.Verb.Tense == VerbTense.PastPerfect || clause.Verb.Modal is "would";
        }
        return false;
    }

    private static Attribution Carried(Attribution attribution, int first, int end) => attribution with { First = first, End = end, Pieces = [], CueFirst = -1, Clause = -1, By = "the quotation that goes on" };

    // Where the last mark of each sort stands; a straight mark opens and closes in turn.
    private static (int Opens, int Closes) Marks(Parse parse)
    {
        var (opens, closes) = (-1, -1);
        for (var i = 0; i < parse.Sentence.Count; i++)
        {
            switch (parse.Sentence.Lower(i))
            {
                case "“": opens = i; break;
                case "”": closes = i; break;
                case "\"" when opens > closes: closes = i; break;
                case "\"": opens = i; break;
            }
        }
        return (opens, closes);
    }
}
