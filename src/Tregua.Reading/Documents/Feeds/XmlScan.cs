namespace Tregua.Reading.Documents.Feeds;

/// <summary>What stands at a place of an XML text.</summary>
internal enum XmlPiece
{
    /// <summary>Characters between tags.</summary>
    Text,

    /// <summary>Characters taken as they stand.</summary>
    Verbatim,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>An element without content.</summary>
    Empty,

    /// <summary>A comment, a declaration, an instruction.</summary>
    Other,
}

/// <summary>Walks over an XML text tag by tag and takes any text: many feeds are not well-formed, and a strict parser would drop them whole.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where to begin.</param>
/// <param name="end">Where to stop.</param>
internal struct XmlScan(string text, int start, int end)
{
    /// <summary>What was found.</summary>
    public XmlPiece Piece { get; private set; }

    /// <summary>Where it starts.</summary>
    public int Start { get; private set; } = start;

    /// <summary>The index after it.</summary>
    public int End { get; private set; } = start;

    /// <summary>The element's name without its prefix, for tags.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The prefix of the element's name; empty for none.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>Goes on to the next piece.</summary>
    /// <returns>False at the end.</returns>
    public bool Next()
    {
        Start = End;
        if (Start >= end)
            return false;
        if (text[Start] != '<')
        {
            var tag = text.IndexOf('<', Start, end - Start);
            (Piece, End) = (XmlPiece.Text, tag < 0 ? end : tag);
            return true;
        }
        if (Enclosed("<![CDATA[", "]]>", XmlPiece.Verbatim) || Enclosed("<!--", "-->", XmlPiece.Other) || Enclosed("<?", "?>", XmlPiece.Other) || Enclosed("<!", ">", XmlPiece.Other))
            return true;
        Tag();
        return true;
    }

    /// <summary>An attribute of the tag found; null when it has none of that name.</summary>
    public readonly string? Attribute(string name)
    {
        var at = Start;
        while ((at = text.IndexOf(name, at + 1, Math.Max(0, End - at - 1), StringComparison.Ordinal)) > 0)
        {
            var equals = at + name.Length;
            while (equals < End && char.IsWhiteSpace(text[equals]))
                equals++;
            if (!char.IsWhiteSpace(text[at - 1]) || equals >= End || text[equals] != '=')
                continue;
            var quote = text.AsSpan(equals + 1, End - equals - 1).IndexOfAny('"', '\'');
            if (quote < 0)
                return null;
            var first = equals + 1 + quote;
            var last = text.IndexOf(text[first], first + 1, End - first - 1);
            return last < 0 ? null : System.Net.WebUtility.HtmlDecode(text[(first + 1)..last]);
        }
        return null;
    }

    private bool Enclosed(string open, string close, XmlPiece piece)
    {
        if (string.CompareOrdinal(text, Start, open, 0, open.Length) != 0)
            return false;
        var from = Math.Min(end, Start + open.Length);
        var at = text.IndexOf(close, from, end - from, StringComparison.Ordinal);
        (Piece, End) = (piece, at < 0 ? end : at + close.Length);
        return true;
    }

    private void Tag()
    {
        var isEnd = Start + 1 < end && text[Start + 1] == '/';
        var name = isEnd ? Start + 2 : Start + 1;
        var at = name;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is ':' or '-' or '_' or '.'))
            at++;
        if (at == name)
        {
            (Piece, End) = (XmlPiece.Text, Start + 1);
            return;
        }
        var colon = text.IndexOf(':', name, at - name);
        (Prefix, Name) = colon < 0 ? ("", text[name..at]) : (text[name..colon], text[(colon + 1)..at]);
        var close = Close(at);
        Piece = isEnd ? XmlPiece.End : close > Start && text[close - 1] == '/' ? XmlPiece.Empty : XmlPiece.Start;
        End = Math.Min(end, close + 1);
    }

    // The ">" outside of quotes; a quote that is never closed does not count.
    private readonly int Close(int from)
    {
        var at = from;
        while (at < end && text[at] != '>')
        {
            if (text[at] is '"' or '\'' && text.IndexOf(text[at], at + 1, Math.Min(end - at - 1, 4_000)) is > 0 and var closing)
                at = closing;
            at++;
        }
        return at < end ? at : end - 1;
    }
}
