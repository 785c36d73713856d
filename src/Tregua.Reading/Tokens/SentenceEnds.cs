using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tokens;

/// <summary>Where the sentence that starts at a token ends.</summary>
/// <param name="vocabulary">The language's abbreviations, marks and words around the ends of sentences.</param>
internal sealed class SentenceEnds(Vocabulary vocabulary)
{
    private readonly HashSet<string> _beforeName = [.. vocabulary.ListOrNone("abbreviations-before-a-name")];
    private readonly WordSet _ends = vocabulary.Words("sentence-ends");
    private readonly WordSet _openers = vocabulary.WordsOrNone("sentence-openers");
    private readonly WordSet _starters = vocabulary.WordsOrNone("sentence-starters");
    private readonly WordSet _speechVerbs = vocabulary.WordsOrNone("verbs-after-a-quotation");

    /// <summary>The index after the last token of the sentence, closing marks included.</summary>
    public int After(ReadOnlySpan<Token> tokens, int first, int most)
    {
        for (var i = first; i < tokens.Length; i++)
        {
            if (i - first + 1 >= most)
                return i + 1;
            if (!CanEnd(tokens[i]))
                continue;
            var next = i + 1;
            while (next < tokens.Length && Closes(tokens, next))
                next++;
            if (next >= tokens.Length)
                return tokens.Length;
            if (EndsBefore(tokens, i, next))
                return next;
        }
        return tokens.Length;
    }

    private bool CanEnd(Token token) => (token.Word.Shape & WordShape.EndsInStop) != 0 || _ends.Contains(token);

    private bool EndsBefore(ReadOnlySpan<Token> tokens, int stop, int next)
    {
        var following = tokens[next];
        var opened = Opens(tokens, next) && next + 1 < tokens.Length ? tokens[next + 1] : following;
        var startsLow = opened.Kind == TokenKind.Word && char.IsLower(opened.Text[0]);
        if (startsLow || following.Text is "," or ";" or ":" or "—" or "–" or "-" or "--" or "'s")
            return false;
        var token = tokens[stop];
        if (token.Kind == TokenKind.Word)
            return AbbreviationEnds(token, opened);
        if (token.Text is "?" or "!" && next > stop + 1 && IsSpeech(tokens, next))
            return false;
        // A stop without a space after it is a number, a name or an address.
        return next > stop + 1 || following.Start > token.End || following.IsCapitalised;
    }

    private bool AbbreviationEnds(Token token, Token next)
    {
        var bare = token.Lower[..^1];
        if (_beforeName.Contains(bare) || next.Kind == TokenKind.Number)
            return false;
        return _starters.Contains(next) && next.IsCapitalised;
    }

    // “Will they come?” Smith asked.
    private bool IsSpeech(ReadOnlySpan<Token> tokens, int next)
    {
        for (var i = next; i < Math.Min(tokens.Length, next + 6) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (_speechVerbs.Contains(tokens[i]))
                return true;
        }
        return false;
    }

    private static bool Closes(ReadOnlySpan<Token> tokens, int index) => tokens[index].Text switch
    {
        "”" or "’" or ")" or "]" or "»" => true,
        "\"" or "'" => tokens[index - 1].End == tokens[index].Start && (index + 1 >= tokens.Length || tokens[index + 1].Start > tokens[index].End || tokens[index + 1].Kind == TokenKind.Punctuation),
        "." or "!" or "?" => tokens[index - 1].End == tokens[index].Start,
        _ => false,
    };

    private bool Opens(ReadOnlySpan<Token> tokens, int index) => _openers.Contains(tokens[index]);
}
