using System.Net;
using System.Text;
using Tregua.Reading.Documents.Pages;

namespace Tregua.Reading.Documents.Feeds;

/// <summary>One item of a feed: its own report with its own title, date and link.</summary>
internal sealed class FeedItem
{
    private string? _title;
    private string? _link;
    private string? _published;
    private string? _updated;
    private string? _summary;
    private string? _content;
    private string? _author;
    private string? _source;

    /// <summary>Reads an item into the draft.</summary>
    /// <param name="text">The item's XML.</param>
    /// <param name="draft">Where it goes.</param>
    /// <param name="outletAround">The feed's title; null when unknown.</param>
    /// <exception cref="UnreadableDocumentException">The item holds neither text nor headline.</exception>
    public static void Read(string text, DocumentDraft draft, string? outletAround)
    {
        var item = new FeedItem();
        item.Take(text);
        draft.Title ??= item._title;
        draft.Address ??= item._link;
        draft.Byline ??= item._author is { } author ? PageBylines.Join([author], outletAround) : null;
        draft.Outlet ??= item._source ?? outletAround;
        if ((item._published ?? item._updated) is { } date)
            DocumentDates.TakeInternet(draft, date);
        var whole = item._content ?? item._summary ?? "";
        PageDocuments.ReadFragment(whole, draft);
        if (draft.Text.Length == 0)
            throw new UnreadableDocumentException(DocumentMessages.EmptyItem);
        if (!draft.HasProse)
            draft.Notices.Add(DocumentMessages.HeadlineOnly);
        else if (item._content is null)
            draft.Notices.Add(DocumentMessages.SummaryOnly);
    }

    /// <summary>The content between two indices: verbatim sections as they stand, references resolved elsewhere.</summary>
    /// <param name="text">The XML.</param>
    /// <param name="start">After the start tag.</param>
    /// <param name="end">After the end tag, or the text's end.</param>
    /// <param name="isMarkup">True when tags are content, as in XHTML.</param>
    public static string Value(string text, int start, int end, bool isMarkup)
    {
        var value = new StringBuilder();
        var scan = new XmlScan(text, start, end);
        while (scan.Next())
        {
            var piece = text.AsSpan(scan.Start, scan.End - scan.Start);
            if (scan.Piece == XmlPiece.Verbatim)
                value.Append(piece["<![CDATA[".Length..].ToString().Replace("]]>", "", StringComparison.Ordinal));
            else if (scan.Piece == XmlPiece.Text)
                value.Append(isMarkup ? piece.ToString() : WebUtility.HtmlDecode(piece.ToString()));
            else if (isMarkup && scan.Piece != XmlPiece.Other)
                value.Append(piece);
        }
        return value.ToString().Trim();
    }

    // The children of the item; what stands deeper belongs to them.
    private void Take(string text)
    {
        var scan = new XmlScan(text, 0, text.Length);
        var isInside = false;
        while (scan.Next())
        {
            if (!isInside)
            {
                isInside = scan.Piece == XmlPiece.Start;
                continue;
            }
            if (scan.Piece == XmlPiece.Empty && scan.Name == "link")
                TakeLink(scan.Attribute("href"), scan.Attribute("rel"));
            if (scan.Piece != XmlPiece.Start)
                continue;
            var child = scan;
            var end = EndOf(text, ref scan);
            TakeChild(text, child, end);
        }
    }

    private void TakeChild(string text, XmlScan child, int end)
    {
        var isPlain = child.Prefix is "" or "atom";
        var value = Value(text, child.End, end, child.Attribute("type") == "xhtml");
        if (value.Length == 0 && child.Name != "link")
            return;
        switch (child.Name)
        {
            case "title" when isPlain:
                _title ??= PageText.OneLine(Untagged(value)) is { Length: > 0 } title ? title : null;
                break;
            case "link" when isPlain:
                TakeLink(child.Attribute("href") ?? value, child.Attribute("rel"));
                break;
            case "guid" when isPlain && child.Attribute("isPermaLink") != "false":
                TakeLink(value, rel: null);
                break;
            case "pubDate" or "published" or "issued" or "date":
                _published ??= value;
                break;
            case "updated" or "modified":
                _updated ??= value;
                break;
            case "encoded":
                _content = value;
                break;
            case "content" when isPlain:
                _content ??= value;
                break;
            case "description" or "summary" when isPlain:
                _summary ??= value;
                break;
            case "creator":
                _author ??= value;
                break;
            case "author" when isPlain:
                _author ??= Inner(text, child, end, "name") ?? value;
                break;
            case "source":
                _source ??= PageText.OneLine(Inner(text, child, end, "title") ?? value) is { Length: > 0 } source ? source : null;
                break;
            default:
                break;
        }
    }

    private void TakeLink(string? address, string? rel)
    {
        if (rel is null or "alternate" && address is not null && address.Trim() is { Length: > 0 } link && link.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            _link ??= link;
    }

    private static string? Inner(string text, XmlScan outer, int end, string name)
    {
        var scan = new XmlScan(text, outer.End, end);
        while (scan.Next())
        {
            if (scan.Piece == XmlPiece.Start && scan.Name == name)
            {
                var start = scan.End;
                return Value(text, start, EndOf(text, ref scan), isMarkup: false);
            }
        }
        return null;
    }

    // Moves behind the end tag of the element that starts here; returns where that tag starts.
    private static int EndOf(string text, ref XmlScan scan)
    {
        var (name, prefix) = (scan.Name, scan.Prefix);
        var depth = 1;
        while (scan.Next())
        {
            if (scan.Name != name || scan.Prefix != prefix || scan.Piece is not (XmlPiece.Start or XmlPiece.End))
                continue;
            depth += scan.Piece == XmlPiece.Start ? 1 : -1;
            if (depth == 0)
                return scan.Start;
        }
        return text.Length;
    }

    private static string Untagged(string value)
    {
        if (!value.Contains('<', StringComparison.Ordinal))
            return value;
        var plain = new StringBuilder();
        var scan = new XmlScan(value, 0, value.Length);
        while (scan.Next())
            plain.Append(scan.Piece == XmlPiece.Text ? value[scan.Start..scan.End] : "");
        return plain.ToString();
    }
}
