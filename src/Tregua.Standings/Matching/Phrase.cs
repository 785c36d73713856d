using System.Collections.Immutable;

namespace Tregua.Standings.Matching;

/// <summary>A name or noun phrase as words that can be compared: lower case, singular, without articles and possessives.</summary>
internal readonly struct Phrase : IEquatable<Phrase>
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["men"] = "man", ["women"] = "woman", ["children"] = "child", ["people"] = "person", ["bodies"] = "body", ["stage"] = "phase", ["stages"] = "phase",
    };

    private static readonly Dictionary<string, string> Ordinals = new(StringComparer.Ordinal)
    {
        ["one"] = "first", ["1"] = "first", ["two"] = "second", ["2"] = "second", ["three"] = "third", ["3"] = "third", ["four"] = "fourth", ["4"] = "fourth",
    };

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an" };

    private Phrase(ImmutableArray<string> words) => Words = words;

    internal ImmutableArray<string> Words { get; }

    internal bool IsEmpty => Words.IsDefaultOrEmpty;

    internal static Phrase Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Phrase([]);
        var words = new List<string>();
        foreach (var raw in text.ToLowerInvariant().Replace('’', '\'').Split([' ', '\t', '\n', '\r', ',', ';', ':', '"', '“', '”', '(', ')', '/', '!', '?'], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = Singular(raw.Trim('.', '\''));
            if (word.Length > 0 && !Articles.Contains(word))
                words.Add(word);
        }
        OrdinalFirst(words);
        return new Phrase([.. words]);
    }

    /// <summary>True when the other's words stand in this phrase side by side.</summary>
    internal bool Contains(Phrase other) => IndexOf(other) >= 0;

    /// <summary>Where the other's words begin in this phrase; −1 when they do not stand in it.</summary>
    /// <param name="other">The words.</param>
    /// <param name="from">The first place to look at.</param>
    internal int IndexOf(Phrase other, int from = 0)
    {
        for (var start = from; !other.IsEmpty && !IsEmpty && start + other.Words.Length <= Words.Length; start++)
        {
            if (Words.AsSpan(start, other.Words.Length).SequenceEqual(other.Words.AsSpan()))
                return start;
        }
        return -1;
    }

    public bool Equals(Phrase other) => IsEmpty ? other.IsEmpty : !other.IsEmpty && Words.SequenceEqual(other.Words);

    public override bool Equals(object? obj) => obj is Phrase other && Equals(other);

    public override int GetHashCode() => IsEmpty ? 0 : HashCode.Combine(Words.Length, Words[0]);

    public override string ToString() => IsEmpty ? "" : string.Join(' ', Words);

    private static string Singular(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        if (Irregular.TryGetValue(word, out var known))
            return known;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        return word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) ? word[..^1] : word;
    }

    /// <summary>"phase two" and "stage 2" are "second phase".</summary>
    private static void OrdinalFirst(List<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] == "phase" && Ordinals.TryGetValue(words[i + 1], out var ordinal))
                (words[i], words[i + 1]) = (ordinal, "phase");
        }
    }
}
