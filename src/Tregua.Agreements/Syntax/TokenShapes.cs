namespace Tregua.Agreements.Syntax;

/// <summary>Tells what a run of characters is by its shape.</summary>
internal static class TokenShapes
{
    public static TokenKind KindOf(string run)
    {
        var first = run[0];
        if (char.IsAsciiDigit(first))
            return KindOfDigits(run);
        if (!char.IsLetter(first) && !char.IsSurrogate(first))
            return TokenKind.Unknown;
        if (char.IsLower(first))
            return AllOf(run, c => char.IsLetterOrDigit(c) || c == '-') ? TokenKind.Word : TokenKind.Unknown;
        return AllOf(run, IsOfName) ? TokenKind.Name : TokenKind.Unknown;
    }

    private static TokenKind KindOfDigits(string run)
    {
        if (TimeShapes.IsTimeLike(run))
            return TokenKind.Time;
        var digits = 0;
        while (digits < run.Length && char.IsAsciiDigit(run[digits]))
            digits++;
        var rest = run.AsSpan(digits);
        if (rest.IsEmpty)
            return TokenKind.Number;
        if (rest is "st" or "nd" or "rd" or "th")
            return TokenKind.Ordinal;
        return rest[0] == '.' && rest.Length > 1 && !rest[1..].ContainsAnyExceptInRange('0', '9') ? TokenKind.Number : TokenKind.Unknown;
    }

    // Zone names such as Etc/GMT+3 are names too; combining marks belong to letters of many scripts.
    private static bool IsOfName(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '/' or '_' or '+' or '\'' or '’' or '.'
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool AllOf(string run, Func<char, bool> holds)
    {
        foreach (var c in run)
        {
            if (!holds(c))
                return false;
        }

        return true;
    }
}
