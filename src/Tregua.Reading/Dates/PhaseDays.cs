using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>"Day 23 of the truce", "the 16th day of the first phase", by the agreement's calendar.</summary>
internal static class PhaseDays
{
    private static readonly FrozenSet<string> Spans = Vocabulary.English.Set("counted-spans");

    /// <summary>The counted day that starts at a token.</summary>
    public static Moment? Match(Scan scan, int at)
    {
        if (Number(scan, at, out var end) is not { } number)
            return null;
        if (scan.Lower(end) is not ("of" or "into"))
            return scan.Lower(at) == "day" ? new Moment(end, null, "XXXX-XX-XX") : null;
        var noun = end + 1;
        while (noun < Math.Min(scan.Tokens.Length, end + 6) && !Spans.Contains(scan.Lower(noun)))
            noun++;
        if (!Spans.Contains(scan.Lower(noun)))
            return null;
        var after = scan.Lower(noun) == "phase" && NumberWords.Cardinal(scan.Tokens, noun + 1) is { } place ? noun + 1 + place.Length : noun + 1;
        var start = Start(scan, end + 1, noun, after);
        return Moment.Day(after, start?.PlusDays(number - 1), "XXXX-XX-XX");
    }

    private static int? Number(Scan scan, int at, out int end)
    {
        end = at;
        if (scan.Lower(at) == "day" && NumberWords.Cardinal(scan.Tokens, at + 1) is { Value: >= 1 and <= 5000 } count && count.Value % 1 == 0)
        {
            end = at + 1 + count.Length;
            return (int)count.Value;
        }
        var first = scan.Lower(at) == "the" ? at + 1 : at;
        if (NumberWords.Ordinal(scan.Tokens, first) is not { Value: >= 1 and <= 5000 } ordinal || scan.Lower(first + 1) != "day")
            return null;
        end = first + 2;
        return (int)ordinal.Value;
    }

    // The phase named by its title or number; the truce as a whole starts with its first phase.
    private static LocalDate? Start(Scan scan, int first, int noun, int after)
    {
        LocalDate? earliest = null;
        foreach (var phase in scan.Context.Lexicon.Phases)
        {
            if (phase.Starts is not { } starts)
                continue;
            if (scan.Lower(noun) == "phase")
            {
                if (Names(scan, first, after, phase))
                    return starts;
            }
            else if (earliest is not { } held || starts < held)
            {
                earliest = starts;
            }
        }
        return earliest;
    }

    private static bool Names(Scan scan, int first, int after, PhaseEntry phase)
    {
        var place = Place(Tokenizer.Tokenize(phase.Title)) ?? Place(Tokenizer.Tokenize(phase.Id));
        for (var i = first; i < after; i++)
        {
            var word = scan.Lower(i);
            if (string.Equals(word, phase.Id, StringComparison.OrdinalIgnoreCase))
                return true;
            if (place is { } number && (NumberWords.OrdinalValue(word) == number || NumberWords.Small(word) == number || word == number.ToString(CultureInfo.InvariantCulture)))
                return true;
        }
        return false;
    }

    private static int? Place(ImmutableArray<Token> title)
    {
        foreach (var token in title)
        {
            if (NumberWords.OrdinalValue(token.Lower) is { } ordinal)
                return ordinal;
            if (NumberWords.Small(token.Lower) is { } small)
                return small;
            if (int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
                return digits;
        }
        return null;
    }
}
