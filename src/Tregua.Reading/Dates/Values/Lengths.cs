using System.Collections.Immutable;
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
        // of "three to five days" the most
        var number = (match.Of("number", 1) ?? match.Of("number")) is { } counted ? counted.Number + (match.Meaning.Number ?? 0) : match.Meaning.Number;
        return number > Most ? null : Moment(match.End, new Length(number * word.Unit.Count, word.Unit.Unit));
    }

    /// <summary>Several lengths in one, from the largest unit to the smallest, or in any order where nothing stands between them.</summary>
    public static Moment? Sum(RuleMatch match)
    {
        var lengths = ImmutableArray.CreateBuilder<Length>();
        var number = match.Meaning.Number;
        // "three days two weeks" is one length, "three days and two weeks" may be two.
        var isInOneBreath = match.Slots[^1].End - match.Slots[0].Start == match.Slots.Sum(slot => slot.End - slot.Start);
        foreach (var slot in match.Slots)
        {
            if (slot.Word is not { } word)
            {
                number = slot.Symbol.Kind == SymbolKind.Number ? slot.Number : number;
                continue;
            }
            if (number is not { } count || lengths.Any(other => isInOneBreath ? other.Unit == word.Unit.Unit : other.Unit <= word.Unit.Unit))
                return null;
            lengths.Add(new Length(count * word.Unit.Count, word.Unit.Unit));
            number = null;
        }
        lengths.Sort(static (left, right) => right.Unit.CompareTo(left.Unit));
        var timex = "P";
        foreach (var length in lengths)
        {
            var part = TimexText.Length(length.Count, length.Unit)[1..];
            timex += part[0] == 'T' && timex.Contains('T', StringComparison.Ordinal) ? part[1..] : part;
        }
        return Moment(match.End, lengths[0]) with { Timex = timex, Rest = [.. lengths.Skip(1)] };
    }

    /// <summary>The day that lies a sum of lengths after another.</summary>
    public static LocalDate Plus(LocalDate day, Moment lengths, int sign)
    {
        foreach (var length in (ImmutableArray<Length>)[lengths.Length!.Value, .. lengths.Rest])
            day = Plus(day, length.Unit, sign * (length.Count ?? 0));
        return day;
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

    /// <summary>One of a unit.</summary>
    public static Moment One(int end, TimeUnit unit) => Moment(end, new Length(1, unit));

    private static Moment Moment(int end, Length length) =>
        new(end, null, TimexText.Length(length.Count, length.Unit)) { Type = TimexType.Duration, Length = length, Relation = TimeRelation.Duration };
}
