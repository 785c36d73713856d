using System.Globalization;
using NodaTime;
using Tregua.Reading.Quantities;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>A number of units, such as "42 days" or "six-week".</summary>
/// <param name="End">Index of the token after its last.</param>
/// <param name="Count">How many; null when the words give no number ("several weeks").</param>
/// <param name="Unit">Of what.</param>
internal sealed record Length(int End, decimal? Count, TimeUnit Unit)
{
    /// <summary>In days; null for months and years, whose days vary, and when no number is given.</summary>
    public decimal? Days => Unit switch
    {
        TimeUnit.Hour => Count / 24,
        TimeUnit.Day => Count,
        TimeUnit.Week => Count * 7,
        TimeUnit.Weekend => Count * 2,
        TimeUnit.Second or TimeUnit.Minute or TimeUnit.Month or TimeUnit.Year => null,
        _ => throw new InvalidOperationException($"{Unit}"),
    };
}

/// <summary>Reads lengths of time and counts with them.</summary>
internal static class Lengths
{
    private const decimal Most = 12_000; // a thousand years of months

    private static readonly PhraseTable VagueNumbers = Vocabulary.English.Phrases("vague-quantities");

    /// <summary>The length that starts at a token: "42 days", "a week", "several months", "42-day", "six-week-long".</summary>
    public static Length? Match(Scan scan, int at) => Compound(scan, at) ?? Separate(scan, at);

    /// <summary>The day that lies a number of units after another; hours are rounded up to days.</summary>
    public static LocalDate Plus(LocalDate day, TimeUnit unit, decimal count)
    {
        var whole = (int)Math.Clamp(count, -Most, Most);
        var moved = unit switch
        {
            TimeUnit.Second or TimeUnit.Minute => day,
            TimeUnit.Hour => day.PlusDays((int)(count < 0 ? Math.Floor(count / 24) : Math.Ceiling(count / 24))),
            TimeUnit.Day => day.PlusDays(whole),
            TimeUnit.Week or TimeUnit.Weekend => day.PlusDays((int)Math.Clamp(count * 7, -Most, Most)),
            TimeUnit.Month => day.PlusMonths(whole),
            TimeUnit.Year => day.PlusMonths((int)Math.Clamp(count * 12, -Most, Most)),
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
        return moved;
    }

    private static Length? Separate(Scan scan, int at)
    {
        if (at >= scan.Tokens.Length)
            return null;
        var word = scan.Lower(at);
        if (word is "a" or "an" or "another")
            return HalfAfter(scan, at) ?? Unit(scan, at + 1, 1, needsSingular: true);
        if (word == "half" && scan.Lower(at + 1) is "a" or "an")
            return Unit(scan, at + 2, 0.5m, needsSingular: true);
        if (VagueNumbers.Match(scan.Tokens, at) is { } vague)
            return Unit(scan, at + vague.Length, null, needsSingular: false);
        if (NumberWords.Cardinal(scan.Tokens, at) is not { } number || number.Value > Most)
            return null;
        var end = at + number.Length;
        if (scan.Lower(end) == "and" && scan.Lower(end + 1) == "a" && scan.Lower(end + 2) == "half")
            return Unit(scan, end + 3, number.Value + 0.5m, needsSingular: false);
        // "three full days", "two more weeks".
        if (scan.Lower(end) is "full" or "more" or "consecutive" or "straight" or "whole" or "further" or "additional" or "long" or "calendar" or "working")
            end++;
        return Unit(scan, end, number.Value, needsSingular: false);
    }

    // "a half hour", "a year and a half".
    private static Length? HalfAfter(Scan scan, int at) =>
        scan.Lower(at + 1) == "half" ? Unit(scan, at + 2, 0.5m, needsSingular: true)
        : scan.Lower(at + 2) == "and" && scan.Lower(at + 3) == "a" && scan.Lower(at + 4) == "half" && Unit(scan, at + 1, 1.5m, needsSingular: true) is { } unit ? unit with { End = at + 5 }
        : null;

    private static Length? Unit(Scan scan, int at, decimal? count, bool needsSingular)
    {
        if (!DateWords.Units.TryGetValue(scan.Lower(at), out var unit) || (needsSingular && scan.Lower(at)[^1] == 's'))
            return null;
        // "34 years old", "two days' talks".
        if (scan.Lower(at + 1) == "old" || (scan.Lower(at + 1) == "of" && scan.Lower(at + 2) == "age"))
            return null;
        return new Length(at + 1, count * unit.Count, unit.Unit);
    }

    private static Length? Compound(Scan scan, int at)
    {
        var parts = scan.Lower(at).Split('-', '‑');
        if (parts.Length < 2 || parts[^1] == "old")
            return null;
        var last = parts[^1] == "long" ? parts.Length - 2 : parts.Length - 1;
        if (last < 0 || !DateWords.Units.TryGetValue(parts[last], out var unit))
            return null;
        if (last == 0)
            return parts[0][^1] == 's' ? new Length(at + 1, null, unit.Unit) : new Length(at + 1, unit.Count, unit.Unit);
        var words = string.Join('-', parts[..last]);
        var number = decimal.TryParse(words, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits
            : NumberWords.Small(words) is { } small ? small
            : (decimal?)null;
        return number is { } count and <= Most ? new Length(at + 1, count * unit.Count, unit.Unit) : null;
    }
}
