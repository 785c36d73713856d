using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;

namespace Tregua.Reading.Dates.Values;

/// <summary>"Tuesday", "last Saturday", "Thursday next week".</summary>
internal static class WeekdayDates
{
    private const int DaysToldAfter = 2; // on which what was planned is told of when it is past
    private const int MostWeeks = 520; // of "two Sundays ago"
    private const int DaysToldAhead = 2; // of a day that no verb points at: five or six days back it would be told as "last"

    /// <summary>The day that a rule's weekday names: with a number and <c>of-week</c> in the week so many weeks away, with a number alone before or after the anchor, else as the clause's verb points.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Word(WordClass.Weekday | WordClass.Weekdays) is not { } word)
            return null;
        var weekday = (IsoDayOfWeek)word.Weekday;
        if (match.Of("length")?.Moment is { Length: { } length } away)
            return scan.Anchor is { } now && Landed(now, away, length, weekday, match.Meaning.Number < 0 ? -1 : 1) is { } landed ? Moment.Day(match.End, landed, "") : null;
        if (match.Of("weekday", 1) is { } until)
            return Range(scan, match, weekday, until);
        var day = Moment.Day(match.End, Day(scan, match, weekday), TimexText.Weekday(weekday)) with { LacksWeek = match.Meaning.Number is null };
        return match.Word(WordClass.DayPart) is { } part ? DayParts.On(day, part.DayPart) : day;
    }

    // "Monday two weeks ago": of the week then, of a longer unit the first such day from then on; a number of days has to end there.
    private static LocalDate? Landed(LocalDate now, Moment lengths, Length length, IsoDayOfWeek weekday, int sign)
    {
        if (length.Count is null || length.Unit < TimeUnit.Day)
            return null;
        var day = Lengths.Plus(now, lengths, sign);
        return length.Unit is TimeUnit.Day or TimeUnit.Weekend ? (day.DayOfWeek == weekday ? day : null)
            : length.Unit == TimeUnit.Week ? Shifts.Monday(day).PlusDays((int)weekday - 1)
            : day.PlusDays(-1).Next(weekday);
    }

    // "next week between Monday and Wednesday"
    private static Moment? Range(Scan scan, RuleMatch match, IsoDayOfWeek weekday, Slot until)
    {
        var last = (IsoDayOfWeek)until.Word!.Weekday;
        if (last <= weekday || Day(scan, match, weekday) is not { } from || Day(scan, match, last) is not { } to)
            return null;
        var second = Moment.Day(match.End, to, "") with { CoreStart = until.Start, CoreEnd = until.End };
        return Moment.Span(match.End, from, to, TimexText.Day(from)) with { IsRange = true, CoreStart = match.Start, CoreEnd = match.Of("weekday")!.Value.End, Second = second };
    }

    private static LocalDate? Day(Scan scan, RuleMatch match, IsoDayOfWeek weekday)
    {
        var meaning = match.Meaning;
        if (meaning.FromMention && scan.Context.LastMentioned is { } mentioned)
            return meaning.Number < 0 ? mentioned.Previous(weekday) : mentioned.Next(weekday);
        if (scan.Anchor is not { } anchor)
            return null;
        if (meaning.Has("of-week"))
            return anchor.PlusDays(1).Previous(IsoDayOfWeek.Monday).PlusDays((7 * (int)(meaning.Number ?? 0)) + (int)weekday - 1);
        // "two Sundays ago"
        var weeks = match.Of("number")?.Number is { } count ? (int)Math.Min(count, MostWeeks) - 1 : 0;
        if (meaning.Number is < 0)
            return anchor.Previous(weekday).PlusWeeks(-weeks);
        if (meaning.Number is > 0)
            return anchor.Next(weekday).PlusWeeks(weeks);
        var (ahead, behind) = (anchor.PlusDays(-1).Next(weekday), anchor.PlusDays(1).Previous(weekday));
        return scan.DirectionOfDay(match.Start, match.End) switch
        {
            Direction.Future => ahead,
            Direction.Past => behind,
            Direction.FutureUnlessYesterday => meaning.Number is null && behind == anchor.PlusDays(-1) ? behind : ahead,
            Direction.OncePlanned => Period.DaysBetween(behind, anchor) <= DaysToldAfter ? behind : ahead,
            Direction.Nearer => Period.DaysBetween(anchor, ahead) < Period.DaysBetween(behind, anchor) ? ahead : behind,
            _ => meaning.Number == 0 || Period.DaysBetween(anchor, ahead) <= DaysToldAhead ? ahead : behind,
        };
    }
}
