using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Values;

/// <summary>Lengths of time: "42 days", "a week", "several months", "half an hour", "a year and six months".</summary>
internal static class Lengths
{
    private const decimal Most = 12_000; // a thousand years of months

    /// <summary>The length that a rule names: its number times its unit.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Word(WordClass.Compound) is { } compound)
            return Moment(match.End, new Length(compound.Count, compound.Unit.Unit));
        if (match.Word(WordClass.Unit | WordClass.Units) is not { } word)
            return null;
        // "a second round"
        if (word.Place > 0 && match.Of("number") is null && match.End < scan.Tokens.Length && scan.Tokens[match.End].Kind == TokenKind.Word)
            return null;
        var number = match.Of("number") is { } counted ? counted.Number + (match.Meaning.Number ?? 0) : match.Meaning.Number;
        return number > Most ? null : Moment(match.End, new Length(number * word.Unit.Count, word.Unit.Unit));
    }

    /// <summary>Two lengths in one.</summary>
    public static Moment? Sum(RuleMatch match)
    {
        if (match.Word(WordClass.Unit | WordClass.Units) is not { } first || match.Slots[^1].Word is not { } second || second.Unit.Unit >= first.Unit.Unit)
            return null;
        if (match.Of("number") is not { } number || (match.Meaning.Number is null && match.Of("number", 1) is null))
            return null;
        var large = (match.Meaning.Number ?? number.Number) * first.Unit.Count;
        var small = (match.Of("number", 1) ?? number).Number * second.Unit.Count;
        var left = TimexText.Length(large, first.Unit.Unit);
        var right = TimexText.Length(small, second.Unit.Unit);
        var timex = right.StartsWith("PT", StringComparison.Ordinal) && left.StartsWith("PT", StringComparison.Ordinal) ? left + right[2..] : left + right[1..];
        return Moment(match.End, new Length(large, first.Unit.Unit)) with { Timex = timex, Rest = new Length(small, second.Unit.Unit) };
    }

    /// <summary>The day that lies a number of units after another; hours are rounded up to days.</summary>
    public static LocalDate Plus(LocalDate day, TimeUnit unit, decimal count)
    {
        var whole = (int)Math.Clamp(count, -Most, Most);
        return unit switch
        {
            TimeUnit.Second or TimeUnit.Minute => day,
            TimeUnit.Hour => day.PlusDays((int)(count < 0 ? Math.Floor(count / 24) : Math.Ceiling(count / 24))),
            TimeUnit.Day => day.PlusDays(whole),
            TimeUnit.Week or TimeUnit.Weekend => day.PlusDays((int)Math.Clamp(count * 7, -Most, Most)),
            TimeUnit.Month => day.PlusMonths(whole),
            TimeUnit.Quarter => Months(day, count * 3),
            TimeUnit.Year => Months(day, count * 12),
            TimeUnit.Decade => Months(day, count * 120),
            TimeUnit.Century => Months(day, count * 1200),
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
    }

    private static LocalDate Months(LocalDate day, decimal count) => day.PlusMonths((int)Math.Clamp(count, -day.Year * 12 + 12, Most));

    private static Moment Moment(int end, Length length) =>
        new(end, null, TimexText.Length(length.Count, length.Unit)) { Type = TimexType.Duration, Length = length, Relation = TimeRelation.Duration };
}
