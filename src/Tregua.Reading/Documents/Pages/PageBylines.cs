using AngleSharp.Dom;

namespace Tregua.Reading.Documents.Pages;

/// <summary>Who wrote a page's article, as its marks say.</summary>
internal static class PageBylines
{
    private const int Longest = 120; // characters
    private const int MostWords = 5; // in a name

    private static readonly string[] Selectors =
    [
        "[itemprop=author] [itemprop=name]", "[rel=author]", "[itemprop=author]", "[class*=byline] [class*=author]", ".author-name", "[class*=byline]", "[class*=authors]", ".author", "[class*=Author]",
    ];

    /// <summary>From the first mark that names people.</summary>
    /// <param name="page">The page.</param>
    /// <param name="meta">What a meta element says; null when there is none.</param>
    /// <param name="outlet">The outlet, which is no author of its own articles; null when unknown.</param>
    public static string? Find(IDocument page, string? meta, string? outlet)
    {
        if (meta is not null && Join([meta], outlet) is { } named)
            return named;
        foreach (var selector in Selectors)
        {
            var names = new List<string>();
            foreach (var element in page.QuerySelectorAll(selector))
            {
                if (names.Count < 5 && element.TextContent.Length <= Longest && !IsInComment(element))
                    names.Add(PageText.OneLine(element.TextContent));
            }
            if (Join(names, outlet) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>Names, separated by commas, each once; null when none is a person's.</summary>
    public static string? Join(IEnumerable<string> texts, string? outlet)
    {
        var names = new List<string>();
        foreach (var text in texts)
        {
            foreach (var part in Bylines.Names(text))
            {
                if (part.Split(' ').Length <= MostWords && !names.Contains(part, StringComparer.OrdinalIgnoreCase) && !string.Equals(part, outlet, StringComparison.OrdinalIgnoreCase))
                    names.Add(part);
            }
        }
        return names.Count > 0 ? string.Join(", ", names) : null;
    }

    private static bool IsInComment(IElement element)
    {
        var at = element;
        for (var i = 0; i < 8 && at is not null; i++, at = at.ParentElement)
        {
            if (PageHints.Of(at) >= PageHint.Furniture)
                return true;
        }
        return false;
    }
}
