using NodaTime;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>"The first Monday of March", "the last day of the year", "the second week of April".</summary>
internal static class Placed
{
    /// <summary>The unit or weekday at the rule's place in the stretch in it; a place of -1 is the last, 0 the unit that holds the stretch.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        var place = match.Meaning.Number is { } fixedPlace ? (int)fixedPlace : match.Word(WordClass.Ordinal)?.Place ?? 0;
        if ((match.Inner() ?? Parts.Unit(scan, match))?.Value is not { IsWholeDays: true, FirstDay: { } first, LastDay: { } last })
            return null;
        // "the week of 6 March"
        if (place == 0)
            return match.Meaning.Unit is { } holding ? Shifts.Whole(scan, match, first, holding, 0) : null;
        if (match.Word(WordClass.Weekday) is { } weekday)
            return Within(match.End, Weekday(first, last, (IsoDayOfWeek)weekday.Weekday, place), first, last);
        return (match.Meaning.Unit ?? match.Word(WordClass.Unit)?.Unit.Unit) switch
        {
            TimeUnit.Day => Within(match.End, place > 0 ? first.PlusDays(place - 1) : last, first, last) ?? Missing(match.End, first, last, place),
            TimeUnit.Week => Week(scan, match, first, last, place),
            TimeUnit.Weekend => Weekend(match.End, Weekday(first, last, IsoDayOfWeek.Saturday, place)),
            TimeUnit.Month => Whole(scan, match, place > 0 ? first.PlusMonths(place - 1) : last, TimeUnit.Month, last),
            TimeUnit.Quarter => Whole(scan, match, place > 0 ? first.PlusMonths((place - 1) * 3) : last, TimeUnit.Quarter, last),
            _ => null,
        };
    }

    private static LocalDate Weekday(LocalDate first, LocalDate last, IsoDayOfWeek weekday, int place) =>
        place > 0 ? first.PlusDays(-1).Next(weekday).PlusWeeks(place - 1) : last.PlusDays(1).Previous(weekday);

    private static Moment? Within(int end, LocalDate day, LocalDate first, LocalDate last) =>
        day >= first && day <= last ? Moment.Day(end, day, "") : null;

    // "the 31st of this month", which has 30 days
    private static Moment? Missing(int end, LocalDate first, LocalDate last, int place) =>
        first.Day == 1 && last == first.PlusMonths(1).PlusDays(-1) && place <= 31 ? new Moment(end, null, $"{TimexText.Month(first.Year, first.Month)}-{place}") : null;

    // As in the calendar's own numbers, a week belongs to the month or year in which most of it lies: its Thursday.
    private static Moment? Week(Scan scan, RuleMatch match, LocalDate first, LocalDate last, int place) =>
        Weekday(first, last, IsoDayOfWeek.Thursday, place) is var middle && middle >= first && middle <= last ? Shifts.Whole(scan, match, middle, TimeUnit.Week, 0) : null;

    private static Moment Weekend(int end, LocalDate saturday) =>
        Moment.Span(end, saturday, saturday.PlusDays(1), $"{TimexText.Week(saturday)}-WE");

    private static Moment? Whole(Scan scan, RuleMatch match, LocalDate from, TimeUnit unit, LocalDate last) =>
        from > last ? null : Shifts.Whole(scan, match, from, unit, 0);
}
