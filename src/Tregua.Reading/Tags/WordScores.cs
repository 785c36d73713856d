using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Tregua.Reading.Models;

namespace Tregua.Reading.Tags;

/// <summary>What the tagger knows of a word wherever it stands: its facts, and the scores that it gives by itself to labels of its own place and of those beside it.</summary>
/// <remarks>More than half of a word's features are of one word alone; summed once, they cost one addition of vectors.</remarks>
internal sealed class WordScores
{
    private readonly short[] _scores; // its own, then those for each place beside it
    private readonly int _length;

    /// <summary>Sums a word's scores.</summary>
    public WordScores(in WordFacts facts, LinearModel model, LookupTable sure)
    {
        Facts = facts;
        Sure = sure.Find(facts.Form);
        _length = model.ScoreLength;
        _scores = new short[_length * (1 + TagFeatures.Places)];
        Span<ulong> features = stackalloc ulong[TagFeatures.OwnCount];
        TagFeatures.Own(in facts, features);
        Sum(model, features, 0);
        for (var place = 0; place < TagFeatures.Places; place++)
        {
            var count = TagFeatures.Beside(in facts, place, features);
            Sum(model, features[..count], 1 + place);
        }
    }

    /// <summary>The word's facts in a sentence that is no headline.</summary>
    public WordFacts Facts { get; }

    /// <summary>The only label of a frequent word; null when the model decides.</summary>
    public uint? Sure { get; }

    /// <summary>The scores that words give by themselves to the labels of one of them.</summary>
    /// <param name="own">That word.</param>
    /// <param name="before">The word before it.</param>
    /// <param name="after">The word after it.</param>
    /// <param name="secondBefore">The second word before it.</param>
    /// <param name="secondAfter">The second word after it.</param>
    /// <param name="scores">Room for as many scores as the model needs.</param>
    public static void Sum(WordScores own, WordScores before, WordScores after, WordScores secondBefore, WordScores secondAfter, Span<int> scores)
    {
        var length = (nuint)own._length;
        ref var first = ref MemoryMarshal.GetReference(scores[..own._length]);
        for (nuint i = 0; i < length; i += 16)
        {
            // 22 weights of under 600 each.
            var sum = own.Load(i) + before.Load(length + i) + after.Load((2 * length) + i) + secondBefore.Load((3 * length) + i) + secondAfter.Load((4 * length) + i);
            var (lower, upper) = Vector256.Widen(sum);
            lower.StoreUnsafe(ref first, i);
            upper.StoreUnsafe(ref first, i + 8);
        }
    }

    private void Sum(LinearModel model, ReadOnlySpan<ulong> features, int row)
    {
        Span<int> scores = stackalloc int[_length];
        model.Expect(features);
        scores.Clear();
        model.Add(features, scores);
        for (var i = 0; i < _length; i++)
            _scores[(row * _length) + i] = (short)scores[i]; // twelve weights at most, of under 600 each
    }

    private Vector256<short> Load(nuint at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_scores), at);
}
