using System.Text.Json;
using AngleSharp.Dom;

namespace Tregua.Reading.Documents;

/// <summary>What a page says of itself: JSON-LD, Open Graph, meta elements, times.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] Articles = ["NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "LiveBlogPosting", "BlogPosting", "Report"];
    private static readonly string[] Dates = ["article:published_time", "og:published_time", "og:article:published_time", "date", "pubdate", "publishdate", "publish-date", "publish_date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "citation_publication_date", "datepublished"];
    private static readonly string[] Outlets = ["og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name", "al:ios:app_name"];

    /// <summary>Takes the page's metadata into the draft.</summary>
    public static void Read(IDocument page, DocumentDraft draft)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            FromJson(script.TextContent, draft);
        var metas = Metas(page);
        draft.Title ??= First(metas, ["og:title", "twitter:title"]) is { } shared ? Plain(WithoutSite(shared, draft.Outlet ?? First(metas, Outlets))) : null;
        draft.Outlet ??= First(metas, Outlets);
        if (draft.Published is null && First(metas, Dates) is { } date)
            DocumentDates.Take(draft, date);
        if (draft.Published is null || draft.PublishedAt is null)
            FromTimes(page, draft);
        draft.Address ??= page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? First(metas, ["og:url"]);
        draft.Language ??= page.DocumentElement?.GetAttribute("lang") is { Length: > 0 } language ? language : null;
        draft.Title ??= HeadingOrTitle(page, draft.Outlet);
    }

    private static string? HeadingOrTitle(IDocument page, string? outlet)
    {
        var headings = page.QuerySelectorAll("h1");
        if (headings.Length == 1 && Plain(headings[0].TextContent) is { Length: > 0 } heading)
            return heading;
        return Plain(page.Title ?? "") is { Length: > 0 } title ? WithoutSite(title, outlet) : null;
    }

    private static Dictionary<string, string> Metas(IDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
                metas.TryAdd(name, Plain(content));
        }
        return metas;
    }

    private static string? First(Dictionary<string, string> metas, string[] names)
    {
        foreach (var name in names)
        {
            if (metas.TryGetValue(name, out var value))
                return value;
        }
        return null;
    }

    private static void FromTimes(IDocument page, DocumentDraft draft)
    {
        var time = page.QuerySelector("time[itemprop=datePublished],time[pubdate],article time[datetime],main time[datetime]") ?? page.QuerySelector("time[datetime]");
        if (time?.GetAttribute("datetime") is { } value)
            DocumentDates.Take(draft, value.Trim());
    }

    private static void FromJson(string json, DocumentDraft draft)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (Article(document.RootElement, 0) is { } article)
                FromArticle(article, draft);
        }
        catch (JsonException)
        {
            // A page's broken JSON-LD says nothing; its other marks are read.
        }
    }

    private static JsonElement? Article(JsonElement element, int depth)
    {
        if (depth > 8)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                if (Article(item, depth + 1) is { } found)
                    return found;
            }
            return null;
        }
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (element.TryGetProperty("@type", out var type) && IsArticle(type))
            return element;
        return element.TryGetProperty("@graph", out var graph) ? Article(graph, depth + 1)
            : element.TryGetProperty("mainEntity", out var entity) ? Article(entity, depth + 1)
            : null;
    }

    private static bool IsArticle(JsonElement type)
    {
        if (type.ValueKind == JsonValueKind.String)
            return Array.IndexOf(Articles, type.GetString()) >= 0;
        if (type.ValueKind != JsonValueKind.Array)
            return false;
        foreach (var item in type.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String && Array.IndexOf(Articles, item.GetString()) >= 0)
                return true;
        }
        return false;
    }

    private static void FromArticle(JsonElement article, DocumentDraft draft)
    {
        draft.Title ??= Text(article, "headline");
        draft.Outlet ??= Name(article, "publisher");
        draft.Language ??= Text(article, "inLanguage");
        if (Text(article, "datePublished") is { } date)
            DocumentDates.Take(draft, date);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && Plain(value.GetString()!) is { Length: > 0 } text ? text : null;

    private static string? Name(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        return value.ValueKind == JsonValueKind.Object ? Text(value, "name") : value.ValueKind == JsonValueKind.String ? Plain(value.GetString()!) : null;
    }

    // "Headline | Lake Herald", "Headline - Lake Herald".
    private static string WithoutSite(string title, string? outlet)
    {
        foreach (var mark in (string[])[" | ", " — ", " – ", " - "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var site = title[(at + mark.Length)..];
            if (mark == " | " || string.Equals(site, outlet, StringComparison.OrdinalIgnoreCase))
                return title[..at].Trim();
        }
        return title;
    }

    private static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }
}
