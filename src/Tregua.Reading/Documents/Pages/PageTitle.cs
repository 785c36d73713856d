using AngleSharp.Dom;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Documents.Pages;

/// <summary>Settles a page's headline: the one it shows, if what it says of itself bears that out.</summary>
internal static class PageTitle
{
    private static readonly string[] Marks = [" | ", " — ", " – ", " - ", " :: ", " » ", " · ", ": "];

    /// <summary>Gives the draft its title, and its outlet when only the page's title names one.</summary>
    public static void Settle(IDocument page, List<PageBlock> article, DocumentDraft draft)
    {
        if (draft.Title is not null)
            return;
        var shown = Shown(page);
        var window = PageText.OneLine(page.Title ?? "");
        foreach (var said in (string[])[.. draft.MetaTitles, window])
        {
            if (Alike(shown, said) is { } heading)
            {
                draft.Title = heading;
                TakeSite(window, heading, draft);
                return;
            }
        }
        var title = draft.MetaTitles.Count > 0 ? draft.MetaTitles[0] : window.Length > 0 ? window : null;
        if (title is null || (draft.MetaTitles.Count == 0 && shown.Count == 1 && shown[0].Length > title.Length))
            title = shown.Count > 0 ? shown[0] : null;
        if (title is not null && Repeated(article, title) is { } line)
        {
            TakeSite(title, line, draft);
            title = line;
        }
        draft.Title = title is null ? null : WithoutSite(title, draft.Outlet);
        if (draft.Title is { } settled)
            TakeSite(window, settled, draft);
    }

    private static List<string> Shown(IDocument page)
    {
        var shown = new List<string>();
        foreach (var heading in page.QuerySelectorAll("h1"))
        {
            // The name of the house at the top of its pages leads home.
            if (shown.Count < 8 && heading.QuerySelector("a[href='/']") is null && PageText.OneLine(heading.TextContent) is { Length: > 0 and < 400 } text)
                shown.Add(text);
        }
        return shown;
    }

    // The first line of the article is its headline when the page's title holds it.
    private static string? Repeated(List<PageBlock> article, string title)
    {
        for (var i = 0; i < Math.Min(3, article.Count); i++)
        {
            if (article[i].Text.Length >= 15 && article[i].Text.Length * 3 > title.Length && title.Contains(article[i].Text, StringComparison.OrdinalIgnoreCase))
                return article[i].Text;
        }
        return null;
    }

    // The heading that shares most of its words with a title.
    private static string? Alike(List<string> headings, string title)
    {
        string? best = null;
        var most = 0;
        var words = Words(title);
        foreach (var heading in headings)
        {
            var own = Words(heading);
            var shared = 0;
            foreach (var word in own)
                shared += words.Contains(word) ? 1 : 0;
            if (shared > most && shared * 2 >= own.Count && own.Count >= Math.Min(3, words.Count))
                (best, most) = (heading, shared);
        }
        return best;
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number)
                words.Add(token.Lower);
        }
        return words;
    }

    // "Headline | Lake Herald", "Lake Herald: Headline".
    private static void TakeSite(string window, string headline, DocumentDraft draft)
    {
        if (draft.Outlet is not null)
            return;
        foreach (var mark in Marks)
        {
            if (mark != ": " && window.StartsWith(headline + mark, StringComparison.OrdinalIgnoreCase))
                draft.Outlet ??= Site(window[(headline.Length + mark.Length)..]);
            else if (window.EndsWith(mark + headline, StringComparison.OrdinalIgnoreCase))
                draft.Outlet ??= mark == ": " && !NamesOutlet(window[..^(headline.Length + mark.Length)]) ? null : Site(window[..^(headline.Length + mark.Length)]);
        }
    }

    private static bool NamesOutlet(string name) => HeaderParts.NamesOutlet([.. name.Split(' ')]);

    private static string? Site(string name)
    {
        foreach (var mark in Marks)
        {
            if (name.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var at)
                name = name[(at + mark.Length)..];
        }
        return name.Trim() is { Length: > 1 and < 60 } site ? site : null;
    }

    private static string WithoutSite(string title, string? outlet)
    {
        foreach (var mark in Marks)
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && mark != ": " && (mark == " | " || string.Equals(title[(at + mark.Length)..], outlet, StringComparison.OrdinalIgnoreCase)))
                return title[..at].Trim();
        }
        return title;
    }
}
