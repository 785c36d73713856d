using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>"The past 24 hours", "the next three days", "in recent weeks": the stretch up to the anchor or from it.</summary>
internal static class Runs
{
    /// <summary>The stretch of the rule's length before or after the anchor; without a number it has no bounds.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if ((match.Of("length")?.Moment?.Length ?? Single(match)) is not { } length)
            return null;
        var timex = new Moment(match.End, null, TimexText.Length(length.Count, length.Unit)) { Type = TimexType.Duration };
        if (scan.Anchor is not { } anchor || length.Count is not { } count)
            return timex;
        var isBack = match.Meaning.Number is < 0;
        var far = Lengths.Plus(anchor, length.Unit, isBack ? -count : count);
        return timex with { Value = isBack ? TimeRange.Days(far, anchor) : TimeRange.Days(anchor, far) };
    }

    private static Length? Single(RuleMatch match) =>
        match.Word(WordClass.Unit | WordClass.Units) is { } word ? new Length(match.Of("number")?.Number * word.Unit.Count ?? (match.Of("unit") is null ? null : word.Unit.Count), word.Unit.Unit) : null;
}
