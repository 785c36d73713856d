using System.Runtime.InteropServices;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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
        model.Sum(features, _scores);
        for (var place = 0; place < TagFeatures.Places; place++)
        {
            var count = TagFeatures.Beside(in facts, place, features);
            model.Sum(features[..count], _scores.AsSpan((1 + place) * _length));
        }
    }

    /// <summary>The word's facts in a sentence that is no headline.</summary>
    public WordFacts Facts { get; }

    /// <summary>The only label of a frequent word; null when the model decides.</summary>
    public uint? Sure { get; }

    /// <summary>The scores that words give by themselves to the labels of one of them, with those of shapes and of labels.</summary>
    /// <param name="own">That word.</param>
    /// <param name="before">The word before it.</param>
    /// <param name="after">The word after it.</param>
    /// <param name="secondBefore">The second word before it.</param>
    /// <param name="secondAfter">The second word after it.</param>
    /// <param name="leftShapes">The <see cref="ShapeScores"/> of it and the word before.</param>
    /// <param name="rightShapes">Those of it and the word after.</param>
    /// <param name="labels">The <see cref="LabelScores"/> of the labels before it.</param>
    /// <param name="scores">Room for as many scores as the model needs.</param>
    public static void Sum(
        WordScores own, WordScores before, WordScores after, WordScores secondBefore, WordScores secondAfter, short[] leftShapes, short[] rightShapes, short[] labels, Span<int> scores)
    {
        var length = (nuint)own._length;
        ref var first = ref MemoryMarshal.GetReference(scores[..own._length]);
        for (nuint i = 0; i < length; i += 16)
        {
            // Weights of fewer features than LinearModel.MostSummed.
            var sum = Load(own._scores, i) + Load(before._scores, length + i) + Load(after._scores, (2 * length) + i) + Load(secondBefore._scores, (3 * length) + i) + Load(secondAfter._scores, (4 * length) + i)
                + Load(leftShapes, i) + Load(rightShapes, length + i) + Load(labels, i);
            var (lower, upper) = Vector256.Widen(sum);
            lower.StoreUnsafe(ref first, i);
            upper.StoreUnsafe(ref first, i + 8);
        }
    }

    /// <summary>Asks for the memory of the scores, so that it has come when they are summed.</summary>
    public unsafe void Expect()
    {
        if (!Sse.IsSupported)
            return;
        var start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_scores));
        for (var at = 0; at < _scores.Length * sizeof(short); at += 64)
            Sse.Prefetch0(start + at);
    }

    private static Vector256<short> Load(short[] scores, nuint at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(scores), at);
}
