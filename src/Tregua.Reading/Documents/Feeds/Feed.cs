using System.Text;

namespace Tregua.Reading.Documents.Feeds;

/// <summary>An RSS or Atom feed: several reports in one document.</summary>
internal static class Feed
{
    private static readonly string[] Starts = ["<rss", "<feed", "<rdf:RDF", "<atom:feed"];
    private static readonly string[] ItemStarts = ["<item", "<entry", "<atom:entry"];

    /// <summary>True for a feed.</summary>
    public static bool IsFeed(ReadOnlySpan<char> start) => StartsAny(start, Starts);

    /// <summary>True for one item of a feed, cut out of it.</summary>
    public static bool IsItem(ReadOnlySpan<char> start) => StartsAny(start, ItemStarts);

    /// <summary>The items in order, each as it stands in the feed, so that an item keeps its identity whatever comes and goes around it.</summary>
    public static IEnumerable<ReadingInput> Items(string text, ReadingInput feed)
    {
        var scan = new XmlScan(text, 0, text.Length);
        string? title = null;
        var number = 0;
        while (scan.Next())
        {
            if (scan.Piece != XmlPiece.Start)
                continue;
            if (scan.Name is "item" or "entry")
            {
                var end = EndOf(text, scan, scan.Name);
                number++;
                yield return feed with { Bytes = Encoding.UTF8.GetBytes(text[scan.Start..end]), Location = $"{feed.Location}#{number}", OutletAround = title };
                scan = new XmlScan(text, end, text.Length);
            }
            else if (scan.Name is "image" or "textinput" or "textInput" or "author")
            {
                scan = new XmlScan(text, EndOf(text, scan, scan.Name), text.Length);
            }
            else if (scan.Name == "title" && scan.Prefix is "" or "atom" && title is null)
            {
                title = FeedItem.Value(text, scan.End, EndOf(text, scan, "title"), isMarkup: false) is { Length: > 0 } named ? named : null;
            }
        }
    }

    // The index after the end tag of the element that starts here.
    private static int EndOf(string text, XmlScan scan, string name)
    {
        var depth = 1;
        while (scan.Next())
        {
            if (scan.Name != name || scan.Piece is not (XmlPiece.Start or XmlPiece.End))
                continue;
            depth += scan.Piece == XmlPiece.Start ? 1 : -1;
            if (depth == 0)
                return scan.End;
        }
        return text.Length;
    }

    private static bool StartsAny(ReadOnlySpan<char> start, string[] names)
    {
        foreach (var name in names)
        {
            if (start.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (start.Length == name.Length || start[name.Length] is '>' or ' ' or '\n' or '\r' or '\t'))
                return true;
        }
        return false;
    }
}
