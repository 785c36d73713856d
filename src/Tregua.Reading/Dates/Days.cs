using NodaTime;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Dates;

/// <summary>Everything that names a stretch of the calendar, with an hour beside it: what prepositions and ranges take.</summary>
internal static class Days
{
    /// <summary>The stretch that starts at a token.</summary>
    public static Moment? Match(Scan scan, int at)
    {
        if (at >= scan.Tokens.Length)
            return null;
        if (ClockTimes.Match(scan, at) is { } clock)
            return ClockFirst(scan, clock.End, clock.Time);
        return Plain(scan, at) is { } day ? WithClock(scan, day) : null;
    }

    private static Moment? Plain(Scan scan, int at) =>
        WeekdayDates.Match(scan, at)
        ?? CalendarDates.Match(scan, SkipArticle(scan, at))
        ?? DayParts.Before(scan, at, Simple)
        ?? PhaseDays.Match(scan, at)
        ?? RelativeDays.Match(scan, at)
        ?? RelativeSpans.Match(scan, at)
        ?? CountedDates.Match(scan, at, Simple);

    /// <summary>A day without an hour or a distance: what other expressions count from.</summary>
    private static Moment? Simple(Scan scan, int at) =>
        at >= scan.Tokens.Length ? null
        : WeekdayDates.Match(scan, at) ?? CalendarDates.Match(scan, SkipArticle(scan, at)) ?? RelativeDays.Match(scan, at) ?? PhaseDays.Match(scan, at);

    // "the 19th of January", "the year 2011".
    private static int SkipArticle(Scan scan, int at)
    {
        if (scan.Lower(at) != "the" || at + 1 >= scan.Tokens.Length)
            return at;
        if (scan.Lower(at + 1) == "year" && at + 2 < scan.Tokens.Length)
            return at + 2;
        return Quantities.NumberWords.OrdinalValue(scan.Lower(at + 1)) is not null || scan.Lower(at + 1).EndsWith("0s", StringComparison.Ordinal) ? at + 1 : at;
    }

    // "on Sunday at 8:30 am", "Sunday, at around noon".
    private static Moment WithClock(Scan scan, Moment day)
    {
        if (day.Value is { IsOneDay: false } || (day.Value is null && !day.Timex.StartsWith('X')))
            return day;
        var at = day.End;
        if (scan.Lower(at) == ",")
            at++;
        if (scan.Lower(at) is "at" or "from" or "by")
            at++;
        else if (at > day.End)
            return day;
        if (scan.Lower(at) is "around" or "about" or "approximately" or "exactly")
            at++;
        return ClockTimes.Match(scan, at) is { } clock ? At(clock.End, day, clock.Time) : day;
    }

    // "8:30 am on Sunday", "noon Friday".
    private static Moment ClockFirst(Scan scan, int end, LocalTime time)
    {
        var at = scan.Lower(end) == "," ? end + 1 : end;
        if (scan.Lower(at) is "on" or "of")
            at++;
        if (at < scan.Tokens.Length && Plain(scan, at) is { NeedsPreposition: false, Value: null or { IsOneDay: true } } day && day.Relation is null)
            return At(day.End, day, time);
        return new Moment(end, null, TimeOnly(time));
    }

    private static Moment At(int end, Moment day, LocalTime time)
    {
        var timex = day.Timex.Split('T')[0] + TimeOnly(time);
        return new Moment(end, day.Value is { } value ? TimeRange.Minute(value.FirstDay!.Value.At(time)) : null, timex);
    }

    private static string TimeOnly(LocalTime time) => $"T{time.Hour:00}:{time.Minute:00}";
}
