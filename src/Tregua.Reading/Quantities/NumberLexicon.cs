using System.Collections.Frozen;
using System.Globalization;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>The number words of one language, looked up once for a word.</summary>
internal sealed class NumberLexicon
{
    private readonly FrozenDictionary<string, NumberWord> _words;
    private readonly FrozenSet<string> _ordinalEndings;
    private readonly WordNote<Reading> _readings;

    /// <summary>Reads the sections about numbers.</summary>
    public NumberLexicon(Vocabulary vocabulary)
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        Add(words, vocabulary.Table("cardinals"), (word, value) => word with { Cardinal = value });
        Add(words, vocabulary.Table("multipliers"), (word, value) => word with { Multiplier = value });
        Add(words, vocabulary.TableOrNone("ordinals"), (word, value) => word with { Ordinal = value });
        Add(words, vocabulary.TableOrNone("fractions"), (word, value) => word with { Parts = value });
        Add(words, vocabulary.TableOrNone("fractions-in-the-plural"), (word, value) => word with { Parts = value, IsPlural = true });
        Add(words, vocabulary.TableOrNone("number-joints"), (word, value) => word with { JoinsAfter = (int)value });
        Mark(words, vocabulary.SetOrNone("multipliers-alone"), word => word with { StandsAlone = true });
        Mark(words, vocabulary.SetOrNone("halves"), word => word with { IsHalf = true, Parts = 2 });
        Mark(words, vocabulary.SetOrNone("articles-for-one"), word => word with { IsArticle = true });
        Mark(words, vocabulary.SetOrNone("decimal-points"), word => word with { IsPoint = true });
        Mark(words, vocabulary.SetOrNone("minus-signs"), word => word with { IsMinus = true });
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _ordinalEndings = vocabulary.SetOrNone("ordinal-endings");
        _readings = new WordNote<Reading>(word => Find(word.Lower) is { } number ? new Reading(number) : Reading.None);
    }

    /// <summary>What a token's word can be in a number; null when nothing.</summary>
    public NumberWord? Find(Token token) => _readings.Of(token.Word).Number;

    /// <summary>What a word in lower case can be in a number; null when nothing.</summary>
    public NumberWord? Find(string word)
    {
        if (_words.TryGetValue(word, out var known))
            return known;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && hyphen < word.Length - 1)
            return _words.TryGetValue(word[..hyphen], out var first) && _words.TryGetValue(word[(hyphen + 1)..], out var second) ? Compound(first, second) : null;
        return word.Length is > 1 and < 8 && char.IsAsciiDigit(word[0]) && PlaceInDigits(word) is { } place ? new NumberWord { Ordinal = place } : null;
    }

    // "twenty-five", "twenty-first", "thirty-fifths", "two-thirds".
    private static NumberWord? Compound(NumberWord first, NumberWord second)
    {
        if (first.Cardinal is not { } head)
            return null;
        var isTens = head is >= 20 and < 100 && head % 10 == 0;
        if (isTens && second.Cardinal is > 0 and < 10 and var unit)
            return new NumberWord { Cardinal = head + unit };
        if (isTens && (second.Ordinal ?? second.Parts) is > 0 and < 10 and var place)
            return new NumberWord { Ordinal = second.IsPlural ? null : head + place, Parts = head + place, IsPlural = second.IsPlural };
        return second.Parts is { } parts && (second.IsPlural || head == 1) ? new NumberWord { Share = new Share(head, parts) } : null;
    }

    // "7th", "21st".
    private int? PlaceInDigits(string word)
    {
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
            digits++;
        return digits < word.Length && _ordinalEndings.Contains(word[digits..]) && int.TryParse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
    }

    private static void Add(Dictionary<string, NumberWord> words, FrozenDictionary<string, string> entries, Func<NumberWord, decimal, NumberWord> with)
    {
        foreach (var (word, value) in entries)
            words[word] = with(words.GetValueOrDefault(word) ?? new NumberWord(), decimal.Parse(value, CultureInfo.InvariantCulture));
    }

    private static void Mark(Dictionary<string, NumberWord> words, FrozenSet<string> entries, Func<NumberWord, NumberWord> with)
    {
        foreach (var word in entries)
            words[word] = with(words.GetValueOrDefault(word) ?? new NumberWord());
    }

    private sealed record Reading(NumberWord? Number)
    {
        public static readonly Reading None = new((NumberWord?)null);
    }
}
