using Tregua.Reading.Models;

namespace Tregua.Reading.Tags;

/// <summary>The features from which the tagger tells a word's label.</summary>
internal static class TagFeatures
{
    /// <summary>How many features a word has.</summary>
    public const int Count = 40;

    /// <summary>The label before the sentence.</summary>
    public const int NoLabel = 255;

    private static ReadOnlySpan<int> OfWord => [0, 1, 24, 25, 33];

    /// <summary>How many of them a word has by itself: the first.</summary>
    public const int OwnCount = 12;

    /// <summary>How many come of words together.</summary>
    public const int TogetherCount = 7;

    /// <summary>How many come of the labels before alone.</summary>
    public const int LabelCount = 2;

    /// <summary>How many come of the labels before and words: the last.</summary>
    public const int LabelledCount = 7;

    private const int LabelledAt = Count - LabelledCount;
    private const int LabelAt = LabelledAt - LabelCount;
    private const int TogetherAt = LabelAt - TogetherCount;
    private const int ShapeAt = TogetherAt - 2;

    /// <summary>How many words beside a word give it features of theirs: the ones before and behind it, and the next ones.</summary>
    public const int Places = 4;

    /// <summary>How many features a word gives at most to one beside it.</summary>
    public const int MostBeside = 3;

    private static ReadOnlySpan<sbyte> Offsets => [-1, 1, -2, 2];

    /// <summary>How far to the right the word at a place stands.</summary>
    public static int Offset(int place) => Offsets[place];

    /// <summary>Fills in the features of a word.</summary>
    /// <param name="words">The words of the sentence, with two empty ones before and behind.</param>
    /// <param name="at">The word's index among them.</param>
    /// <param name="previous">The label of the word before.</param>
    /// <param name="beforePrevious">The label of the word before that.</param>
    /// <param name="features">Room for <see cref="Count"/> features.</param>
    public static void Fill(ReadOnlySpan<WordFacts> words, int at, int previous, int beforePrevious, Span<ulong> features)
    {
        Own(in words[at], features);
        Span<ulong> beside = stackalloc ulong[MostBeside];
        for (var place = 0; place < Places; place++)
        {
            var count = Beside(in words[at + Offset(place)], place, beside);
            for (var i = 0; i < count; i++)
                features[OwnCount + (Places * i) + place] = beside[i];
        }
        features[ShapeAt] = OfLeftShape(words[at - 1].Shape, words[at].Shape);
        features[ShapeAt + 1] = OfRightShape(words[at].Shape, words[at + 1].Shape);
        Together(words, at, features[TogetherAt..]);
        Labels(previous, beforePrevious, features[LabelAt..]);
        Labelled(words, at, previous, beforePrevious, features[LabelledAt..]);
    }

    /// <summary>Fills in the features that a word has by itself.</summary>
    public static void Own(in WordFacts word, Span<ulong> features)
    {
        var next = 0;
        Add(features, 0, ref next, word.Form);
        Add(features, 0, ref next, word.Lower);
        Add(features, 0, ref next, word.Ending & 0xFFFF);
        Add(features, 0, ref next, word.Ending & 0xFFFFFFFF);
        Add(features, 0, ref next, word.Ending & 0xFFFFFFFFFFFF);
        Add(features, 0, ref next, word.Ending);
        Add(features, 0, ref next, word.Opening);
        Add(features, 0, ref next, word.Opening >> 16);
        Add(features, 0, ref next, word.Shape);
        Add(features, 0, ref next, word.Shape, word.Ending & 0xFFFFFFFF);
        Add(features, 0, ref next, word.Cluster);
        Add(features, 0, ref next, word.Cluster, word.Shape);
    }

    /// <summary>Fills in the features that a word gives to one beside it.</summary>
    /// <param name="word">The word that gives them.</param>
    /// <param name="place">Where it stands, seen from the other: an index of <see cref="Places"/>.</param>
    /// <param name="features">Room for <see cref="MostBeside"/> features.</param>
    /// <returns>How many.</returns>
    public static int Beside(in WordFacts word, int place, Span<ulong> features)
    {
        features[0] = FeatureHash.Mix((ulong)(OwnCount + place), word.Lower);
        features[1] = FeatureHash.Mix((ulong)(OwnCount + Places + place), word.Cluster);
        if (place > 1)
            return 2;
        features[2] = FeatureHash.Mix((ulong)(OwnCount + (2 * Places) + place), word.Ending & 0xFFFFFFFFFFFF);
        return 3;
    }

