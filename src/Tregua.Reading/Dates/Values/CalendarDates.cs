using System.Globalization;
using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Values;

/// <summary>Dates of the calendar from their fields: "January 19, 2025", "3 to 7 March", "early March", "2011", "the 1990s".</summary>
internal static class CalendarDates
{
    /// <summary>The date that a rule's fields name.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Word(WordClass.Whole) is { } whole)
            return whole.Date is { } date ? Moment.Day(match.End, date, "") : new Moment(match.End, null, TimexText.Year(whole.Year));
        if (match.Word(WordClass.Decade | WordClass.ShortDecade) is { } decade)
            return Decade(match.End, decade);
        if (match.Meaning is { Unit: TimeUnit.Month, Number: { } away } && match.Word(WordClass.Day) is { } from)
            return scan.Anchor?.With(DateAdjusters.StartOfMonth).PlusMonths((int)away) is { } first ? Days(scan, match, first.Year, first.Month, from.Day) : null;
        var year = YearOf(scan, match);
        if (match.Meaning.Unit == TimeUnit.Decade)
            return year is { } decades && decades % 10 == 0 ? Decade(match.End, new TimeWord { Year = decades }) : null;
        if (match.Word(WordClass.Months) is { } months)
            return Months(scan, match, year, months);
        if (match.Word(WordClass.Month | WordClass.PartMonth) is not { } month)
            return year is { } known ? Year(scan, match, known) : null;
        var moment = match.Word(WordClass.Day) is { } day ? Days(scan, match, year, month.Month, day.Day) : Month(scan, match, year, month);
        return year is null && moment is not null ? moment with { LacksYear = true } : moment;
    }

    private static Moment Decade(int end, TimeWord decade)
    {
        var whole = TimeRange.Days(new LocalDate(decade.Year, 1, 1), new LocalDate(decade.Year + 9, 12, 31));
        return new Moment(end, decade.Part.Length > 0 ? Parts.Third(whole, decade.Part) : whole, TimexText.Decade(decade.Year));
    }

    private static int? YearOf(Scan scan, RuleMatch match)
    {
        if (match.Word(WordClass.Year | WordClass.PartYear) is { } year)
            return year.Year;
        // "June of next year", "March of that year"
        if (match.Meaning is { Kind: MeaningKind.Calendar, Number: { } shift })
            return (match.Meaning.FromMention ? scan.Context.LastStretch?.Day.Year : scan.Anchor?.Year) + (int)shift;
        if (match.Word(WordClass.ShortYear) is not { } two)
            return null;
        var century = scan.Anchor is { } anchor ? anchor.PlusYears(20).Year / 100 * 100 : 1900;
        return century + two.Year <= (scan.Anchor?.Year ?? 1999) + 20 ? century + two.Year : century - 100 + two.Year;
    }

    private static Moment? Year(Scan scan, RuleMatch match, int year)
    {
        if (match.Meaning.IsBare && !IsSurelyYear(scan, match))
            return null;
        var whole = TimeRange.Days(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        var part = match.Word(WordClass.PartYear)?.Part;
        return new Moment(match.End, part is null ? whole : Parts.Third(whole, part), TimexText.Year(year));
    }

    // "2000 people", "$ 1995" and "1,000 to 2000 %" are no years.
    private static bool IsSurelyYear(Scan scan, RuleMatch match)
    {
        if (scan.Word(match.Start - 1) is { } before && (before.Classes & WordClass.Preposition) != 0 && !scan.Grammar.Plurals.IsPlural(scan.Lower(match.End)))
            return true;
        if (match.Start > 0 && scan.Tokens[match.Start - 1] is { Kind: TokenKind.Symbol or TokenKind.Number })
            return false;
        if (match.End >= scan.Tokens.Length)
            return true;
        var after = scan.Tokens[match.End];
        return after.Kind is not (TokenKind.Symbol or TokenKind.Number) && (after.Kind != TokenKind.Word || after.IsCapitalised || !scan.Grammar.Plurals.IsPlural(after.Lower) || IsDetermined(scan, match.Start - 1));
    }

    private static bool IsDetermined(Scan scan, int at) => scan.Word(at) is { Literal: > 0 } && scan.Tokens[at].Kind == TokenKind.Word;

    private static Moment? Month(Scan scan, RuleMatch match, int? year, TimeWord month)
    {
        if (match.Meaning.IsBare && !IsSurelyMonth(scan, match, month))
            return null;
        var first = year is { } known ? new LocalDate(known, month.Month, 1) : Years.Nearest(scan, month.Month, 1, match.Start, match.End);
        var timex = TimexText.Month(first?.Year ?? year, month.Month);
        if (first is not { } start)
            return new Moment(match.End, null, timex);
        var whole = TimeRange.Days(start, start.PlusMonths(1).PlusDays(-1));
        return new Moment(match.End, month.Part.Length == 0 ? whole : Parts.Third(whole, month.Part), timex);
    }

    // "June-August 2024"; "November-February 2025" begins in the year before.
    private static Moment? Months(Scan scan, RuleMatch match, int? year, TimeWord months)
    {
        var last = year is { } known ? new LocalDate(known, months.LastMonth, 1) : Years.Nearest(scan, months.LastMonth, 1, match.Start, match.End);
        if (last is not { } end)
            return null;
        var first = new LocalDate(months.Month > end.Month ? end.Year - 1 : end.Year, months.Month, 1);
        var second = new Moment(match.End, null, TimexText.Month(end.Year, end.Month)) { CoreStart = match.Start, CoreEnd = match.End };
        return Moment.Span(match.End, first, end.PlusMonths(1).PlusDays(-1), TimexText.Month(first.Year, first.Month)) with { IsRange = true, Second = second };
    }

    // "May Tarr", "April Lind": a name.
    private static bool IsSurelyMonth(Scan scan, RuleMatch match, TimeWord month)
    {
        // "May to July"
        if (scan.Word(match.End) is { Literal: > 0 } && scan.Word(match.End + 1) is { } second && (second.Classes & WordClass.Month) != 0)
            return true;
        if (scan.IsCapitalised(match.End) && scan.Word(match.End) is null && (scan.Grammar.MonthsAsNames.Contains(scan.Lower(match.Start)) || !IsPlaced(scan, match.Start - 1)))
            return false;
        return (month.WithoutCapital & WordClass.Month) != 0 || (scan.Word(match.Start - 1) is { } before && (before.Literal > 0 || IsPlaced(scan, match.Start - 1)));
    }

    private static bool IsPlaced(Scan scan, int at) => scan.Word(at) is { } before && (before.Classes & (WordClass.Preposition | WordClass.Part)) != 0;

    private static Moment? Days(Scan scan, RuleMatch match, int? year, int month, int day)
    {
        var last = match.Of("day", 1)?.Word?.Day ?? day;
        // "for $12 December 27"
        if (last < day || (match.Of("day")!.Value.Start == match.Start && match.Start > 0 && scan.Tokens[match.Start - 1].Kind == TokenKind.Symbol))
            return null;
        var from = year is { } known ? DayOf(known, month, day) : Years.Nearest(scan, month, day, match.Start, match.End);
        var timex = $"{TimexText.Month(year ?? from?.Year, month)}-{day.ToString("00", CultureInfo.InvariantCulture)}";
        if (from is not { } start || DayOf(start.Year, month, last) is not { } until)
            return day is >= 1 and <= 31 ? new Moment(match.End, null, timex) : null;
        if (last == day)
            return Moment.Day(match.End, start, "");
        return Moment.Span(match.End, start, until, timex) with { IsRange = true, CoreStart = match.CoreStart, CoreEnd = match.Of("day")!.Value.End, Second = Second(match, until) };
    }

    // TimeML tags "3" and "7 March" apart, or "March 3" and "7".
    private static Moment Second(RuleMatch match, LocalDate until) =>
        Moment.Day(match.End, until, "") with { CoreStart = match.Of("day", 1)!.Value.Start, CoreEnd = match.End };

    private static LocalDate? DayOf(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
