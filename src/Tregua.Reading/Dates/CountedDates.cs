using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>Dates told by a distance: "two weeks ago", "in three days", "three days after Friday", "within 48 hours", "a day later".</summary>
internal static class CountedDates
{
    private static readonly PhraseTable Ago = Vocabulary.English.Phrases("ago");

    /// <summary>The distance that starts at a token, "in" or "within" included.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="day">Reads a day at a token, for "three days after Friday".</param>
    public static Moment? Match(Scan scan, int at, Func<Scan, int, Moment?> day)
    {
        if (scan.Lower(at) == "within")
            return Within(scan, at, day);
        if (scan.Lower(at) == "in" && Lengths.Match(scan, at + 1) is { } ahead)
            return In(scan, at, ahead);
        var start = scan.Lower(at) == "the" ? at + 1 : at;
        if (start > at && scan.Lower(start) == "day" && scan.Lower(start + 1) is "after" or "before")
            return From(scan, new Length(start + 1, 1, TimeUnit.Day), day);
        return Lengths.Match(scan, start) is { } length && (start == at || length.Unit == TimeUnit.Day) ? From(scan, length, day) : null;
    }

    private static Moment? From(Scan scan, Length length, Func<Scan, int, Moment?> day)
    {
        var end = length.End;
        var word = scan.Lower(end);
        if (word is "later" or "earlier")
            return Shifted(end + 1, scan.Context.LastMentioned, length, word == "later" ? 1 : -1);
        if (Ago.Match(scan.Tokens, end) is { } ago)
            return Shifted(end + ago.Length, scan.Anchor, length, -1);
        if (word == "from" && scan.Lower(end + 1) is "now" or "today" or "then")
            return Shifted(end + 2, scan.Anchor, length, 1);
        if (word is not ("after" or "before" or "from"))
            return null;
        if (end + 1 >= scan.Tokens.Length || day(scan, end + 1) is not { Value: null or { IsWholeDays: true } } from)
            return null;
        var sign = word == "before" ? -1 : 1;
        return Shifted(from.End, from.Value is { IsOneDay: true } known ? known.FirstDay : null, length, sign);
    }

    // "In three days" looks ahead only in a clause that does; else it is a length.
    private static Moment? In(Scan scan, int at, Length length)
    {
        var end = scan.Lower(length.End) is "'" or "'s" && scan.Lower(length.End + 1) == "time" ? length.End + 2
            : scan.Lower(length.End) == "time" ? length.End + 1
            : length.End;
        if (end == length.End && scan.DirectionOf(at, end) != Direction.Future)
            return null;
        return Shifted(end, scan.Anchor, length, 1);
    }

    private static Moment? Within(Scan scan, int at, Func<Scan, int, Moment?> day)
    {
        var start = scan.Lower(at + 1) is "the" or "a" && scan.Lower(at + 2) is "next" or "coming" or "maximum" ? at + 3 : at + 1;
        if (scan.Lower(start) is "next" or "coming")
            start++;
        if (Lengths.Match(scan, start) is not { } length)
            return null;
        var end = length.End;
        var from = scan.Anchor;
        if (scan.Lower(end) is "of" or "from" or "after" && end + 1 < scan.Tokens.Length)
        {
            var named = day(scan, end + 1);
            from = named?.Value is { IsOneDay: true } known ? known.FirstDay : null;
            end = named?.End ?? end;
        }
        else if (scan.DirectionOf(at, end) == Direction.Past)
        {
            from = null;
        }
        var timex = TimexText.Length(length.Count, length.Unit);
        var value = from is { } first && length.Count is { } count ? TimeRange.Until(Lengths.Plus(first, length.Unit, count)) : (TimeRange?)null;
        return new Moment(end, value, timex) { Relation = TimeRelation.By };
    }

    // Days and hours are exact; from weeks on, half a unit either way is left open.
    private static Moment Shifted(int end, LocalDate? from, Length length, int sign)
    {
        if (from is not { } start || length.Count is not { } count)
            return new Moment(end, null, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        if (length.Unit is TimeUnit.Second or TimeUnit.Minute || (length.Unit == TimeUnit.Hour && count < 24))
            return new Moment(end, TimeRange.Day(start), TimexText.Day(start));
        var day = Lengths.Plus(start, length.Unit, length.Unit == TimeUnit.Hour ? sign * Math.Floor(count / 24) * 24 : sign * count);
        var slack = length.Unit switch
        {
            TimeUnit.Week or TimeUnit.Weekend => 3,
            TimeUnit.Month => 15,
            TimeUnit.Year => 182,
            TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day => 0,
            _ => throw new InvalidOperationException($"{length.Unit}"),
        };
        return Moment.Span(end, day.PlusDays(-slack), day.PlusDays(slack), TimexText.Day(day));
    }
}
