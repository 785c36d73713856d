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

    /// <summary>Adds the scores for the word's own place.</summary>
    public void AddOwn(Span<int> scores) => Add(0, scores);

    /// <summary>Adds the scores for a word beside it.</summary>
    /// <param name="place">Where this word stands, seen from the other: an index of <see cref="TagFeatures.Places"/>.</param>
    /// <param name="scores">The scores of the other.</param>
    public void AddBeside(int place, Span<int> scores) => Add(1 + place, scores);

    private void Sum(LinearModel model, ReadOnlySpan<ulong> features, int row)
    {
        Span<int> scores = stackalloc int[_length];
        scores.Clear();
        model.Add(features, scores);
        for (var i = 0; i < _length; i++)
            _scores[(row * _length) + i] = (short)scores[i]; // twelve weights at most, of under 600 each
    }

    private void Add(int row, Span<int> scores)
    {
        ref var from = ref MemoryMarshal.GetReference(_scores.AsSpan(row * _length, _length));
        ref var to = ref MemoryMarshal.GetReference(scores[.._length]);
        for (nuint i = 0; i < (nuint)_length; i += 16)
        {
            var (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref from, i));
            (Vector256.LoadUnsafe(ref to, i) + lower).StoreUnsafe(ref to, i);
            (Vector256.LoadUnsafe(ref to, i + 8) + upper).StoreUnsafe(ref to, i + 8);
        }
    }
}
