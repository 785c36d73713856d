using Tregua.Reading.Tokens;

namespace Tregua.Evaluation.Documents;

/// <summary>The words and numbers of a text with how often each stands in it, in lower case.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many words there are, repetitions included.</summary>
    public int Count { get; private set; }

    /// <summary>The words of a text.</summary>
    public static WordBag Of(string text)
    {
        var bag = new WordBag();
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            bag._counts[token.Lower] = bag._counts.GetValueOrDefault(token.Lower) + 1;
            bag.Count++;
        }
        return bag;
    }

    /// <summary>How many words the two have in common, each as often as both have it.</summary>
    public int Shared(WordBag other)
    {
        var shared = 0;
        foreach (var (word, count) in _counts)
            shared += Math.Min(count, other._counts.GetValueOrDefault(word));
        return shared;
    }

    /// <summary>The lines of a text that do not stand in the other, blanks and case aside.</summary>
    public static IEnumerable<string> Strange(string text, string other)
    {
        var known = Folded(other);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !known.Contains(Folded(line), StringComparison.Ordinal));
    }

    private static string Folded(string text) =>
        string.Join(' ', Tokenizer.Tokenize(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Number).Select(token => token.Lower));
}
