using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tokens;

/// <summary>Where the sentence that starts at a token ends.</summary>
internal static class SentenceEnds
{
    private static readonly FrozenSet<string> BeforeName = Vocabulary.English.Set("abbreviations-before-a-name");
    private static readonly FrozenSet<string> Starters = Vocabulary.English.Set("sentence-starters");
    private static readonly FrozenSet<string> SpeechVerbs = Vocabulary.English.Set("verbs-after-a-quotation");

    /// <summary>The index after the last token of the sentence, closing marks included.</summary>
    public static int After(ImmutableArray<Token> tokens, int first, int most)
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

    private static bool CanEnd(Token token) => token.Text is "." or "!" or "?" or "…" or "؟" or "。" || (token.Text.Length > 1 && token.Text[^1] == '.');

    private static bool EndsBefore(ImmutableArray<Token> tokens, int stop, int next)
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

    private static bool AbbreviationEnds(Token token, Token next)
    {
        var bare = token.Lower[..^1];
        if (BeforeName.Contains(bare) || next.Kind == TokenKind.Number)
            return false;
        return Starters.Contains(next.Lower) && next.IsCapitalised;
    }

    // “Will they come?” Smith asked.
    private static bool IsSpeech(ImmutableArray<Token> tokens, int next)
    {
        for (var i = next; i < Math.Min(tokens.Length, next + 6) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (SpeechVerbs.Contains(tokens[i].Lower))
                return true;
        }
        return false;
    }

    private static bool Closes(ImmutableArray<Token> tokens, int index) => tokens[index].Text switch
    {
        "”" or "’" or ")" or "]" or "»" => true,
        "\"" or "'" => tokens[index - 1].End == tokens[index].Start && (index + 1 >= tokens.Length || tokens[index + 1].Start > tokens[index].End || tokens[index + 1].Kind == TokenKind.Punctuation),
        "." or "!" or "?" => tokens[index - 1].End == tokens[index].Start,
        _ => false,
    };

    private static bool Opens(ImmutableArray<Token> tokens, int index) => tokens[index].Text is "“" or "‘" or "\"" or "'" or "(" or "[" or "«" or "•" or "*" or "-";
}
