namespace Tregua.Reading.Tags;

/// <summary>How a sentence uses capitals.</summary>
internal enum SentenceCasing
{
    /// <summary>Capitals start sentences and names.</summary>
    Ordinary,

    /// <summary>Most words are capitalised: a headline.</summary>
    Title,

    /// <summary>All letters are capitals.</summary>
    Upper,
}

/// <summary>Tells how a sentence uses capitals.</summary>
internal ref struct CasingCount
{
    private const int LongWord = 4;

    private int _long;
    private int _capitalised;
    private int _upper;

    /// <summary>Counts a word.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length < LongWord || !char.IsLetter(word[0]))
            return;
        _long++;
        if (!char.IsUpper(word[0]))
            return;
        _capitalised++;
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
                return;
        }
        _upper++;
    }

    /// <summary>The casing of the words counted: a headline has three words of four letters and more, four fifths of them capitalised.</summary>
    public readonly SentenceCasing Casing =>
        _long < 3 || _capitalised * 5 < _long * 4 ? SentenceCasing.Ordinary
        : _upper * 5 >= _long * 4 ? SentenceCasing.Upper
        : SentenceCasing.Title;
}