    /// <summary>The feature that the shape of the word before gives together with the word's own.</summary>
    public static ulong OfLeftShape(ulong left, ulong own) => FeatureHash.Mix(ShapeAt, left, own);

    /// <summary>The feature that the shape of the word behind gives together with the word's own.</summary>
    public static ulong OfRightShape(ulong own, ulong right) => FeatureHash.Mix(ShapeAt + 1, own, right);

    /// <summary>Fills in the features that come of words together.</summary>
    /// <param name="words">The words of the sentence, with two empty ones before and behind.</param>
    /// <param name="at">The word's index among them.</param>
    /// <param name="features">Room for <see cref="TogetherCount"/> features.</param>
    public static void Together(ReadOnlySpan<WordFacts> words, int at, Span<ulong> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var left = ref words[at - 1];
        ref readonly var right = ref words[at + 1];
        var next = 0;
        Add(features, TogetherAt, ref next, left.Lower, word.Lower);
        Add(features, TogetherAt, ref next, word.Lower, right.Lower);
        Add(features, TogetherAt, ref next, left.Lower, right.Lower);
        Add(features, TogetherAt, ref next, left.Cluster, word.Cluster);
        Add(features, TogetherAt, ref next, word.Cluster, right.Cluster);
        Add(features, TogetherAt, ref next, FeatureHash.Mix(left.Cluster, word.Cluster), right.Cluster);
        Add(features, TogetherAt, ref next, right.Cluster, words[at + 2].Cluster);
    }

    /// <summary>Fills in the features that come of the labels before alone.</summary>
    /// <param name="previous">The label of the word before.</param>
    /// <param name="beforePrevious">The label of the word before that.</param>
    /// <param name="features">Room for <see cref="LabelCount"/> features.</param>
    public static void Labels(int previous, int beforePrevious, Span<ulong> features)
    {
        var next = 0;
        Add(features, LabelAt, ref next, (ulong)previous);
        Add(features, LabelAt, ref next, Both(previous, beforePrevious));
    }

    /// <summary>Fills in the features that come of the labels before and words.</summary>
    /// <param name="words">The words of the sentence, with two empty ones before and behind.</param>
    /// <param name="at">The word's index among them.</param>
    /// <param name="previous">The label of the word before.</param>
    /// <param name="beforePrevious">The label of the word before that.</param>
    /// <param name="features">Room for <see cref="LabelledCount"/> features.</param>
    public static void Labelled(ReadOnlySpan<WordFacts> words, int at, int previous, int beforePrevious, Span<ulong> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var right = ref words[at + 1];
        var next = 0;
        var labels = Both(previous, beforePrevious);
        Add(features, LabelledAt, ref next, (ulong)previous, word.Lower);
        Add(features, LabelledAt, ref next, (ulong)previous, word.Cluster);
        Add(features, LabelledAt, ref next, (ulong)previous, word.Ending & 0xFFFFFFFFFFFF);
        Add(features, LabelledAt, ref next, (ulong)previous, right.Lower);
        Add(features, LabelledAt, ref next, (ulong)previous, right.Cluster);
        Add(features, LabelledAt, ref next, labels, right.Cluster);
        Add(features, LabelledAt, ref next, labels, word.Cluster);
    }

    /// <summary>Makes the features those of an unknown word at the same place.</summary>
    public static void ForgetWord(Span<ulong> features)
    {
        foreach (var at in OfWord)
            features[at] = 0;
    }

    private static ulong Both(int previous, int beforePrevious) => ((ulong)previous << 8) | (uint)beforePrevious;

    private static void Add(Span<ulong> features, int first, ref int next, ulong part)
    {
        features[next] = FeatureHash.Mix((ulong)(first + next), part);
        next++;
    }

    private static void Add(Span<ulong> features, int first, ref int next, ulong left, ulong right)
    {
        features[next] = FeatureHash.Mix(FeatureHash.Mix((ulong)(first + next), left), right);
        next++;
    }
}
