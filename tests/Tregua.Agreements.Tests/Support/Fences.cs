namespace Tregua.Agreements.Tests.Support;

/// <summary>The fenced blocks of a Markdown text.</summary>
internal static class Fences
{
    /// <summary>The blocks of a language with the line they start on, the words after the language, and their text.</summary>
    public static IEnumerable<(int Line, string Word, string Text)> In(string markdown, string language)
    {
        var lines = markdown.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var (start, info) = (i, lines[i][3..].Split(' ', 2));
            var end = Array.IndexOf(lines, "```", start + 1);
            if (info[0] == language)
                yield return (start + 1, info.Length > 1 ? info[1] : "", string.Concat(lines[(start + 1)..end].Select(l => l + "\n")));
            i = end;
        }
    }
}
