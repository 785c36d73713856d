using System.Collections.Frozen;
using AngleSharp.Dom;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>A paragraph or heading of a page.</summary>
/// <param name="Text">Its words, white space folded.</param>
/// <param name="Level">1 to 6 for headings; 0 for everything else.</param>
internal sealed record HtmlBlock(string Text, int Level);

/// <summary>Collects the paragraphs of an article in order and leaves the page's furniture out.</summary>
internal static class HtmlBlocks
{
    private const int MostParents = 6;

    private static readonly FrozenSet<string> Furniture = Vocabulary.English.Set("page-furniture");

    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "iframe", "svg", "figure", "figcaption", "select", "textarea", "video", "audio", "object", "head", "dialog", "menu", "math");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label", "acronym");

    /// <summary>The blocks under an element.</summary>
    public static List<HtmlBlock> Collect(INode article, TextLengths lengths)
    {
        var gathered = new Gathered();
        var total = Math.Max(1, lengths.Of(article));
        foreach (var (node, isEntering) in Nodes.Walk(article, node => Enter(node, article, gathered, lengths, total)))
        {
            if (!isEntering && node is IElement element && IsBlock(element))
                gathered.Flush();
        }
        gathered.Flush();
        return gathered.Blocks;
    }

    private static bool Enter(INode node, INode article, Gathered gathered, TextLengths lengths, int total)
    {
        if (node is IText text)
        {
            gathered.Add(text.Data, IsInLink(node, article));
            return false;
        }
        if (node is not IElement element)
            return node == article;
        if (node != article && IsLeftOut(element, article, lengths, total))
            return false;
        if (element.LocalName == "br")
            gathered.Break();
        else if (IsBlock(element))
            gathered.Flush(Level(element.LocalName));
        return true;
    }

    /// <summary>True for elements that stand inside a line.</summary>
    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    /// <summary>True when an element or one of the few around it is left out of articles.</summary>
    public static bool IsInFurniture(IElement element)
    {
        var at = element;
        for (var i = 0; i < MostParents && at is { LocalName: not "body" }; i++)
        {
            if (Skipped.Contains(at.LocalName) || IsHidden(at) || IsFurniture(at))
                return true;
            at = at.ParentElement;
        }
        return false;
    }

    private static bool IsBlock(IElement element) => !Inline.Contains(element.LocalName) && element.LocalName != "br";

    // Most of the article's text is never furniture, whatever its element is called.
    private static bool IsLeftOut(IElement element, INode article, TextLengths lengths, int total) =>
        Skipped.Contains(element.LocalName)
        || IsHidden(element)
        || (lengths.Of(element) * 2 < total && IsFurniture(element))
        || (element.LocalName == "header" && article is not IElement { LocalName: "article" } && element.QuerySelector("h1") is null);

    private static bool IsInLink(INode text, INode article)
    {
        var at = text.Parent;
        for (var i = 0; i < 4 && at is not null && at != article; i++)
        {
            if (at is IElement { LocalName: "a" })
                return true;
            at = at.Parent;
        }
        return false;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static bool IsFurniture(IElement element) => Names(element.ClassName) || Names(element.Id) || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search";

    private static bool Names(string? marks)
    {
        if (string.IsNullOrEmpty(marks))
            return false;
        foreach (var word in marks.Split([' ', '-', '_', ':', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Furniture.Contains(word.ToLowerInvariant()))
                return true;
        }
        return false;
    }

    private static int Level(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    private sealed class Gathered
    {
        private readonly System.Text.StringBuilder _words = new();
        private int _linked;
        private int _level;
        private bool _isBreak;

        public List<HtmlBlock> Blocks { get; } = [];

        public void Add(string data, bool isLinked)
        {
            foreach (var c in data)
            {
                if (char.IsWhiteSpace(c))
                {
                    if (_words.Length > 0 && _words[^1] != ' ')
                        _words.Append(' ');
                    continue;
                }
                _isBreak = false;
                _words.Append(c);
                _linked += isLinked ? 1 : 0;
            }
        }

        // Two line breaks in a row part paragraphs; one is a space.
        public void Break()
        {
            if (_isBreak)
                Flush();
            else
                Add(" ", isLinked: false);
            _isBreak = true;
        }

        public void Flush(int nextLevel = 0)
        {
            var text = _words.ToString().Trim();
            var letters = text.Replace(" ", "", StringComparison.Ordinal).Length;
            // A short block that is all link is a way to another page.
            var isLink = _level == 0 && _linked * 10 > letters * 8 && text.Length < 200;
            if (text.Length > 0 && !isLink && !(_level == 0 && Prose.IsFurniture(text)))
                Blocks.Add(new HtmlBlock(text, _level));
            _words.Clear();
            (_linked, _level, _isBreak) = (0, nextLevel, false);
        }
    }
}
