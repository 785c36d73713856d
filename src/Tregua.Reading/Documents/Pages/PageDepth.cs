using System.Collections.Frozen;

namespace Tregua.Reading.Documents.Pages;

/// <summary>Counts how deeply a page nests before it is parsed: parsing takes time in the square of the depth.</summary>
internal static class PageDepth
{
    private const int Deepest = 1_000; // browsers stop at 512

    // Elements without content, and those whose end a page may leave out.
    private static readonly FrozenSet<string> Uncounted = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "dt", "dd", "br", "img", "hr", "meta", "link", "input", "source", "area", "base", "col", "colgroup", "embed", "param", "track", "wbr", "html", "head", "body", "path", "rp", "rt");

    /// <summary>True when elements stand more than a thousand deep.</summary>
    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        var names = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();
        var at = html.IndexOf('<', StringComparison.Ordinal);
        while (at >= 0 && at + 1 < html.Length)
        {
            var isEnd = html[at + 1] == '/';
            var start = isEnd ? at + 2 : at + 1;
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
                end++;
            if (end > start && !names.Contains(html.AsSpan(start, end - start)))
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
                return true;
            at = html.IndexOf('<', end);
        }
        return false;
    }
}
