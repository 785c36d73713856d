namespace Tregua.Reading.Documents;

/// <summary>Takes plain text apart. The stored text is the file's own; lines broken at a width make one paragraph.</summary>
internal static class TextDocuments
{
    private const int WidestWrap = 110; // characters; longer lines were not broken at a width
    private const int NarrowestWrap = 30;

    /// <summary>Reads the draft's text.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="title">How many characters at the start are the headline, known already; 0 when it is to be found.</param>
    public static void Read(DocumentDraft draft, int title = 0)
    {
        var lines = Line.Split(draft.Text, title);
        var prose = new Prose(draft);
        if (title > 0)
            prose.AddHeading(0, title);
        var width = Width(lines);
        var at = title > 0 ? 0 : Masthead.Take(draft, lines);
        while (at < lines.Count)
        {
            if (lines[at].IsBlank || IsRule(lines[at].Of(draft.Text)))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < lines.Count && IsWrapped(draft.Text, lines[end - 1], lines[end], width, prose.IsHead))
                end++;
            var start = lines[at].Start + Markers.Length(lines[at].Of(draft.Text));
            prose.Add(start, lines[end - 1].End, end - at == 1, IsLast(lines, end));
            at = end;
        }
    }

    private static bool IsLast(List<Line> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank)
                return false;
        }
        return true;
    }

    // 0 when lines are whole paragraphs.
    private static int Width(List<Line> lines)
    {
        var widest = 0;
        foreach (var line in lines)
            widest = Math.Max(widest, line.Length);
        return widest <= WidestWrap ? widest : 0;
    }

    // A line was broken at the width when the next line's first word would not have fitted on it.
    private static bool IsWrapped(string text, Line line, Line next, int width, bool isHead)
    {
        if (line.IsBlank || next.IsBlank || IsRule(next.Of(text)) || Markers.Length(next.Of(text)) > 0)
            return false;
        var first = next.Of(text);
        if (char.IsLower(first[0]) && !EndsParagraph(line.Of(text)))
            return true;
        if (width < NarrowestWrap)
            return false;
        if (isHead && HeaderLines.Take(new DocumentDraft(), line.Of(text)))
            return false;
        var space = first.IndexOf(' ');
        return line.Length + 1 + (space < 0 ? first.Length : space) > width - 3;
    }

    private static bool EndsParagraph(ReadOnlySpan<char> line) => line[^1] is '.' or '!' or '?' or ':';

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c is not ('-' or '*' or '=' or '_' or '~' or '#' or '•' or ' '))
                return false;
        }
        return line.Length > 0;
    }
}
