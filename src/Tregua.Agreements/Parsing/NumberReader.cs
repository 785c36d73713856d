using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads whole numbers, dates and times.</summary>
internal static class NumberReader
{
    /// <summary>A hundred years: more is a slip of the pen.</summary>
    private const int MostDays = 36_500;

    private const int MostUnits = 999_999_999;

    /// <summary>A day's number, from 1; 0 when the line failed.</summary>
    public static int Day(Cursor cursor) => Whole(cursor, "the number of the day", MostDays);

    /// <summary>A count of units, from 1; 0 when the line failed.</summary>
    public static int Units(Cursor cursor) => Whole(cursor, "a number", MostUnits);

    /// <summary><c>2nd</c>, from 1; 0 when the line failed.</summary>
    public static int Ordinal(Cursor cursor)
    {
        if (cursor.Expect(TokenKind.Ordinal, "an ordinal such as `2nd`") is not { } token)
            return 0;
        var number = InRange(cursor, token, MostDays);
        var right = number + (number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
        if (!cursor.Failed && token.Source != right)
            cursor.Fail(Messages.OrdinalMisspelt(token.Mark, token.Source, right));
        return number;
    }

    /// <summary>A date, or a date with a time; null when the line failed.</summary>
    public static PactTime? Time(Cursor cursor, string what = "a date or time") =>
        cursor.Expect(TokenKind.Time, what + " such as `2025-01-19`")?.Time;

    /// <summary>A date without a time; null when the line failed.</summary>
    public static PactTime? Date(Cursor cursor)
    {
        var token = cursor.Peek();
        var time = Time(cursor, "a date");
        if (time is not { Time: not null })
            return time;
        cursor.Fail(Messages.Expected(token!.Mark, "a date without a time of day", token.Source));
        return null;
    }

    private static int Whole(Cursor cursor, string what, int most) =>
        cursor.Expect(TokenKind.Number, what) is { } token ? InRange(cursor, token, most) : 0;

    /// <summary>The whole number of a token, from 1; 0, with the line failed, when it is none or too large.</summary>
    public static int InRange(Cursor cursor, Token token, int most)
    {
        if (token.Number >= 1 && token.Number <= most && decimal.IsInteger(token.Number) && !token.Source.Contains('.', StringComparison.Ordinal))
            return (int)token.Number;
        cursor.Fail(Messages.NumberOutOfRange(token.Mark, token.Source, 1, most));
        return 0;
    }
}
