using System.Runtime.CompilerServices;
using Tregua.Reading.Models;

namespace Tregua.Reading.Tags;

/// <summary>What features ask of a word, worked out once per token: hashes and packed letters instead of strings.</summary>
internal readonly struct WordFacts
{
    private const int MostRuns = 14;
    private const ulong Digits = 0x44;

    /// <summary>The word's facts.</summary>
    /// <param name="text">The word as written.</param>
    /// <param name="lower">In lower case.</param>
    /// <param name="casing">How its sentence is written; in a headline the case of a word says little.</param>
    /// <param name="clusters">The clusters of the language.</param>
    public WordFacts(ReadOnlySpan<char> text, ReadOnlySpan<char> lower, SentenceCasing casing, WordClusters clusters)
    {
        Lower = FeatureHash.Of(lower);
        Form = casing == SentenceCasing.Ordinary ? FeatureHash.Mix(Lower, CaseOf(text)) : Lower;
        for (var i = Math.Max(0, lower.Length - 4); i < lower.Length; i++)
            Ending = (Ending << 16) | lower[i];
        for (var i = 0; i < Math.Min(3, lower.Length); i++)
            Opening = (Opening << 16) | lower[i];
        var shape = ShapeOf(text, out var hasDigit);
        Shape = (shape << 2) | (uint)casing;
        ClusterKey = hasDigit ? FeatureHash.Mix(shape, Digits) : Lower;
        Cluster = clusters.Find(ClusterKey);
    }

    /// <summary>The hash of the word as written; in headlines of the word in lower case.</summary>
    public ulong Form { get; }

    /// <summary>The hash of the word in lower case.</summary>
    public ulong Lower { get; }

    /// <summary>Its last four letters, 16 bits each, the last lowest.</summary>
    public ulong Ending { get; }

    /// <summary>Its first three letters, 16 bits each.</summary>
    public ulong Opening { get; }

    /// <summary>Its runs of capitals, small letters, digits and marks, with the casing of the sentence.</summary>
    public ulong Shape { get; }

    /// <summary>What clusters are found by: the word in lower case, or the shape where it has digits.</summary>
    public ulong ClusterKey { get; }

    /// <summary>Its cluster; 0 when it has none.</summary>
    public uint Cluster { get; }

    /// <summary>The facts of the words of a sentence, with <see cref="PartOfSpeechTagger.Margin"/> empty ones before and behind.</summary>
    public static WordFacts[] OfSentence(ReadOnlySpan<string> words, WordClusters clusters)
    {
        var count = new CasingCount();
        foreach (var word in words)
            count.Add(word);
        var facts = new WordFacts[words.Length + (2 * PartOfSpeechTagger.Margin)];
        for (var i = 0; i < words.Length; i++)
            facts[i + PartOfSpeechTagger.Margin] = new WordFacts(words[i], words[i].ToLowerInvariant(), count.Casing, clusters);
        return facts;
    }

    /// <summary>The key by which clusters are trained.</summary>
    public static ulong KeyOf(string word) => new WordFacts(word, word.ToLowerInvariant(), SentenceCasing.Ordinary, default).ClusterKey;

    private static ulong CaseOf(ReadOnlySpan<char> text)
    {
        ulong upper = 0;
        for (var i = 0; i < Math.Min(text.Length, 64); i++)
            upper |= char.IsUpper(text[i]) ? 1UL << i : 0;
        return upper;
    }

    private static ulong ShapeOf(ReadOnlySpan<char> text, out bool hasDigit)
    {
        ulong shape = 0;
        ulong last = 0;
        var runs = 0;
        hasDigit = false;
        foreach (var letter in text)
        {
            var kind = KindOf(letter);
            hasDigit |= kind == 3;
            if (kind == last)
            {
                shape |= 8; // two and more
                continue;
            }
            if (++runs > MostRuns)
                break;
            shape = (shape << 4) | kind;
            last = kind;
        }
        return shape;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KindOf(char letter) =>
        char.IsAsciiLetterLower(letter) ? 2UL
        : char.IsAsciiLetterUpper(letter) ? 1
        : char.IsAsciiDigit(letter) ? 3
        : letter == '-' ? 4UL
        : letter == '.' ? 5
        : letter is '\'' or '’' ? 6
        : char.IsLower(letter) ? 2
        : char.IsUpper(letter) ? 1
        : char.IsDigit(letter) ? 3UL : 7;
}
