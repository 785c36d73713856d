using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Values;

/// <summary>"Day 23 of the truce", "the 16th day of the first phase", by the agreement's calendar.</summary>
internal static class PhaseDays
{
    private const int Most = 5000; // days

    /// <summary>The counted day of a rule, of the phase or truce in it.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        var number = match.Of("number")?.Number ?? match.Word(WordClass.Ordinal)?.Place ?? 0;
        if (number is < 1 or > Most || number % 1 != 0)
            return null;
        if (match.Of("span") is not { } span)
            return new Moment(match.End, null, "XXXX-XX-XX");
        return Moment.Day(match.End, Start(scan, span)?.PlusDays((int)number - 1), "XXXX-XX-XX");
    }

    // The phase named by its title or number; the truce as a whole starts with its first phase.
    private static LocalDate? Start(Scan scan, Slot span)
    {
        var isPhase = false;
        for (var i = span.Start; i < span.End; i++)
            isPhase |= scan.Grammar.Spans.TryGetValue(scan.Lower(i), out var kind) && kind.Length > 0;
        LocalDate? earliest = null;
        foreach (var phase in scan.Context.Lexicon.Phases)
        {
            if (phase.Starts is not { } starts)
                continue;
            if (isPhase)
            {
                if (Names(scan, span, phase))
                    return starts;
            }
            else if (earliest is not { } held || starts < held)
            {
                earliest = starts;
            }
        }
        return earliest;
    }

    private static bool Names(Scan scan, Slot span, PhaseEntry phase)
    {
        var numbers = scan.Grammar.Numbers;
        var place = Place(numbers, scan.Grammar.Tokenizer.Split(phase.Title)) ?? Place(numbers, scan.Grammar.Tokenizer.Split(phase.Id));
        for (var i = span.Start; i < span.End; i++)
        {
            var word = scan.Lower(i);
            if (string.Equals(word, phase.Id, StringComparison.OrdinalIgnoreCase))
                return true;
            if (place is { } number && (numbers.OrdinalValue(word) == number || numbers.Small(word) == number || word == number.ToString(CultureInfo.InvariantCulture)))
                return true;
        }
        return false;
    }

    private static int? Place(NumberReader numbers, ImmutableArray<Token> title)
    {
        foreach (var token in title)
        {
            if (numbers.OrdinalValue(token.Lower) is { } ordinal)
                return ordinal;
            if (numbers.Small(token.Lower) is { } small)
                return small;
            if (int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
                return digits;
        }
        return null;
    }
}
