using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads how many: <c>33</c>, <c>at most 18</c>, <c>about 620</c>, <c>all</c>.</summary>
internal static class AmountReader
{
    /// <summary>The count after <c>keep</c>, which is a level: <c>at most 300</c>, <c>at least 20</c>; null when the line failed.</summary>
    public static Amount? Level(Cursor cursor)
    {
        if (cursor.Try("at most"))
            return Number(cursor, AmountSense.AtMost);
        if (cursor.Try("at least"))
            return Number(cursor, AmountSense.AtLeast);
        cursor.Fail(Messages.KeepNeedsLevel(cursor.Here));
        return null;
    }

    /// <summary>The count at the cursor; null when there is none.</summary>
    public static Amount? Try(Cursor cursor)
    {
        if (cursor.Try("all"))
            return new Amount(null, AmountSense.All);
        if (cursor.Try("at most"))
            return Number(cursor, AmountSense.AtMost);
        if (cursor.Try("about"))
            return Number(cursor, AmountSense.About);
        if (cursor.AtWords("at least") && !SpanReader.IsAt(cursor, 2))
            cursor.Fail(Messages.Expected(cursor.Here, "a number", "at least", "a number alone means at least that many"));
        return cursor.At(TokenKind.Number) ? Number(cursor, AmountSense.AtLeast) : null;
    }

    private static Amount? Number(Cursor cursor, AmountSense sense)
    {
        if (cursor.Expect(TokenKind.Number, "a number") is not { } token)
            return null;
        if (token.Number == 0 && sense != AmountSense.AtMost)
            cursor.Fail(Messages.Expected(token.Mark, "a number above 0", token.Source));
        return new Amount(token.Number, sense);
    }
}
