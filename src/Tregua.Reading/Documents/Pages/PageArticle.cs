using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents.Pages;

/// <summary>Finds the stretch of a page's blocks that is its article: the element in which most prose stands, what is no prose counted against it.</summary>
/// <remarks>Maximum subsequence segmentation (Pasternack and Roth, 2009), over elements in place of any stretch.</remarks>
internal sealed class PageArticle
{
    private const int Enough = 200; // characters of prose that make a page without what is thought to be furniture
    private const int LongestTeaser = 400; // characters of prose under a heading that leads to another page
    private const int MostHeadBlocks = 8; // between headline and text

    private static readonly PhraseTable Tails = Vocabulary.English.Phrases("page-tails");

    private readonly PageOutline _outline;
    private readonly int[] _prose; // characters of prose before each block
    private readonly int[] _headlines; // headlines before each block
    private readonly int[] _marked; // elements before each that a page marks as its article

    private PageArticle(PageOutline outline)
    {
        _outline = outline;
        _prose = Sums(outline.Blocks, block => block.IsProse ? block.Text.Length : 0);
        _headlines = Sums(outline.Blocks, block => block is { Level: 1, IsLink: false } ? 1 : 0);
        _marked = Sums(outline.Elements, element => element.Node.LocalName == "main" || IsBody(element) ? 1 : 0);
    }

    /// <summary>The article's blocks in order.</summary>
    public List<PageBlock> Blocks { get; private set; } = [];

    /// <summary>The few blocks before them, where a date may stand.</summary>
    public List<PageBlock> Before { get; private set; } = [];

    /// <summary>True when the page holds only the beginnings of several articles.</summary>
    public bool IsDigest { get; private set; }

    /// <summary>Finds the article of a page.</summary>
    /// <param name="outline">The page.</param>
    /// <param name="titles">What the page says its title is.</param>
    public static PageArticle Find(PageOutline outline, List<string> titles)
    {
        var article = new PageArticle(outline);
        article.MarkFurniture();
        article.IsDigest = article.MarkTeasers();
        article.MarkTails();
        var range = article.WithHead(article.Best(), titles);
        article.Blocks = article.Kept(range);
        article.Before = outline.Blocks[Math.Max(0, range.First - MostHeadBlocks)..range.First];
        return article;
    }

    /// <summary>The blocks of what is all article but for furniture: an item of a feed, a letter.</summary>
    public static List<PageBlock> Whole(PageOutline outline)
    {
        var article = new PageArticle(outline);
        article.MarkFurniture();
        article.MarkTails();
        var kept = article.Kept((0, outline.Blocks.Count));
        return kept.Count > 0 ? kept : outline.Blocks;
    }

    // Names can lie: an element that holds the headline, or nearly all that a page says, is no furniture.
    private void MarkFurniture()
    {
        var marked = new PageHint[_outline.Elements.Count]; // what an element's blocks are marked as already
        var doubted = DoubtedProse() * 2 > _prose[^1];
        for (var at = 0; at < marked.Length; at++)
        {
            var element = _outline.Elements[at];
            var around = element.Parent < 0 ? PageHint.None : marked[element.Parent];
            var hint = IsFurniture(element, at, doubted) ? PageHint.Furniture : element.Hint == PageHint.Meta ? PageHint.Meta : PageHint.None;
            marked[at] = hint > around ? hint : around;
            if (hint <= around)
                continue;
            for (var i = element.FirstBlock; i < element.EndBlock; i++)
            {
                _outline.Blocks[i].IsFurniture |= hint == PageHint.Furniture;
                _outline.Blocks[i].IsMeta |= hint == PageHint.Meta;
            }
        }
    }

    // When most of a page stands in what may be furniture, its names say nothing: page builders call everything a widget.
    private int DoubtedProse()
    {
        var prose = 0;
        var end = 0; // of the blocks counted
        foreach (var element in _outline.Elements)
        {
            var own = _prose[element.EndBlock] - _prose[element.FirstBlock];
            if (element.Hint != PageHint.MaybeFurniture || element.EndBlock <= end || own * 2 > _prose[^1])
                continue;
            prose += own;
            end = element.EndBlock;
        }
        return prose;
    }

    private bool IsFurniture(PageElement element, int at, bool isDoubtOfNoUse)
    {
        if (element.Hint < PageHint.MaybeFurniture || (isDoubtOfNoUse && element.Hint == PageHint.MaybeFurniture) || element.EndBlock == element.FirstBlock)
            return false;
        var holdsArticle = _headlines[element.EndBlock] > _headlines[element.FirstBlock] || _marked[element.EndElement] > _marked[at];
        var prose = _prose[element.EndBlock] - _prose[element.FirstBlock];
        var rest = _prose[^1] - prose;
        return !holdsArticle && (prose == 0 || (element.Hint == PageHint.MaybeFurniture ? prose <= rest : rest >= Enough || prose <= rest * 2));
    }

