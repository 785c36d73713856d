using Tregua.Reading.Languages;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>Adds paragraphs to a draft in order, and tells titles, headings, head lines, datelines and credits from prose.</summary>
internal sealed class Prose(DocumentDraft draft)
{
    private const int LongestTitle = 200; // characters
    private const int LongestHeading = 90;
    private const int MostDatelines = 3; // paragraphs that may open with one
    private const int HeadParagraphs = 2; // after which no head line is looked for

    private static readonly PhraseTable Furniture = Vocabulary.English.Phrases("furniture");

    private int _paragraphs;

    /// <summary>True while head lines may still come.</summary>
    public bool IsHead => _paragraphs <= HeadParagraphs;

    /// <summary>Adds a stretch of text that stands by itself.</summary>
    /// <param name="start">UTF-16 index of its first character.</param>
    /// <param name="end">UTF-16 index after its last.</param>
    /// <param name="isOneLine">It could be a title or heading.</param>
    /// <param name="isLast">Nothing follows.</param>
    public void Add(int start, int end, bool isOneLine, bool isLast)
    {
        var text = draft.Text.AsSpan(start, end - start);
        if (text.IsWhiteSpace() || IsFurniture(text))
            return;
        if (isOneLine && ((IsHead && HeaderLines.Take(draft, text)) || Agencies.TakeClosing(draft, text)))
            return;
        if (isOneLine && !isLast && draft.Title is null && _paragraphs == 0 && draft.Passages.Count == 0 && IsTitle(text))
        {
            draft.Title = text.ToString();
            draft.Passages.Add(new Passage(start, end, PassageKind.Title));
            return;
        }
        if (isOneLine && !isLast && IsHeading(text))
        {
            AddHeading(start, end);
            return;
        }
        AddParagraph(start, end);
    }

    /// <summary>Adds a heading: the title when there is none yet and no prose before it.</summary>
    public void AddHeading(int start, int end)
    {
        var isTitle = draft.Passages.Count == 0 && _paragraphs == 0 && (draft.Title is null || draft.Title.AsSpan().SequenceEqual(draft.Text.AsSpan(start, end - start)));
        draft.Title ??= isTitle ? draft.Text[start..end] : null;
        draft.Passages.Add(new Passage(start, end, isTitle ? PassageKind.Title : PassageKind.Heading));
    }

    /// <summary>Adds a paragraph of prose, without its dateline and its closing credit.</summary>
    public void AddParagraph(int start, int end)
    {
        if (_paragraphs < MostDatelines)
            start += Datelines.Take(draft, draft.Text[start..Math.Min(end, start + 400)]);
        if (Agencies.Closing(draft, draft.Text.AsSpan(start, end - start)) is > 0 and var credit)
            end = start + credit;
        while (end > start && Tokenizer.IsBlank(draft.Text[end - 1]))
            end--;
        if (end <= start)
            return;
        _paragraphs++;
        draft.Passages.Add(new Passage(start, end, PassageKind.Paragraph));
    }

    /// <summary>True for "Read more:", a copyright line, a bare address.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> text)
    {
        if (text.Length > 300)
            return false;
        if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !text.ContainsAny(' ', '\n'))
            return true;
        var opening = text[..Math.Min(text.Length, 80)].ToString();
        if (Language.English.Tokenizer.First(opening) is not { } first || !Furniture.CanStart(first))
            return false;
        var tokens = Tokenizer.Tokenize(opening);
        return Furniture.Match(tokens, 0) is not null && !IsSentence(text);
    }

    // A short line without a final full stop.
    private static bool IsTitle(ReadOnlySpan<char> text) => text.Length <= LongestTitle && !EndsSentence(text, questionsEnd: false);

    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestHeading || EndsSentence(text, questionsEnd: false) || text[^1] is ',' or ';' or ':' or '-' or '—')
            return false;
        var words = 0;
        var capitals = 0;
        foreach (var token in Tokenizer.Tokenize(text.ToString()))
        {
            if (token.Kind != TokenKind.Word || (token.Text.Length < 4 && !token.IsCapitalised))
                continue;
            words++;
            capitals += token.IsCapitalised ? 1 : 0;
        }
        return words > 0 && (capitals * 3 >= words * 2 || words <= 4) && char.IsUpper(FirstLetter(text));
    }

    private static char FirstLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return char.IsDigit(c) ? 'A' : c;
        }
        return ' ';
    }

    private static bool IsSentence(ReadOnlySpan<char> text) => text.Length > 120 && EndsSentence(text, questionsEnd: true);

    private static bool EndsSentence(ReadOnlySpan<char> text, bool questionsEnd)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '"' or '”' or '’' or '\'' or ')' or '*' or '_')
            end--;
        return end > 0 && (text[end - 1] is '.' or '…' || (questionsEnd && text[end - 1] is '?' or '!'));
    }
}
