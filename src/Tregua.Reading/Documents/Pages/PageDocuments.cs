using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Tregua.Reading.Documents.Pages;

/// <summary>Takes a web page apart. The stored text is the article's: title and paragraphs, separated by blank lines.</summary>
internal static class PageDocuments
{
    private const int FewestWords = 8; // of a sentence that makes a page an article
    private const int LongestMeta = 160; // characters of a line of names and dates
    private const int LongestDate = 50;
    private const int LongestStub = 1_500; // characters of an article that only subscribers get whole
    private const int HeadParagraphs = 2; // after which no head line is looked for

    /// <summary>Reads a page into the draft.</summary>
    /// <exception cref="UnreadableDocumentException">The page holds no article.</exception>
    public static void Read(string html, DocumentDraft draft)
    {
        if (PageDepth.IsTooDeep(html))
            throw new UnreadableDocumentException(DocumentMessages.TooDeep);
        using var page = new HtmlParser().ParseDocument(html);
        var described = PageMetadata.Read(page, draft);
        var article = PageArticle.Find(PageOutline.Of((INode?)page.Body ?? page), [.. draft.MetaTitles, PageText.OneLine(page.Title ?? "")]);
        var blocks = article.Blocks;
        PageTitle.Settle(page, blocks, draft);
        if (described.Body is { } body && Length(body) > Length(blocks) * 3 / 2)
            blocks = body;
        if (!HasArticle(blocks))
            throw new UnreadableDocumentException(DocumentMessages.NoArticle);
        if (article.IsDigest)
            draft.Notices.Add(DocumentMessages.Digest);
        if (described.IsCutShort && Length(blocks) < LongestStub)
            draft.Notices.Add(DocumentMessages.CutShort);
        Write(draft, blocks);
        TakeDateBefore(draft, article.Before);
    }

    /// <summary>Reads what a feed or a letter holds as HTML, which is all article.</summary>
    public static void ReadFragment(string html, DocumentDraft draft)
    {
        if (PageDepth.IsTooDeep(html))
            throw new UnreadableDocumentException(DocumentMessages.TooDeep);
        using var page = new HtmlParser().ParseDocument(html);
        Write(draft, PageArticle.Whole(PageOutline.Of((INode?)page.Body ?? page)));
    }

    private static void Write(DocumentDraft draft, List<PageBlock> blocks)
    {
        var text = new StringBuilder();
        var written = new List<(int Start, int End, bool IsHeading)>();
        if (draft.Title is { } title)
            Append(text, written, title, isHeading: true);
        var paragraphs = 0;
        foreach (var block in blocks)
        {
            if (IsPassedOver(draft, block, paragraphs))
                continue;
            paragraphs += block.Level == 0 && IsSentence(block.Text) ? 1 : 0;
            Append(text, written, block.Text, block.Level > 0);
        }
        draft.Text = text.ToString();
        var prose = new Prose(draft);
        foreach (var (start, end, isHeading) in written)
        {
            if (isHeading)
                prose.AddHeading(start, end);
            else
                prose.AddParagraph(start, end);
        }
    }

    // "3 April 2031" over the headline.
    private static void TakeDateBefore(DocumentDraft draft, List<PageBlock> before)
    {
        for (var i = before.Count - 1; i >= 0 && draft.Published is null; i--)
        {
            if (before[i].Text.Length <= LongestDate)
                DocumentDates.Take(draft, before[i].Text);
        }
    }

    // The headline, head lines, credits, and names of sections and of the house before the article.
    private static bool IsPassedOver(DocumentDraft draft, PageBlock block, int paragraphs)
    {
        if (string.Equals(block.Text, draft.Title, StringComparison.OrdinalIgnoreCase))
            return true;
        if (block.Level > 0)
            return block.Level == 1 && paragraphs == 0 && draft.Title is not null;
        if (((paragraphs <= HeadParagraphs || block.IsMeta) && HeaderLines.Take(draft, block.Text)) || Agencies.TakeClosing(draft, block.Text))
            return true;
        if (block.IsMeta && block.Text.Length <= LongestMeta && !PageBlock.EndsSentence(block.Text))
            return true;
        if (paragraphs > 0 || block.IsProse || block.Text.AsSpan().Count(' ') >= 3)
            return false;
        if (draft.Outlet is null && HeaderParts.NamesOutlet([.. block.Text.Split(' ')]))
            draft.Outlet = block.Text;
        return true;
    }

    private static void Append(StringBuilder text, List<(int Start, int End, bool IsHeading)> written, string block, bool isHeading)
    {
        if (text.Length > 0)
            text.Append("\n\n");
        written.Add((text.Length, text.Length + block.Length, isHeading));
        text.Append(block);
    }

    private static int Length(List<PageBlock> blocks)
    {
        var length = 0;
        foreach (var block in blocks)
            length += block.Level == 0 ? block.Text.Length : 0;
        return length;
    }

    private static bool HasArticle(List<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Level == 0 && IsSentence(block.Text))
                return true;
        }
        return false;
    }

    private static bool IsSentence(string text) => text.AsSpan().Count(' ') + 1 >= FewestWords && PageBlock.EndsSentence(text);
}
