using NodaTime;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>"Tuesday", "last Saturday", "Tuesday night", "Thursday next week", "Tuesday, 4 March".</summary>
internal static class WeekdayDates
{
    private static readonly PhraseTable Last = Vocabulary.English.Phrases("last");
    private static readonly PhraseTable Next = Vocabulary.English.Phrases("next");
    private static readonly PhraseTable This = Vocabulary.English.Phrases("this");

    /// <summary>The weekday that starts at a token, with "last" or "next" before it.</summary>
    public static Moment? Match(Scan scan, int at)
    {
        var start = Modifier(scan, at, out var modifier);
        if (start >= scan.Tokens.Length || !scan.IsCapitalised(start) || !DateWords.Weekdays.TryGetValue(scan.Lower(start), out var weekday))
            return null;
        var end = start + 1;
        if (modifier is null && Dated(scan, start) is { } dated)
            return dated;
        var day = modifier is null && WeekShift(scan, end) is { } shift
            ? InWeek(scan, weekday, shift, ref end)
            : Resolve(scan, weekday, modifier, at, end);
        return DayParts.After(scan, Moment.Day(end, day, TimexText.Weekday(weekday)));
    }

    private static int Modifier(Scan scan, int at, out string? modifier)
    {
        modifier = null;
        var i = scan.Lower(at) == "the" ? at + 1 : at;
        if (Last.Match(scan.Tokens, i) is { } last)
            (modifier, i) = ("last", i + last.Length);
        else if (Next.Match(scan.Tokens, i) is { } next)
            (modifier, i) = (next.Key == "following" ? "following" : "next", i + next.Length);
        else if (This.Match(scan.Tokens, i) is { } thisOne && scan.Lower(i) == "this")
            (modifier, i) = ("this", i + thisOne.Length);
        return modifier is null ? at : i;
    }

    // "Tuesday, March 4", "Tuesday (4 March 2025)": the calendar date counts.
    private static Moment? Dated(Scan scan, int weekday)
    {
        var at = weekday + 1;
        if (scan.Lower(at) is "," or "(" or "the")
            at++;
        if (at >= scan.Tokens.Length || CalendarDates.Match(scan, at) is not { NeedsPreposition: false } date || date.Value is { IsOneDay: false })
            return null;
        return scan.Lower(weekday + 1) == "(" && scan.Lower(date.End) == ")" ? date with { End = date.End + 1 } : date;
    }

    private static int? WeekShift(Scan scan, int at)
    {
        var of = scan.Lower(at) == "of" ? at + 1 : at;
        return (scan.Lower(of), scan.Lower(of + 1)) switch
        {
            ("last", "week") => -1,
            ("this", "week") => 0,
            ("next", "week") => 1,
            _ => null,
        };
    }

    private static LocalDate? InWeek(Scan scan, IsoDayOfWeek weekday, int shift, ref int end)
    {
        end += scan.Lower(end) == "of" ? 3 : 2;
        if (scan.Anchor is not { } anchor)
            return null;
        var monday = anchor.PlusDays(1).Previous(IsoDayOfWeek.Monday);
        return monday.PlusDays((7 * shift) + (int)weekday - 1);
    }

    private static LocalDate? Resolve(Scan scan, IsoDayOfWeek weekday, string? modifier, int first, int end)
    {
        if (modifier == "following" && scan.Context.LastMentioned is { } mentioned)
            return mentioned.Next(weekday);
        if (scan.Anchor is not { } anchor)
            return null;
        return modifier switch
        {
            "last" => anchor.Previous(weekday),
            "next" or "following" => anchor.Next(weekday),
            _ => scan.DirectionOf(first, end) == Direction.Future || (modifier == "this" && scan.DirectionOf(first, end) == Direction.Unknown)
                ? anchor.PlusDays(-1).Next(weekday)
                : anchor.PlusDays(1).Previous(weekday),
        };
    }
}
