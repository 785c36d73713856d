using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads lengths of time: <c>42 days</c>, <c>24 hours</c>, <c>6 weeks</c>, <c>1 month</c>.</summary>
internal static class SpanReader
{
    /// <summary>A hundred years: more is a slip of the pen.</summary>
    public const int MostYears = 100;

    private static readonly ImmutableArray<UnitWord> Units =
    [
        new("day", SpanUnit.Days, 1, MostYears * 365, IsPeriod: true),
        new("hour", SpanUnit.Hours, 1, MostYears * 365 * 24, IsPeriod: false),
        new("minute", SpanUnit.Minutes, 1, MostYears * 365 * 24 * 60, IsPeriod: false),
        new("week", SpanUnit.Days, 7, MostYears * 52, IsPeriod: true),
        new("month", SpanUnit.Months, 1, MostYears * 12, IsPeriod: true),
        new("year", SpanUnit.Years, 1, MostYears, IsPeriod: true),
    ];

    /// <summary>True when a number and a word of a unit come next.</summary>
    public static bool IsAt(Cursor cursor, int ahead = 0) =>
        cursor.At(TokenKind.Number, ahead) && Units.Any(u => cursor.AtWord(u.Word, ahead + 1) || cursor.AtWord(u.Word + "s", ahead + 1));

    /// <summary>A length; null when the line failed.</summary>
    public static Span? Read(Cursor cursor) => Read(cursor, "a length such as `42 days`", [.. Units]);

    /// <summary>What stands after <c>every</c>: <c>day</c>, <c>month</c>, <c>7 days</c>; null when the line failed.</summary>
    public static Span? Period(Cursor cursor)
    {
        var periods = Units.Where(u => u.IsPeriod).ToImmutableArray();
        foreach (var unit in periods)
        {
            if (cursor.Try(unit.Word))
                return new Span(unit.Days, unit.Unit);
        }

        return Read(cursor, "`day`, `week`, `month`, `year` or a number of them after `every`", periods);
    }

    /// <summary>What stands after <c>every calendar</c>: <c>month</c> or <c>year</c>; null when the line failed.</summary>
    public static Span? Calendar(Cursor cursor)
    {
        if (cursor.Try("month"))
            return new Span(1, SpanUnit.Months);
        if (cursor.Try("year"))
            return new Span(1, SpanUnit.Years);
        cursor.FailExpected("`month` or `year` after `every calendar`", "month", "year");
        return null;
    }

    private static Span? Read(Cursor cursor, string what, ImmutableArray<UnitWord> units)
    {
        if (cursor.Peek() is { Kind: TokenKind.Word } word)
        {
            cursor.Fail(Messages.Expected(word.Mark, what, word.Source, Suggestion.For(word.Source, [.. units.Select(u => u.Word)])));
            return null;
        }

        if (cursor.Expect(TokenKind.Number, what) is not { } token)
            return null;
        foreach (var unit in units)
        {
            if (cursor.Try(unit.Word + "s") || (token.Number == 1 && cursor.Try(unit.Word)))
                return NumberReader.InRange(cursor, token, unit.Most) is > 0 and var count ? new Span(count * unit.Days, unit.Unit) : null;
        }

        var plurals = units.Select(u => u.Word + "s").ToList();
        cursor.FailExpected($"{string.Join(", ", plurals.Take(plurals.Count - 1).Select(p => $"`{p}`"))} or `{plurals[^1]}`", [.. plurals, .. units.Select(u => u.Word)]);
        return null;
    }

    /// <summary>A unit as the language writes it, and how many of the model's unit it stands for.</summary>
    private readonly record struct UnitWord(string Word, SpanUnit Unit, int Days, int Most, bool IsPeriod);
}
