using System.Text.Json;
using AngleSharp.Dom;

namespace Tregua.Reading.Documents.Pages;

/// <summary>What a page describes beside its own text.</summary>
/// <param name="Body">The article's text as the page describes it; null when it does not.</param>
/// <param name="IsCutShort">True when the page says that only subscribers get the whole.</param>
internal sealed record PageDescription(List<PageBlock>? Body, bool IsCutShort);

/// <summary>What a page says of itself: JSON-LD, Open Graph, meta elements, microdata, times.</summary>
internal static class PageMetadata
{
    private static readonly string[] Dates = ["article:published_time", "og:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date", "dc.date.issued", "dc.date", "dcterms.issued", "dcterms.date", "dcterms.created", "sailthru.date", "citation_publication_date", "article.published"];
    private static readonly string[] Outlets = ["og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name", "al:ios:app_name"];
    private static readonly string[] Authors = ["author", "parsely-author", "dc.creator", "article:author_name", "byl", "sailthru.author", "citation_author"];

    /// <summary>Takes the page's metadata into the draft; the title is settled with the article.</summary>
    public static PageDescription Read(IDocument page, DocumentDraft draft)
    {
        var json = new JsonLd();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            json.Add(script.TextContent);
        var article = json.Articles.Count > 0 ? json.Articles[0] : default(JsonElement?);
        if (article is { } described)
            FromArticle(described, json, draft);
        var metas = Metas(page);
        draft.MetaTitles.AddRange(from name in (string[])["og:title", "twitter:title", "dc.title", "dcterms.title"] where metas.ContainsKey(name) select metas[name]);
        draft.Outlet ??= First(metas, Outlets);
        if (draft.Published is null && First(metas, Dates) is { } date)
            DocumentDates.Take(draft, date);
        if (draft.Published is null || draft.PublishedAt is null)
            FromTimes(page, draft);
        draft.Byline ??= PageBylines.Find(page, First(metas, Authors), draft.Outlet);
        draft.Address ??= page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? First(metas, ["og:url"]);
        draft.Language ??= page.DocumentElement?.GetAttribute("lang") is { Length: > 0 } language ? language : First(metas, ["content-language", "dc.language"]);
        return new PageDescription(
            article is { } one && JsonLd.Raw(one, "articleBody") is { } body ? PageText.Paragraphs(body) : null,
            article is { } other && other.TryGetProperty("isAccessibleForFree", out var free) && (free.ValueKind == JsonValueKind.False || (free.ValueKind == JsonValueKind.String && JsonLd.Raw(other, "isAccessibleForFree") is "False" or "false")));
    }

    private static void FromArticle(JsonElement article, JsonLd json, DocumentDraft draft)
    {
        if (JsonLd.Text(article, "headline") is { } headline)
            draft.MetaTitles.Add(headline);
        draft.Outlet ??= json.Names(article, "publisher").FirstOrDefault() ?? json.Names(article, "sourceOrganization").FirstOrDefault();
        draft.Byline ??= PageBylines.Join(json.Names(article, "author"), draft.Outlet);
        draft.Language ??= JsonLd.Text(article, "inLanguage");
        if ((JsonLd.Text(article, "datePublished") ?? JsonLd.Text(article, "dateCreated")) is { } date)
            DocumentDates.Take(draft, date);
    }

    private static Dictionary<string, string> Metas(IDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            if (name is not null && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
                metas.TryAdd(name, PageText.OneLine(content));
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
        var time = page.QuerySelector("[itemprop=datePublished]") ?? page.QuerySelector("time[pubdate]") ?? page.QuerySelector("article time") ?? page.QuerySelector("main time") ?? page.QuerySelector("time");
        if (time is null)
            return;
        DocumentDates.Take(draft, (time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? "").Trim());
        if (draft.Published is null)
            DocumentDates.Take(draft, PageText.OneLine(time.TextContent));
    }
}
