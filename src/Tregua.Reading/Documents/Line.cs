namespace Tregua.Reading.Documents;

/// <summary>A line of a text without its break; a blank line is empty.</summary>
/// <param name="Start">UTF-16 index of its first character that is no blank.</param>
/// <param name="End">UTF-16 index after its last character that is no blank.</param>
internal readonly record struct Line(int Start, int End)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;

    /// <summary>True when nothing but blanks stands in it.</summary>
    public bool IsBlank => End <= Start;

    /// <summary>The lines of a stretch of text.</summary>
    public static List<Line> Split(string text, int from)
    {
        var lines = new List<Line>();
        var at = from;
        while (at <= text.Length)
        {
            var end = at;
            while (end < text.Length && text[end] is not ('\n' or '\r' or '\u2028' or '\u2029'))
                end++;
            lines.Add(Trimmed(text, at, end));
            at = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
        return lines;
    }

    /// <summary>The words of the line.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Math.Max(0, Length));

    private static Line Trimmed(string text, int start, int end)
    {
        while (start < end && Tokens.Tokenizer.IsBlank(text[start]))
            start++;
        while (end > start && Tokens.Tokenizer.IsBlank(text[end - 1]))
            end--;
        return new Line(start, end);
    }
}
