using System.Collections.Frozen;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>Which words a time expression can start with; a quick answer for the many words that start none.</summary>
internal static class Openers
{
    private static readonly string[] Sections =
    [
        "weekdays", "months", "units", "day-parts", "relative-days", "following-days", "overnight", "time-prepositions", "early-and-late",
        "last", "next", "this", "vague-spans", "repetitions", "clock-words", "fixed-days", "vague-quantities", "cardinals", "ordinals",
    ];

    private static readonly FrozenSet<string> Words = FirstWords();

    /// <summary>False when no time expression starts with the token.</summary>
    public static bool CanStart(Token token)
    {
        var word = token.Lower;
        if (char.IsAsciiDigit(word[0]) || Words.Contains(word))
            return true;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && (Words.Contains(word[..hyphen]) || NumberWords.Small(word[..hyphen]) is not null);
    }

    private static FrozenSet<string> FirstWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal) { "the", "a", "an", "half", "another", "every", "each", "per", "between", "within", "day", "in", "on", "from", "last", "next" };
        foreach (var section in Sections)
        {
            foreach (var entry in Vocabulary.English.List(section))
                words.Add(Tokenizer.Tokenize(entry)[0].Lower);
        }
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
