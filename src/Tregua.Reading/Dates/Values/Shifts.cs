using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;

namespace Tregua.Reading.Dates.Values;

/// <summary>A day, week, month or year counted in whole units from the anchor or the last mention: "yesterday", "last week", "that year", "next September".</summary>
internal static class Shifts
{
    /// <summary>The stretch that a rule names by its number of units.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        var shift = (int)(match.Meaning.Number ?? 0);
        if (match.Word(WordClass.Month) is { } month)
            return Month(scan, match, month.Month, shift);
        if (match.Word(WordClass.Season) is { } season)
            return YearParts.Season(scan, match, season.Season, shift);
        if ((match.Meaning.Unit is { } own ? new CountedUnit(own, 1) : match.Word(WordClass.Unit)?.Unit) is not { } unit)
            return null;
        // "the next fortnight" is no unit of the calendar
        if (unit.Count > 1)
            return shift is 1 or -1 ? Runs.Of(scan, match) : null;
        if (unit.Unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour)
            return null;
        if (unit.Unit == TimeUnit.Day)
            return Day(scan, match, shift);
        var mentioned = match.Meaning.FromMention ? scan.Context.LastStretch?.Day ?? scan.Context.LastMentioned : null;
        if ((mentioned ?? scan.Anchor ?? scan.Context.LastStretch?.Day) is not { } from)
            return new Moment(match.End, null, shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF");
        return Whole(scan, match, from, unit.Unit, shift);
    }

    private static Moment Day(Scan scan, RuleMatch match, int shift)
    {
        var from = match.Meaning.FromMention ? scan.Context.LastMentioned : scan.Anchor;
        var day = Moment.Day(match.End, from?.PlusDays(shift), "XXXX-XX-XX");
        return match.Meaning.Code.Length == 0 && match.Word(WordClass.DayPart) is null ? day : DayParts.On(day, match.Word(WordClass.DayPart)?.DayPart ?? match.Meaning.Code);
    }

    /// <summary>A whole unit of the calendar, a number of units away from the one that holds a day.</summary>
    public static Moment Whole(Scan scan, RuleMatch match, LocalDate from, TimeUnit unit, int shift)
    {
        switch (unit)
        {
            case TimeUnit.Week:
                var monday = Monday(from).PlusWeeks(shift);
                return Moment.Span(match.End, monday, monday.PlusDays(6), TimexText.Week(monday));
            case TimeUnit.Weekend:
                var saturday = shift == 0 && scan.DirectionOf(match.Start, match.End) == Direction.Past ? PastWeekend(from)
                    : shift < 0 ? PastWeekend(Monday(from).PlusDays(-1))
                    : FutureWeekend(shift == 0 ? from : Monday(from).PlusWeeks(shift));
                return Moment.Span(match.End, saturday, saturday.PlusDays(1), $"{TimexText.Week(saturday)}-WE");
            case TimeUnit.Month:
                var month = from.With(DateAdjusters.StartOfMonth).PlusMonths(shift);
                return Moment.Span(match.End, month, month.PlusMonths(1).PlusDays(-1), TimexText.Month(month.Year, month.Month));
            case TimeUnit.Quarter:
                var quarter = new LocalDate(from.Year, (((from.Month - 1) / 3) * 3) + 1, 1).PlusMonths(3 * shift);
                return Moment.Span(match.End, quarter, quarter.PlusMonths(3).PlusDays(-1), TimexText.Quarter(quarter));
            case TimeUnit.Decade:
                return Years(match.End, (from.Year / 10 * 10) + (10 * shift), 10, 3);
            case TimeUnit.Century:
                return Years(match.End, (from.Year / 100 * 100) + (100 * shift), 100, 2);
            default:
                return Years(match.End, from.Year + shift, 1, 4);
        }
    }

    private static Moment Years(int end, int first, int count, int digits) =>
        Moment.Span(end, new LocalDate(first, 1, 1), new LocalDate(first + count - 1, 12, 31), TimexText.Year(first)[..digits]);

    private static Moment Month(Scan scan, RuleMatch match, int month, int shift)
    {
        if (match.Word(WordClass.Day) is not null)
            return CalendarDates.Of(scan with { Imposed = shift < 0 ? Direction.Past : shift > 0 ? Direction.Future : scan.Imposed }, match)!;
        if (scan.Anchor is not { } anchor)
            return new Moment(match.End, null, TimexText.Month(null, month));
        var year = anchor.Year;
        if (shift < 0 && month >= anchor.Month)
            year--;
        else if (shift > 0 && month <= anchor.Month)
            year++;
        var first = new LocalDate(year, month, 1);
        return Moment.Span(match.End, first, first.PlusMonths(1).PlusDays(-1), TimexText.Month(year, month));
    }

    /// <summary>The Monday of the week that holds a day.</summary>
    public static LocalDate Monday(LocalDate day) => day.PlusDays(1).Previous(IsoDayOfWeek.Monday);

    /// <summary>"The weekend", as the clause's verb points.</summary>
    public static LocalDate PastWeekend(LocalDate anchor) => anchor.PlusDays(1).Previous(IsoDayOfWeek.Saturday);

    private static LocalDate FutureWeekend(LocalDate anchor) => anchor.PlusDays(-1).Next(IsoDayOfWeek.Sunday).PlusDays(-1);
}
