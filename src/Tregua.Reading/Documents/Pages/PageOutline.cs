using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Tregua.Reading.Documents.Pages;

/// <summary>A page as a row of blocks, and its elements as stretches of that row.</summary>
internal sealed class PageOutline
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "style", "noscript", "template", "nav", "button", "iframe", "svg", "figure", "figcaption", "select", "textarea", "video", "audio", "object", "canvas", "head", "dialog", "menu", "math");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label", "acronym");

    private const int ShortLine = 50; // characters

    private readonly StringBuilder _words = new();
    private readonly Stack<int> _open = new();
    private int _links; // link elements open
    private int _linked; // characters of the current block that stand in links
    private bool _isBreak;

    private PageOutline()
    {
    }

    /// <summary>The blocks in order.</summary>
    public List<PageBlock> Blocks { get; } = [];

    /// <summary>The block elements in order, parents before children.</summary>
    public List<PageElement> Elements { get; } = [];

    /// <summary>Outlines everything under a node.</summary>
    public static PageOutline Of(INode root)
    {
        var outline = new PageOutline();
        // Without recursion, and by index: pages can be nested deeply, and a node finds its sibling in time that grows with their number.
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, outline.Enter(root) ? 0 : int.MaxValue));
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                outline.Leave(at.Node, wasEntered: at.Next != int.MaxValue);
                continue;
            }
            var child = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1));
            open.Push((child, outline.Enter(child) ? 0 : int.MaxValue));
        }
        outline.Flush();
        return outline;
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            Add(text.Data);
            return false;
        }
        if (node is not IElement element)
            return node is IDocument or IDocumentFragment;
        if (Skipped.Contains(element.LocalName))
            return false;
        if (element.LocalName == "br")
        {
            Break();
            return false;
        }
        var hint = PageHints.Of(element);
        if (!Inline.Contains(element.LocalName))
        {
            Flush();
            Elements.Add(new PageElement(element, hint, _open.TryPeek(out var parent) ? parent : -1, Blocks.Count));
            _open.Push(Elements.Count - 1);
            return true;
        }
        // A counter or a label for screen readers inside a line.
        if (hint is PageHint.Furniture or PageHint.Hidden)
            return false;
        _links += IsLink(element) ? 1 : 0;
        return true;
    }

    private void Leave(INode node, bool wasEntered)
    {
        if (!wasEntered || node is not IElement element)
            return;
        if (Inline.Contains(element.LocalName))
        {
            _links -= IsLink(element) ? 1 : 0;
            return;
        }
        Flush();
        var left = Elements[_open.Pop()];
        left.EndBlock = Blocks.Count;
        left.EndElement = Elements.Count;
    }

    private static bool IsLink(IElement element) => element.LocalName == "a" && element.HasAttribute("href");

    private void Add(string data)
    {
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c))
            {
                Space();
                continue;
            }
            if (_isBreak && IsLineOfItsOwn(c))
                Flush();
            _isBreak = false;
            _words.Append(c);
            _linked += _links > 0 ? 1 : 0;
        }
    }

    private void Space()
    {
        if (_words.Length > 0 && _words[^1] != ' ')
            _words.Append(' ');
    }

    // After a single break: a sentence that ends, or a short line before a capital, is not a line broken at a width.
    private bool IsLineOfItsOwn(char next)
    {
        var length = _words.Length;
        while (length > 0 && _words[length - 1] is ' ' or '"' or '”' or '»' or ')')
            length--;
        return length > 0 && (_words[length - 1] is '.' or '!' or '?' or '؟' or '…' || (length < ShortLine && (char.IsUpper(next) || char.IsDigit(next))));
    }

    // Two line breaks in a row part paragraphs.
    private void Break()
    {
        if (_isBreak)
            Flush();
        else
            Space();
        _isBreak = true;
    }

    private void Flush()
    {
        var text = _words.ToString().TrimEnd();
        if (text.Length > 0)
        {
            var owner = _open.TryPeek(out var at) ? at : -1;
            Blocks.Add(new PageBlock(text, owner < 0 ? 0 : Level(Elements[owner].Node.LocalName), _linked, owner));
        }
        _words.Clear();
        (_linked, _isBreak) = (0, false);
    }

    private static int Level(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}

/// <summary>A block element of a page.</summary>
/// <param name="node">The element.</param>
/// <param name="hint">What its names say of it.</param>
/// <param name="parent">The index of the block element around it; -1 for none.</param>
/// <param name="firstBlock">The index of its first block.</param>
internal sealed class PageElement(IElement node, PageHint hint, int parent, int firstBlock)
{
    /// <summary>The element.</summary>
    public IElement Node => node;

    /// <summary>What its names say of it.</summary>
    public PageHint Hint => hint;

    /// <summary>The index of the block element around it; -1 for none.</summary>
    public int Parent => parent;

    /// <summary>The index of its first block.</summary>
    public int FirstBlock { get; } = firstBlock;

    /// <summary>The index after its last block.</summary>
    public int EndBlock { get; set; } = firstBlock;

    /// <summary>The index after the last element under it.</summary>
    public int EndElement { get; set; }
}
