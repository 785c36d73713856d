using Tregua.Reading.Documents.Feeds;
using Tregua.Reading.Documents.Mail;

namespace Tregua.Reading.Documents;

/// <summary>How a document is written.</summary>
internal enum DocumentFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>An RSS or Atom feed, which holds several documents.</summary>
    Feed,

    /// <summary>One item of a feed.</summary>
    FeedItem,

    /// <summary>An electronic letter.</summary>
    Mail,

    /// <summary>XML of another kind.</summary>
    OtherXml,
}

/// <summary>Tells the format of a document.</summary>
internal static class DocumentFormats
{
    private static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<meta", "<title"];

    /// <summary>By what the text starts with, then by the ending of its path, then by marks of Markdown.</summary>
    public static DocumentFormat Tell(string text, string? location)
    {
        var start = SkipComments(text);
        foreach (var html in HtmlStarts)
        {
            if (start.StartsWith(html, StringComparison.OrdinalIgnoreCase))
                return DocumentFormat.Html;
        }
        if (Feed.IsFeed(start))
            return DocumentFormat.Feed;
        if (Feed.IsItem(start))
            return DocumentFormat.FeedItem;
        if (text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return DocumentFormat.OtherXml;
        var ending = location is null ? "" : Path.GetExtension(location).ToUpperInvariant();
        return ending switch
        {
            ".EML" => DocumentFormat.Mail,
            ".HTML" or ".HTM" or ".XHTML" or ".SHTML" => DocumentFormat.Html,
            ".MD" or ".MARKDOWN" => DocumentFormat.Markdown,
            _ when MailDocuments.Stands(text) => DocumentFormat.Mail,
            _ => FrontMatter.Stands(text) || IsMarkdown(text) ? DocumentFormat.Markdown : DocumentFormat.Text,
        };
    }

    private static ReadOnlySpan<char> SkipComments(string text)
    {
        var rest = text.AsSpan().TrimStart();
        while (rest.StartsWith("<!--", StringComparison.Ordinal) || rest.StartsWith("<?", StringComparison.Ordinal))
        {
            var close = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : "?>";
            var end = rest.IndexOf(close, StringComparison.Ordinal);
            if (end < 0)
                return rest;
            rest = rest[(end + close.Length)..].TrimStart();
        }
        return rest;
    }

    private static bool IsMarkdown(string text) =>
        text.AsSpan().TrimStart().StartsWith("# ", StringComparison.Ordinal) || text.Contains("](http", StringComparison.Ordinal);
}
