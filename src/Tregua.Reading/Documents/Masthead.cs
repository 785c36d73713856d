using Tregua.Reading.Tokens;

namespace Tregua.Reading.Documents;

/// <summary>The publisher's name that stands over a plain text before its headline, with an issue number or a motto under it.</summary>
internal static class Masthead
{
    private const int LongestLine = 80; // characters
    private const int MostLines = 5;
    private const int MostWords = 6; // in a name

    /// <summary>Takes a masthead into the draft.</summary>
    /// <returns>The index of the line after it; 0 when the text opens with none.</returns>
    public static int Take(DocumentDraft draft, List<Line> lines)
    {
        var first = Skip(lines, 0);
        var end = first;
        while (end < lines.Count && !lines[end].IsBlank)
            end++;
        if (end == first || end - first > MostLines || !AreShort(draft.Text, lines, first, end) || !HeadlineFollows(draft, lines, end))
            return 0;
        var name = Name(lines[first].Of(draft.Text).ToString());
        if (name is null)
            return 0;
        draft.Outlet ??= name;
        for (var i = first + 1; i < end; i++)
            HeaderLines.Take(draft, lines[i].Of(draft.Text));
        return end;
    }

    private static int Skip(List<Line> lines, int from)
    {
        while (from < lines.Count && lines[from].IsBlank)
            from++;
        return from;
    }

    private static bool AreShort(string text, List<Line> lines, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (lines[i].Length > LongestLine || lines[i].Of(text)[^1] is '.' or ':' or ',' or '?' or '!')
                return false;
        }
        return true;
    }

    // A line that stands alone, is no head line and no sentence, with more after it.
    private static bool HeadlineFollows(DocumentDraft draft, List<Line> lines, int from)
    {
        var at = Skip(lines, from);
        while (at < lines.Count && HeaderLines.Take(new DocumentDraft(), lines[at].Of(draft.Text)))
            at = Skip(lines, at + 1);
        return at + 2 < lines.Count && lines[at + 1].IsBlank && lines[at].Of(draft.Text)[^1] is not ('.' or ':' or ',') && Skip(lines, at + 1) < lines.Count;
    }

    // Every word capitalised, one of them a word of outlets; capitals throughout are written as a name.
    private static string? Name(string line)
    {
        var words = new List<string>();
        // "By Lake State Radio": the byline of a house, not of a person.
        if (line.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
            line = line[3..].TrimStart();
        foreach (var token in Tokenizer.Tokenize(line))
        {
            if (token.Kind != TokenKind.Word || (!token.IsCapitalised && token.Lower is not ("of" or "the" or "and" or "for")))
                return null;
            words.Add(token.Text);
        }
        if (words.Count is 0 or > MostWords || !HeaderParts.NamesOutlet(words))
            return null;
        return line.AsSpan().ContainsAnyInRange('a', 'z') ? line : string.Join(' ', words.ConvertAll(Named));
    }

    private static string Named(string word) => word.Length < 4 ? word : string.Concat(word.AsSpan(0, 1), word[1..].ToLowerInvariant());
}
