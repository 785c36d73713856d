using AngleSharp.Dom;

namespace Tregua.Reading.Documents;

/// <summary>Finds the element of a page that holds its article.</summary>
internal static class HtmlArticle
{
    private const int Enough = 200; // characters of prose that make a marked element the article

    private const int Line = 40; // characters below which a block is no paragraph

    /// <summary>The marked article, else the element with most of the prose, else the body.</summary>
    public static INode Find(IDocument page, TextLengths lengths) =>
        Marked(page, lengths, "[itemprop=articleBody]")
        ?? Marked(page, lengths, "article")
        ?? Marked(page, lengths, "main,[role=main]")
        ?? Densest(page, lengths)
        ?? (INode?)page.Body
        ?? page;

    private static IElement? Marked(IDocument page, TextLengths lengths, string selector)
    {
        IElement? best = null;
        var most = 0;
        foreach (var element in page.QuerySelectorAll(selector))
        {
            var length = Prose(element, lengths);
            if (length > most)
                (best, most) = (element, length);
        }
        return most >= Enough ? best : null;
    }

    // A paragraph's prose counts for its parent, half of it for the parent above.
    private static IElement? Densest(IDocument page, TextLengths lengths)
    {
        var scores = new Dictionary<IElement, int>();
        foreach (var node in Nodes.InOrder((INode?)page.Body ?? page))
        {
            if (node is not IElement { ParentElement: { } parent } paragraph || HtmlBlocks.IsInline(paragraph))
                continue;
            var length = OwnText(paragraph, lengths);
            if (length < Line || HtmlBlocks.IsInFurniture(paragraph))
                continue;
            scores[parent] = scores.GetValueOrDefault(parent) + length;
            if (parent.ParentElement is { } above)
                scores[above] = scores.GetValueOrDefault(above) + (length / 2);
        }
        IElement? best = null;
        var most = 0;
        foreach (var (element, score) in scores)
        {
            if (score > most)
                (best, most) = (element, score);
        }
        return best;
    }

    // What stands in the element itself and its inline children.
    private static int OwnText(IElement element, TextLengths lengths)
    {
        var own = 0;
        foreach (var child in element.ChildNodes)
            own += child is IText || child is IElement inner && HtmlBlocks.IsInline(inner) ? lengths.Of(child) : 0;
        return own;
    }

    private static int Prose(IElement element, TextLengths lengths)
    {
        var prose = 0;
        foreach (var paragraph in element.QuerySelectorAll("p"))
            prose += lengths.Of(paragraph);
        return Math.Max(prose, lengths.Of(element) / 4);
    }
}
