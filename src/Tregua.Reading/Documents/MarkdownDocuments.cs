namespace Tregua.Reading.Documents;

/// <summary>Takes Markdown apart. The stored text is the file's own; marks inside passages are gaps, front matter and references are no prose.</summary>
internal static class MarkdownDocuments
{
    /// <summary>Reads the draft's text.</summary>
    public static void Read(DocumentDraft draft)
    {
        var lines = Line.Split(draft.Text, 0);
        var at = FrontMatter.Read(draft, lines);
        var prose = new Prose(draft);
        var references = new References();
        while (at < lines.Count)
            at = Block(draft, lines, at, prose, references);
        references.Fill(draft);
    }

    private static int Block(DocumentDraft draft, List<Line> lines, int at, Prose prose, References references)
    {
        var line = lines[at].Of(draft.Text);
        if (line.IsEmpty || IsRule(line) || IsDefinition(line))
            return at + 1;
        if (line.StartsWith("```") || line.StartsWith("~~~"))
            return Closing(draft.Text, lines, at);
        if (HashHeading(line) is > 0 and var marks)
        {
            AddHeading(draft, lines[at].Start + marks, TrimHashes(draft.Text, lines[at]), prose);
            return at + 1;
        }
        if (at + 1 < lines.Count && IsUnderline(lines[at + 1].Of(draft.Text)))
        {
            AddHeading(draft, lines[at].Start, lines[at].End, prose);
            return at + 2;
        }
        var end = at + 1;
        while (end < lines.Count && Continues(lines[end].Of(draft.Text)) && !(end + 1 < lines.Count && IsUnderline(lines[end + 1].Of(draft.Text))) && !IsHead(draft, lines[end - 1], prose))
            end++;
        Paragraph(draft, lines, at, end, prose, references);
        return end;
    }

    private static void Paragraph(DocumentDraft draft, List<Line> lines, int at, int end, Prose prose, References references)
    {
        var start = lines[at].Start + Prefix(draft.Text, lines[at]);
        if (start >= lines[end - 1].End)
            return;
        if (end - at == 1 && Agencies.TakeClosing(draft, Plain(draft.Text[start..lines[at].End])))
            return;
        if (end - at == 1 && prose.IsHead && IsHead(draft, lines[at], prose))
        {
            HeaderLines.Take(draft, Plain(draft.Text[start..lines[at].End]));
            return;
        }
        var stop = references.Cut(draft, start, lines[end - 1].End);
        if (stop <= start)
            return;
        var first = draft.Gaps.Count;
        for (var i = at; i < end; i++)
        {
            if (i > at && Prefix(draft.Text, lines[i]) is > 0 and var prefix)
                draft.Gaps.Add(new Gap(lines[i].Start, lines[i].Start + prefix));
            MarkdownMarks.Add(draft, i == at ? start : lines[i].Start, Math.Min(lines[i].End, stop));
        }
        var before = draft.Passages.Count;
        // An image alone leaves no words.
        if (HasWords(draft, start, stop, first))
            prose.AddParagraph(start, stop);
        if (draft.Passages.Count == before)
            draft.Gaps.Count = first;
    }

    private static bool HasWords(DocumentDraft draft, int start, int stop, int firstGap)
    {
        var at = start;
        for (var i = firstGap; i < draft.Gaps.Count; i++)
        {
            if (!draft.Text.AsSpan(at, Math.Max(0, draft.Gaps[i].Start - at)).IsWhiteSpace())
                return true;
            at = draft.Gaps[i].End;
        }
        return at < stop && !draft.Text.AsSpan(at, stop - at).IsWhiteSpace();
    }

    private static void AddHeading(DocumentDraft draft, int start, int end, Prose prose)
    {
        if (end <= start)
            return;
        MarkdownMarks.Add(draft, start, end);
        prose.AddHeading(start, end);
    }

    private static bool IsHead(DocumentDraft draft, Line line, Prose prose) =>
        prose.IsHead && !line.IsBlank && HeaderLines.Take(new DocumentDraft(), Plain(line.Of(draft.Text).ToString()));

    // Emphasis marks off a head line.
    private static string Plain(string line) => line.Replace("*", "", StringComparison.Ordinal).Replace("_", " ", StringComparison.Ordinal).TrimEnd('\\').Trim();

    private static bool Continues(ReadOnlySpan<char> line) =>
        !line.IsEmpty && Markers.Length(line) == 0 && HashHeading(line) == 0 && !IsRule(line) && !line.StartsWith("```") && !line.StartsWith("~~~");

    // "> " and list marks, nested.
    private static int Prefix(string text, Line line)
    {
        var rest = line.Of(text);
        var length = 0;
        while (length < rest.Length)
        {
            var part = rest[length..];
            var step = part[0] == '>' ? (part.Length > 1 && part[1] == ' ' ? 2 : 1) : part[0] == '|' ? 1 : part[0] == ' ' ? 1 : Markers.Length(part);
            if (step == 0)
                break;
            length += step;
        }
        return Math.Min(length, rest.Length);
    }

    private static int HashHeading(ReadOnlySpan<char> line)
    {
        var marks = 0;
        while (marks < Math.Min(line.Length, 7) && line[marks] == '#')
            marks++;
        if (marks is 0 or 7 || (marks < line.Length && line[marks] != ' '))
            return 0;
        while (marks < line.Length && line[marks] == ' ')
            marks++;
        return marks;
    }

    private static int TrimHashes(string text, Line line)
    {
        var end = line.End;
        while (end > line.Start && text[end - 1] == '#')
            end--;
        while (end > line.Start && text[end - 1] == ' ')
            end--;
        return end;
    }

    private static int Closing(string text, List<Line> lines, int at)
    {
        var fence = lines[at].Of(text)[..3];
        for (var i = at + 1; i < lines.Count; i++)
        {
            if (lines[i].Of(text).StartsWith(fence))
                return i + 1;
        }
        return lines.Count;
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length > 2 && line.Trim(line[0]).Trim(' ').IsEmpty && line[0] is '-' or '*' or '_';

    private static bool IsUnderline(ReadOnlySpan<char> line) => line.Length > 2 && line[0] is '=' or '-' && line.Trim(line[0]).IsEmpty;

    private static bool IsDefinition(ReadOnlySpan<char> line) => line[0] == '[' && line.IndexOf("]: ", StringComparison.Ordinal) > 0;
}
