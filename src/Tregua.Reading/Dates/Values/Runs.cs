using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>"The past 24 hours", "the next three days", "in recent weeks": the stretch up to the anchor or from it.</summary>
internal static class Runs
{
    /// <summary>The stretch of the rule's length before or after the anchor, of quarters whole ones; without a number it has no bounds.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if ((match.Of("length")?.Moment ?? Single(match)) is not { Length: { } length } lengths)
            return null;
        var run = new Moment(match.End, null, lengths.Timex) { Type = TimexType.Duration };
        if (scan.Anchor is not { } anchor || length.Count is not { } count)
            return run;
        var isBack = match.Meaning.Number is < 0;
        if (length.Unit == TimeUnit.Quarter)
            return run with { Value = Quarters(anchor, (int)count, isBack) };
        var far = Lengths.Plus(anchor, lengths, isBack ? -1 : 1);
        return run with { Value = isBack ? TimeRange.Days(far, anchor) : TimeRange.Days(anchor, far) };
    }

    private static TimeRange Quarters(LocalDate anchor, int count, bool isBack)
    {
        var current = new LocalDate(anchor.Year, (((anchor.Month - 1) / 3) * 3) + 1, 1);
        var first = isBack ? current.PlusMonths(-3 * count) : current.PlusMonths(3);
        return TimeRange.Days(first, first.PlusMonths(3 * count).PlusDays(-1));
    }

    private static Moment? Single(RuleMatch match)
    {
        if (match.Word(WordClass.Unit | WordClass.Units) is not { } word)
            return null;
        var count = match.Of("number")?.Number * word.Unit.Count ?? (match.Of("unit") is null ? null : (decimal?)word.Unit.Count);
        var length = new Length(count, word.Unit.Unit);
        return new Moment(match.End, null, TimexText.Length(length.Count, length.Unit)) { Length = length };
    }
}
