namespace Tregua.Reading.Documents;

/// <summary>Marks that open a list item.</summary>
internal static class Markers
{
    /// <summary>How many characters "- ", "• " or "1. " covers at the start of a line; 0 when the line is no list item.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '+' or '•' or '–' or '·' or '▪' or '‣' && char.IsWhiteSpace(line[1]))
            return After(line, 1);
        var digits = 0;
        while (digits < Math.Min(line.Length, 3) && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && line.Length > digits + 2 && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? After(line, digits + 1) : 0;
    }

    private static int After(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        return at;
    }
}
