using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Numbers that name, date or age, and count nothing.</summary>
internal sealed class Labels(Vocabulary vocabulary, NumberReader numbers, PluralNouns plurals)
{
    private readonly FrozenSet<string> _labels = vocabulary.SetOrNone("number-labels");
    private readonly FrozenSet<string> _places = vocabulary.SetOrNone("ordinal-labels");
    private readonly FrozenSet<string> _endLabels = vocabulary.SetOrNone("words-after-a-label");
    private readonly PhraseTable _uncounted = vocabulary.PhrasesOrNone("no-count-before");
    private readonly PhraseTable _ages = vocabulary.PhrasesOrNone("ages-after-a-number");
    private readonly FrozenSet<string> _small = [.. vocabulary.TableOrNone("function words").Keys];
    private readonly FrozenSet<string> _pronouns = vocabulary.SetOrNone("numbers-as-pronouns");
    private readonly FrozenSet<string> _beforePronoun = vocabulary.SetOrNone("before-a-number-as-pronoun");
    private readonly FrozenSet<string> _afterPronoun = vocabulary.SetOrNone("after-a-number-as-pronoun");

    /// <summary>True when the number at a token counts nothing.</summary>
    public bool Forbid(ImmutableArray<Token> tokens, int at, NumberMatch number)
    {
        Token? next = at + number.Length < tokens.Length ? tokens[at + number.Length] : null;
        return IsLabelled(tokens, at, next)
            || IsAge(tokens, at, number, next)
            || IsYear(tokens[at], number, next)
            || IsPronoun(tokens, at)
            || _uncounted.Match(tokens, at + number.Length) is not null;
    }

    /// <summary>True after "phase", "batch" and their like: the number tells which one.</summary>
    public bool IsPlace(ImmutableArray<Token> tokens, int at) =>
        at > 0 && _places.Contains(tokens[at - 1].Lower) && !(at > 1 && tokens[at - 2].Lower == "to") && numbers.Word(tokens, at) is not { IsArticle: true };

    /// <summary>True where a number word stands for a thing or person: "no one", "that one", "one another".</summary>
    public bool IsPronoun(ImmutableArray<Token> tokens, int at) =>
        _pronouns.Contains(tokens[at].Lower)
        && ((at + 1 < tokens.Length && _afterPronoun.Contains(tokens[at + 1].Lower)) || (at > 0 && _beforePronoun.Contains(tokens[at - 1].Lower) && !IsCounted(tokens, at)));

    // "said that one of our men", "that one crew member": "that" opens a clause.
    private bool IsCounted(ImmutableArray<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Lower == "that" && at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Word } next && (next.Lower == "of" || !_small.Contains(next.Lower));

    /// <summary>True for a number word that can stand for a thing or person.</summary>
    public bool IsPronounWord(Token token) => _pronouns.Contains(token.Lower);

    private bool IsLabelled(ImmutableArray<Token> tokens, int at, Token? next)
    {
        if (at == 0 || numbers.Word(tokens, at) is { IsArticle: true, Cardinal: null } or { IsHalf: true })
            return false;
        var before = tokens[at - 1];
        if (_labels.Contains(before.Lower) && (before.IsCapitalised || !CountsNoun(next)))
            return true;
        // A capitalised word and bare digits without a noun after them: a name such as a channel's.
        return at > 1 && before is { IsCapitalised: true, Kind: TokenKind.Word } && before.Start < tokens[at].Start
            && tokens[at].Kind == TokenKind.Number && tokens[at].Text.Length <= 3 && !CountsNoun(next) && !_places.Contains(before.Lower) && !GoesOn(tokens, at);
    }

    // "Corran freed 480 men and the Sable Coast 96": a number before "and", and who else after it.
    private static bool GoesOn(ImmutableArray<Token> tokens, int at)
    {
        var name = at - 1;
        while (name > 0 && tokens[name].IsCapitalised)
            name--;
        if (name > 0 && tokens[name].Lower == "the")
            name--;
        if (tokens[name].Lower is not ("and" or "while" or "but"))
            return false;
        for (var i = 0; i < name; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
                return true;
        }
        return false;
    }

    private bool CountsNoun(Token? next) =>
        next is { Kind: TokenKind.Word } word && (plurals.IsPlural(word.Lower) || (char.IsLower(word.Text[0]) && !_endLabels.Contains(word.Lower)) || word.IsCapitalised);

    private bool IsAge(ImmutableArray<Token> tokens, int at, NumberMatch number, Token? next)
    {
        if (number.Value > 120 || number.Value % 1 != 0)
            return false;
        if (_ages.Match(tokens, at + number.Length) is not null)
            return true;
        // "Mara Ilves, 34, said".
        return at > 1 && tokens[at].Kind == TokenKind.Number && tokens[at - 1].Text is "," or "(" && tokens[at - 2].IsCapitalised
            && next?.Text is "," or ")" or ".";
    }

    private bool IsYear(Token token, NumberMatch number, Token? next) =>
        number.Length == 1 && token.Text.Length == 4 && token.Kind == TokenKind.Number && number.Value is >= 1900 and < 2100
        && !token.Text.Contains(',', StringComparison.Ordinal) && !token.Text.Contains('.', StringComparison.Ordinal)
        && !(next is { Kind: TokenKind.Word } word && plurals.IsPlural(word.Lower) || next is { IsCapitalised: true, Kind: TokenKind.Word });
}
