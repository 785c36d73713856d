using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Numbers that name, date or age, and count nothing.</summary>
internal static class Labels
{
    private static readonly FrozenSet<string> LabelWords = Vocabulary.English.Set("number-labels");
    private static readonly FrozenSet<string> PlaceWords = Vocabulary.English.Set("ordinal-labels");

    /// <summary>True when the number at a token counts nothing.</summary>
    public static bool Forbid(ImmutableArray<Token> tokens, int at, NumberMatch number)
    {
        var next = at + number.Length < tokens.Length ? tokens[at + number.Length] : null;
        return IsLabelled(tokens, at, next)
            || IsAge(tokens, at, number, next)
            || IsYear(tokens[at], number, next)
            || IsPronoun(tokens, at, next)
            || next?.Lower is "times" or ":";
    }

    /// <summary>True after "phase", "batch" and their like: the number tells which one.</summary>
    public static bool IsPlace(ImmutableArray<Token> tokens, int at) =>
        at > 0 && PlaceWords.Contains(tokens[at - 1].Lower) && tokens[at].Lower is not ("a" or "an");

    private static bool IsLabelled(ImmutableArray<Token> tokens, int at, Token? next)
    {
        if (at == 0 || tokens[at].Lower is "a" or "an" or "half")
            return false;
        var before = tokens[at - 1];
        if (LabelWords.Contains(before.Lower) && (before.IsCapitalised || !CountsNoun(next)))
            return true;
        // A capitalised word and bare digits without a noun after them: a name such as a channel's.
        return at > 1 && before is { IsCapitalised: true, Kind: TokenKind.Word } && before.Start < tokens[at].Start
            && tokens[at].Kind == TokenKind.Number && tokens[at].Text.Length <= 3 && !CountsNoun(next) && !PlaceWords.Contains(before.Lower);
    }

    private static bool CountsNoun(Token? next) =>
        next is { Kind: TokenKind.Word } word && (Plurals.IsPlural(word.Lower) || (char.IsLower(word.Text[0]) && !IsVerb(word.Lower)) || word.IsCapitalised);

    private static bool IsVerb(string word) => word is "said" or "reported" or "that" or "is" or "was" or "has" or "quoted" or "told" or "on" or "and" or "in" or "of" or "to" or "which" or "'s";

    private static bool IsAge(ImmutableArray<Token> tokens, int at, NumberMatch number, Token? next)
    {
        if (number.Value > 120 || number.Value % 1 != 0)
            return false;
        var after = at + number.Length;
        if (next?.Lower is "years" or "year" or "months" && after + 1 < tokens.Length && tokens[after + 1].Lower is "old" or "of")
            return true;
        // "Mara Ilves, 34, said".
        return at > 1 && tokens[at].Kind == TokenKind.Number && tokens[at - 1].Text is "," or "(" && tokens[at - 2].IsCapitalised
            && next?.Text is "," or ")" or ".";
    }

    private static bool IsYear(Token token, NumberMatch number, Token? next) =>
        number.Length == 1 && token.Text.Length == 4 && token.Kind == TokenKind.Number && number.Value is >= 1900 and < 2100
        && !token.Text.Contains(',', StringComparison.Ordinal) && !token.Text.Contains('.', StringComparison.Ordinal)
        && !(next is { Kind: TokenKind.Word } && Plurals.IsPlural(next.Lower) || next is { IsCapitalised: true, Kind: TokenKind.Word });

    // "no one", "that one", "one another".
    private static bool IsPronoun(ImmutableArray<Token> tokens, int at, Token? next)
    {
        if (tokens[at].Lower != "one")
            return false;
        return next?.Lower is "another" or "day" or "side" or "way" or "thing"
            || (at > 0 && tokens[at - 1].Lower is "no" or "any" or "every" or "each" or "this" or "that" or "another" or "some" or "which" or "number");
    }
}
