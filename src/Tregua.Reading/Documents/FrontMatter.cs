using NodaTime.Text;

namespace Tregua.Reading.Documents;

/// <summary>The block of <c>key: value</c> lines between <c>---</c> lines at the top of a Markdown file.</summary>
internal static class FrontMatter
{
    private const int MostLines = 60;

    /// <summary>True when the text starts with such a block.</summary>
    public static bool Stands(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("---", StringComparison.Ordinal))
            return false;
        var lines = Line.Split(text[..Math.Min(text.Length, 8192)], 0);
        return Bounds(text, lines) is not null;
    }

    /// <summary>Takes the block's values into the draft.</summary>
    /// <returns>The number of lines it covers; 0 when there is none.</returns>
    public static int Read(DocumentDraft draft, List<Line> lines)
    {
        if (Bounds(draft.Text, lines) is not (var first, var last))
            return 0;
        for (var i = first + 1; i < last; i++)
        {
            var line = lines[i].Of(draft.Text).ToString();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                Take(draft, line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim().Trim('"', '\'').Trim());
        }
        return last + 1;
    }

    private static (int First, int Last)? Bounds(string text, List<Line> lines)
    {
        var first = 0;
        while (first < lines.Count && lines[first].IsBlank)
            first++;
        if (first >= lines.Count || !lines[first].Of(text).SequenceEqual("---"))
            return null;
        for (var i = first + 1; i < Math.Min(lines.Count, first + MostLines); i++)
        {
            if (lines[i].Of(text) is "---" or "...")
                return i > first + 1 && lines[first + 1].Of(text).Contains(':') ? (first, i) : null;
        }
        return null;
    }

    private static void Take(DocumentDraft draft, string key, string value)
    {
        if (value.Length == 0)
            return;
        switch (key)
        {
            case "title" or "headline":
                draft.Title ??= value;
                break;
            case "outlet" or "publisher" or "source" or "site":
                draft.Outlet ??= value;
                break;
            case "published" or "date" or "publication date" or "published at":
                DocumentDates.Take(draft, value);
                break;
            case "url" or "link" or "address" or "canonical":
                draft.Address ??= value;
                break;
            case "dateline":
                TakeDateline(draft, value);
                break;
            case "credit" or "agency" or "wire":
                draft.Credit ??= value;
                break;
            case "language" or "lang":
                draft.Language ??= value;
                break;
            default:
                break;
        }
    }

    // A day, or "GENEVA, 12 March".
    private static void TakeDateline(DocumentDraft draft, string value)
    {
        if (LocalDatePattern.Iso.Parse(value) is { Success: true } day)
            draft.DatelineDay ??= day.Value;
        else
            Datelines.Take(draft, value + " —");
    }
}