    // A heading that is a link, with a sentence or two under it, leads to another article. A page of nothing else is a digest.
    private bool MarkTeasers()
    {
        var blocks = _outline.Blocks;
        var isTeaser = new bool[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Level == 0 || !blocks[i].IsLink || blocks[i].IsFurniture)
                continue;
            var end = EndOfSection(i);
            if (_prose[end] - _prose[i] < LongestTeaser)
                isTeaser.AsSpan(i, end - i).Fill(true);
        }
        var rest = 0;
        var teased = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var prose = blocks[i] is { IsFurniture: false, IsProse: true } ? blocks[i].Text.Length : 0;
            rest += isTeaser[i] ? 0 : prose;
            teased += isTeaser[i] ? prose : 0;
        }
        if (rest < Enough && teased > rest)
            return true;
        for (var i = 0; i < blocks.Count; i++)
            blocks[i].IsFurniture |= isTeaser[i];
        return false;
    }

    // What follows a heading inside the element around it.
    private int EndOfSection(int heading)
    {
        var limit = Limit(heading);
        var end = heading + 1;
        while (end < limit && _outline.Blocks[end].Level == 0)
            end++;
        return end;
    }

    private int Limit(int block)
    {
        var owner = _outline.Blocks[block].Owner;
        var parent = owner < 0 ? -1 : _outline.Elements[owner].Parent;
        return parent < 0 ? _outline.Blocks.Count : _outline.Elements[parent].EndBlock;
    }

    // "Related articles", "Comments": what follows in the same element, to the next heading of its rank, is no article.
    private void MarkTails()
    {
        var blocks = _outline.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsFurniture || !IsTail(blocks[i].Text))
                continue;
            var limit = Limit(i);
            var end = i + 1;
            // Prose under a label that is no heading may be the article going on.
            while (end < limit && (blocks[i].Level == 0 ? blocks[end].IsLink : blocks[end].Level == 0 || blocks[end].Level > blocks[i].Level))
                end++;
            for (var k = i; k < end; k++)
                blocks[k].IsFurniture = true;
        }
    }

    private static bool IsTail(string text)
    {
        if (text.Length > 60)
            return false;
        var tokens = Tokenizer.Tokenize(text);
        return Tails.Match(tokens, 0) is { } match && (match.Value == "open" || EndsAfter(tokens, match.Length));
    }

    private static bool EndsAfter(ImmutableArray<Token> tokens, int at)
    {
        while (at < tokens.Length && tokens[at].Kind != TokenKind.Word)
            at++;
        return at >= tokens.Length;
    }

    // The element whose blocks weigh most; of two that weigh the same the inner one.
    private (int First, int End) Best()
    {
        var blocks = _outline.Blocks;
        var weights = Sums(blocks, block => block.Weight);
        PageElement? best = null;
        var most = 0;
        foreach (var element in _outline.Elements)
        {
            var weight = weights[element.EndBlock] - weights[element.FirstBlock];
            if (weight >= most && weight > 0 && element.Node.LocalName != "p")
                (best, most) = (element, weight);
        }
        if (best is null)
            return (0, blocks.Count);
        var whole = Whole(best);
        return (whole.FirstBlock, whole.EndBlock);
    }

    // A part of a marked article stands for the whole of it.
    private PageElement Whole(PageElement part)
    {
        var whole = part;
        for (var at = part; at.Parent >= 0; at = _outline.Elements[at.Parent])
        {
            if (at.Node.LocalName == "article" || IsBody(at))
                whole = at;
        }
        return whole;
    }

    // What stands between the headline and the text belongs to it: a summary, the byline.
    private (int First, int End) WithHead((int First, int End) article, List<string> titles)
    {
        for (var i = article.First; i >= Math.Max(0, article.First - MostHeadBlocks); i--)
        {
            if (i < article.End && IsHeadline(_outline.Blocks[i], titles))
                return (i, article.End);
        }
        return article;
    }

    private static bool IsHeadline(PageBlock block, List<string> titles)
    {
        if (block.Level == 1)
            return true;
        if (block.Text.Length is < 15 or > 300)
            return false;
        foreach (var title in titles)
        {
            if (title.Contains(block.Text, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private List<PageBlock> Kept((int First, int End) range)
    {
        var kept = new List<PageBlock>();
        var left = 0; // blocks left out since the last one kept
        for (var i = range.First; i < range.End; i++)
        {
            var block = _outline.Blocks[i];
            if (IsLeftOut(block))
            {
                left++;
                continue;
            }
            // A heading all of whose blocks were left out goes with them.
            if (left > 0 && block.Level > 0 && kept.Count > 0 && kept[^1].Level >= block.Level && kept[^1].Level > 1)
                kept.RemoveAt(kept.Count - 1);
            kept.Add(block);
            left = 0;
        }
        if (left > 0 && kept.Count > 0 && kept[^1].Level > 1)
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    // A whole sentence in a paragraph is no way to another page, even if all of it is link: a page forgot to end one.
    private bool IsLeftOut(PageBlock block)
    {
        if (block.IsFurniture || block.Level > 0)
            return block.IsFurniture;
        var isLink = block is { IsLink: true, Text.Length: < 200 } && !(block.Text.Length >= 100 && PageBlock.EndsSentence(block.Text) && block.Owner >= 0 && _outline.Elements[block.Owner].Node.LocalName == "p");
        return isLink || Prose.IsFurniture(block.Text);
    }

    private static bool IsBody(PageElement element) => element.Node.GetAttribute("itemprop") == "articleBody";

    private static int[] Sums<T>(List<T> items, Func<T, int> value)
    {
        var sums = new int[items.Count + 1];
        for (var i = 0; i < items.Count; i++)
            sums[i + 1] = sums[i] + value(items[i]);
        return sums;
    }
}
