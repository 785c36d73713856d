namespace Tregua.Reading.Documents.Pages;

/// <summary>A paragraph, heading, list item or line of a page.</summary>
/// <param name="text">Its words, white space folded.</param>
/// <param name="level">1 to 6 for headings; 0 for everything else.</param>
/// <param name="linked">How many of its characters, blanks aside, stand in links.</param>
/// <param name="owner">The index of the innermost block element around it.</param>
internal sealed class PageBlock(string text, int level, int linked, int owner)
{
    private const int ShortestProse = 25; // characters of a sentence that counts as prose
    private const int LongestScrap = 120; // characters beyond which a block is prose without a full stop

    /// <summary>Its words, white space folded.</summary>
    public string Text => text;

    /// <summary>1 to 6 for headings; 0 for everything else.</summary>
    public int Level => level;

    /// <summary>The index of the innermost block element around it.</summary>
    public int Owner => owner;

    /// <summary>True when it belongs to no article: menus, teasers, prompts, comments.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>True when it stands in an element for bylines, dates and the like.</summary>
    public bool IsMeta { get; set; }

    /// <summary>True when nearly all of it is link.</summary>
    public bool IsLink { get; } = linked * 10 > Letters(text) * 8;

    /// <summary>True for running text.</summary>
    public bool IsProse { get; } = level == 0 && linked * 2 < text.Length && ((text.Length >= ShortestProse && EndsSentence(text)) || text.Length >= LongestScrap);

    /// <summary>What it speaks for the element around it being the article: its length when it is prose, less than nothing when it is none.</summary>
    public int Weight
    {
        get
        {
            if (IsFurniture)
                return -Math.Min(text.Length, 100);
            if (IsProse)
                return text.Length - (2 * linked);
            if (level == 0 && !IsLink && EndsSentence(text))
                return text.Length / 2;
            return level > 0 && !IsLink ? 0 : -Math.Min(text.Length, 60);
        }
    }

    /// <summary>True when a text ends with a mark that ends sentences, closing quotation marks aside.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("\"”’»״“')] ");
        return !end.IsEmpty && end[^1] is '.' or '!' or '?' or '…' or '؟' or '。' or '।' or '۔';
    }

    private static int Letters(string text) => text.Length - text.AsSpan().Count(' ');
}
