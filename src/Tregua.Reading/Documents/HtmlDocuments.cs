using AngleSharp.Html.Parser;

namespace Tregua.Reading.Documents;

/// <summary>Takes a web page apart. The stored text is the article's: title and paragraphs, separated by blank lines.</summary>
internal static class HtmlDocuments
{
    private const int FewestWords = 8; // of a sentence that makes a page an article

    /// <summary>Reads a page into the draft.</summary>
    /// <exception cref="UnreadableDocumentException">The page holds no article.</exception>
    public static void Read(string html, DocumentDraft draft)
    {
        if (HtmlDepth.IsTooDeep(html))
            throw new UnreadableDocumentException(DocumentMessages.TooDeep);
        using var page = new HtmlParser().ParseDocument(html);
        HtmlMetadata.Read(page, draft);
        var lengths = new TextLengths(page);
        var blocks = HtmlBlocks.Collect(HtmlArticle.Find(page, lengths), lengths);
        if (!HasArticle(blocks) && page.Body is { } body)
            blocks = HtmlBlocks.Collect(body, lengths);
        if (!HasArticle(blocks))
            throw new UnreadableDocumentException(DocumentMessages.NoArticle);
        Write(draft, blocks);
    }

    private static void Write(DocumentDraft draft, List<HtmlBlock> blocks)
    {
        var first = blocks.FindIndex(block => block.Level == 1);
        draft.Title ??= first >= 0 ? blocks[first].Text : null;
        var text = new System.Text.StringBuilder();
        var written = new List<(int Start, int End, bool IsHeading)>();
        if (draft.Title is { } title)
            Append(text, written, title, isHeading: true);
        var isHead = true;
        foreach (var block in blocks)
        {
            var isTitle = block.Level > 0 && string.Equals(block.Text, draft.Title, StringComparison.OrdinalIgnoreCase);
            if (isTitle || (isHead && block.Level == 0 && HeaderLines.Take(draft, block.Text)) || (block.Level == 0 && Agencies.TakeClosing(draft, block.Text)))
                continue;
            // A word or two before the article name its section.
            if (isHead && block.Level == 0 && block.Text.AsSpan().Count(' ') < 3 && !IsSentence(block.Text))
                continue;
            isHead &= block.Level > 0 || !IsSentence(block.Text);
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

    private static void Append(System.Text.StringBuilder text, List<(int Start, int End, bool IsHeading)> written, string block, bool isHeading)
    {
        if (text.Length > 0)
            text.Append("\n\n");
        written.Add((text.Length, text.Length + block.Length, isHeading));
        text.Append(block);
    }

    private static bool HasArticle(List<HtmlBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Level == 0 && IsSentence(block.Text))
                return true;
        }
        return false;
    }

    private static bool IsSentence(string text)
    {
        var words = 1;
        foreach (var c in text)
            words += c == ' ' ? 1 : 0;
        var end = text.AsSpan().TrimEnd("\"”’')");
        return words >= FewestWords && !end.IsEmpty && end[^1] is '.' or '!' or '?' or '…' or '؟' or '。' or '।';
    }
}
