using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Dates;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tags;

/// <summary>Guesses the class of each word from closed lists, verb forms, endings and the words beside it.</summary>
internal static class Tagger
{
    private static readonly FrozenDictionary<string, WordTag> FunctionWords = Vocabulary.English.Table("function words")
        .ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<WordTag>(pair.Value), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Adjectives = Vocabulary.English.Set("adjectives");

    private static readonly string[] AdjectiveEndings = ["ous", "ful", "able", "ible", "ical", "less", "ional", "ish", "most", "ular", "arian", "wide", "based", "ditional", "ative", "ctive", "sive", "tic", "year-old"];

    /// <summary>Tags a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="times">Its dates; their words keep out of the guess.</param>
    /// <param name="quantities">Its numbers.</param>
    /// <param name="casing">How the document writes words, for words that start sentences.</param>
    public static TaggedSentence Tag(Sentence sentence, ImmutableArray<TimeExpression> times, ImmutableArray<QuantityExpression> quantities, Casing casing)
    {
        var tokens = sentence.Tokens;
        var numbers = new bool[tokens.Length];
        foreach (var quantity in quantities)
        {
            for (var i = quantity.FirstToken; i < quantity.EndToken; i++)
                numbers[i] = !quantity.IsOrdinal;
        }
        var tags = new WordTag[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            tags[i] = numbers[i] && tokens[i].Kind != TokenKind.Punctuation ? WordTag.Number : First(sentence, i, casing);
        for (var i = 0; i < tokens.Length; i++)
            tags[i] = InContext.Settle(tokens, tags, i);
        return new TaggedSentence { Sentence = sentence, Tags = [.. tags], Times = times, Quantities = quantities };
    }

    private static WordTag First(Sentence sentence, int index, Casing casing)
    {
        var token = sentence.Tokens[index];
        if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
            return Mark(token.Text);
        if (token.Kind == TokenKind.Number)
            return token.Text.Any(char.IsLetter) || token.Text.EndsWith('-') ? WordTag.Adjective : WordTag.Number;
        if ((token.IsCapitalised && casing.IsName(sentence, index)) || IsNameParticle(sentence, index))
            return WordTag.Name;
        return Word(token.Lower);
    }

    // "Salah al-Din", "Ibn al Walid", "van der Berg": small words inside names.
    private static bool IsNameParticle(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        var dash = token.Text.IndexOf('-', StringComparison.Ordinal);
        if (dash is > 0 and < 4 && dash + 1 < token.Text.Length && !token.IsCapitalised && char.IsUpper(token.Text[dash + 1]))
            return true;
        return Vocabulary.English.Set("name particles").Contains(token.Lower) && index > 0 && index + 1 < sentence.Tokens.Length
            && sentence.Tokens[index - 1].IsCapitalised && sentence.Tokens[index - 1].Kind == TokenKind.Word && (sentence.Tokens[index + 1].IsCapitalised || Vocabulary.English.Set("name particles").Contains(sentence.Tokens[index + 1].Lower));
    }

    private static WordTag Mark(string text) => text switch
    {
        "," => WordTag.Comma,
        "\"" or "“" or "”" or "«" or "»" or "„" or "‘" => WordTag.Quote,
        ":" or ";" or "—" or "–" or "--" or "-" or "…" => WordTag.Break,
        "(" or ")" or "[" or "]" => WordTag.Bracket,
        "." or "!" or "?" => WordTag.Stop,
        _ => WordTag.Other,
    };

    /// <summary>The likeliest class of a lower-case word out of context.</summary>
    internal static WordTag Word(string lower)
    {
        if (FunctionWords.TryGetValue(lower, out var tag))
            return tag;
        if (Adjectives.Contains(lower))
            return WordTag.Adjective;
        if (VerbForms.English.Find(lower) is { } verb)
            return Verb(verb);
        if (lower == "'s")
            return WordTag.Noun;
        if (char.IsDigit(lower[0]))
            return WordTag.Adjective;
        if (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal))
            return WordTag.Adverb;
        if (lower.Length > 5 && lower.EndsWith("ed", StringComparison.Ordinal))
            return WordTag.VerbPast;
        if (lower.Length > 5 && lower.EndsWith("ing", StringComparison.Ordinal))
            return WordTag.Ing;
        foreach (var ending in AdjectiveEndings)
        {
            if (lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal))
                return WordTag.Adjective;
        }
        return WordTag.Noun;
    }

    private static WordTag Verb(VerbReading verb) =>
        verb.Forms.HasFlag(VerbForm.Ing) ? WordTag.Ing
        : verb.Forms.HasFlag(VerbForm.Past) ? WordTag.VerbPast
        : verb.Forms.HasFlag(VerbForm.Participle) ? WordTag.Participle
        : verb.Forms.HasFlag(VerbForm.Third) ? WordTag.VerbPresent
        : WordTag.VerbBase;
}
