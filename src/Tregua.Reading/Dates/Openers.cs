using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>Which words a time expression can start with; a quick answer for the many words that start none.</summary>
internal static class Openers
{
    private static readonly string[] Sections =
    [
        "weekdays", "months", "units", "day-parts", "relative-days", "overnight", "time-prepositions", "early-and-late",
        "last", "next", "this", "vague-spans", "repetitions", "clock-words", "fixed-days", "vague-quantities", "cardinals", "ordinals",
    ];

    private static readonly FrozenSet<string> Words = FirstWords();

    // Words that open a time only when the next word can.
    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        StringComparer.Ordinal,
        "the", "a", "an", "in", "on", "at", "by", "from", "over", "during", "since", "until", "till", "before", "after", "throughout", "through", "around", "following", "between", "within", "per", "every", "each");

    private static readonly FrozenSet<string> Following = FrozenSet.Create(StringComparer.Ordinal, "same", "other", "half", "another", "about", "maximum");

    /// <summary>False when no time expression starts with the token.</summary>
    public static bool CanStart(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at; i < Math.Min(tokens.Length, at + 4); i++)
        {
            var word = tokens[i].Lower;
            if (!Leading.Contains(word))
                return IsOpener(word) || (i > at && Following.Contains(word));
        }
        return false;
    }

    private static bool IsOpener(string word)
    {
        if (char.IsAsciiDigit(word[0]) || Words.Contains(word))
            return true;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && (Words.Contains(word[..hyphen]) || NumberWords.Small(word[..hyphen]) is not null);
    }

    private static FrozenSet<string> FirstWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal) { "half", "another", "day", "that", "one" };
        foreach (var section in Sections)
        {
            foreach (var entry in Vocabulary.English.List(section))
                words.Add(Tokenizer.Tokenize(entry)[0].Lower);
        }
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
