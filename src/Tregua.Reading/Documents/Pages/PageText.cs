using System.Net;
using System.Text;
using AngleSharp.Html.Parser;

namespace Tregua.Reading.Documents.Pages;

/// <summary>Texts that a page gives in attributes and scripts, made plain.</summary>
internal static class PageText
{
    /// <summary>On one line, with single spaces, character references resolved.</summary>
    public static string OneLine(string text)
    {
        var decoded = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        var plain = new StringBuilder(decoded.Length);
        foreach (var c in decoded)
        {
            if (!char.IsWhiteSpace(c))
                plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    /// <summary>How many characters the text of a page has.</summary>
    public static int Length(string html)
    {
        if (PageDepth.IsTooDeep(html))
            return 0;
        using var page = new HtmlParser().ParseDocument(html);
        var length = 0;
        foreach (var block in PageOutline.Of(page).Blocks)
            length += block.Text.Length;
        return length;
    }

    /// <summary>The paragraphs of a text, or of HTML written into a text.</summary>
    public static List<PageBlock> Paragraphs(string text)
    {
        if (text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            if (PageDepth.IsTooDeep(text))
                return [];
            using var page = new HtmlParser().ParseDocument(text);
            return PageOutline.Of(page).Blocks;
        }
        var blocks = new List<PageBlock>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (OneLine(line) is { Length: > 0 } paragraph)
                blocks.Add(new PageBlock(paragraph, 0, 0, -1));
        }
        return blocks;
    }
}
