using NodaTime;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>"Last week", "next month", "this year", "the weekend", "the past 24 hours", "in recent days".</summary>
internal static class RelativeSpans
{
    private static readonly PhraseTable Last = Vocabulary.English.Phrases("last");
    private static readonly PhraseTable Next = Vocabulary.English.Phrases("next");
    private static readonly PhraseTable This = Vocabulary.English.Phrases("this");
    private static readonly PhraseTable Vague = Vocabulary.English.Phrases("vague-spans");

    /// <summary>The span that starts at a token, an article before it included.</summary>
    public static Moment? Match(Scan scan, int at)
    {
        var start = scan.Lower(at) == "the" ? at + 1 : at;
        if (start >= scan.Tokens.Length)
            return null;
        if (Vague.Match(scan.Tokens, start) is { } vague)
            return new Moment(start + vague.Length, null, scan.Lower(start) is "coming" or "next" ? "FUTURE_REF" : "PAST_REF");
        if (Last.Match(scan.Tokens, start) is { } last)
            return Unit(scan, start + last.Length, -1, last.Key) ?? Counted(scan, start + last.Length, -1);
        if (Next.Match(scan.Tokens, start) is { } next)
            return Unit(scan, start + next.Length, 1, next.Key) ?? Counted(scan, start + next.Length, 1);
        if (This.Match(scan.Tokens, at) is { } same)
            return Unit(scan, at + same.Length, 0, same.Key);
        return Weekend(scan, at, start);
    }

    private static Moment? Unit(Scan scan, int at, int shift, string modifier)
    {
        if (DateWords.Months.TryGetValue(scan.Lower(at), out var month) && scan.IsCapitalised(at))
            return Month(scan, at, month, shift);
        if (!DateWords.Units.TryGetValue(scan.Lower(at), out var unit) || unit.Count != 1 || scan.Lower(at)[^1] == 's')
            return null;
        if (unit.Unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day)
            return null;
        var isMention = modifier is "following" or "previous" && scan.Context.LastMentioned is not null;
        var from = isMention ? scan.Context.LastMentioned : scan.Anchor;
        if (from is not { } anchor)
            return new Moment(at + 1, null, shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF");
        // "the past week" is the seven days up to now; "last week" the week before this one.
        if (modifier is "past" or "coming" && shift != 0 && scan.Lower(at - 2) == "the")
            return Running(at + 1, anchor, shift, unit.Unit, 1);
        return Whole(scan, at, anchor, unit.Unit, shift);
    }

    private static Moment Whole(Scan scan, int at, LocalDate anchor, TimeUnit unit, int shift)
    {
        switch (unit)
        {
            case TimeUnit.Week:
                var monday = Monday(anchor).PlusWeeks(shift);
                return Moment.Span(at + 1, monday, monday.PlusDays(6), TimexText.Week(monday));
            case TimeUnit.Weekend:
                var saturday = shift == 0 && scan.DirectionOf(at, at + 1) == Direction.Past ? PastWeekend(anchor)
                    : shift < 0 ? PastWeekend(Monday(anchor).PlusDays(-1))
                    : FutureWeekend(shift == 0 ? anchor : Monday(anchor).PlusWeeks(1));
                return Moment.Span(at + 1, saturday, saturday.PlusDays(1), $"{TimexText.Week(saturday)}-WE");
            case TimeUnit.Month:
                var first = anchor.With(DateAdjusters.StartOfMonth).PlusMonths(shift);
                return Moment.Span(at + 1, first, first.PlusMonths(1).PlusDays(-1), TimexText.Month(first.Year, first.Month));
            default:
                var year = anchor.Year + shift;
                return Moment.Span(at + 1, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), TimexText.Year(year));
        }
    }

    private static Moment Month(Scan scan, int at, int month, int shift)
    {
        // "last January 19": the day, on the side that the word says.
        var imposed = scan with { Imposed = shift < 0 ? Direction.Past : shift > 0 ? Direction.Future : scan.Imposed };
        if (CalendarDates.Match(imposed, at) is { NeedsPreposition: false } day)
            return day;
        var end = at + 1;
        if (scan.Anchor is not { } anchor)
            return new Moment(end, null, TimexText.Month(null, month));
        var year = anchor.Year;
        if (shift < 0 && month >= anchor.Month)
            year--;
        else if (shift > 0 && month <= anchor.Month)
            year++;
        var first = new LocalDate(year, month, 1);
        return Moment.Span(end, first, first.PlusMonths(1).PlusDays(-1), TimexText.Month(year, month));
    }

    // "the past 24 hours", "the next three days".
    private static Moment? Counted(Scan scan, int at, int shift)
    {
        if (Lengths.Match(scan, at) is not { Count: { } count } length || count > 10_000)
            return null;
        return scan.Anchor is { } anchor
            ? Running(length.End, anchor, shift, length.Unit, count)
            : new Moment(length.End, null, TimexText.Length(count, length.Unit));
    }

    private static Moment Running(int end, LocalDate anchor, int shift, TimeUnit unit, decimal count)
    {
        var far = Lengths.Plus(anchor, unit, count * shift);
        var (first, last) = shift < 0 ? (far, anchor) : (anchor, far);
        return Moment.Span(end, first, last, TimexText.Length(count, unit));
    }

    private static Moment? Weekend(Scan scan, int at, int start)
    {
        if (start == at || scan.Lower(start) != "weekend")
            return null;
        if (scan.Anchor is not { } anchor)
            return new Moment(start + 1, null, "XXXX-WXX-WE");
        var saturday = scan.DirectionOf(at, start + 1) == Direction.Future ? FutureWeekend(anchor) : PastWeekend(anchor);
        return Moment.Span(start + 1, saturday, saturday.PlusDays(1), $"{TimexText.Week(saturday)}-WE");
    }

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1).Previous(IsoDayOfWeek.Monday);

    private static LocalDate PastWeekend(LocalDate anchor) => anchor.PlusDays(1).Previous(IsoDayOfWeek.Saturday);

    private static LocalDate FutureWeekend(LocalDate anchor) => anchor.PlusDays(-1).Next(IsoDayOfWeek.Sunday).PlusDays(-1);
}
