using Tregua.Reading.Models;

namespace Tregua.Reading.Tags;

/// <summary>The scores that the shapes of two neighbouring words give to both, summed once for most pairs: few shapes make up nearly all of a text.</summary>
/// <remarks>Threads that sum the same pair at once sum the same; of pairs that fall on one place the last is held.</remarks>
/// <param name="model">The weights.</param>
internal sealed class ShapeScores(LinearModel model)
{
    private const int HeldBits = 10;

    private readonly Pair?[] _held = new Pair?[1 << HeldBits];

    /// <summary>The scores of a pair: those of the right word's labels, then those of the left word's.</summary>
    public short[] Of(ulong left, ulong right)
    {
        ref var held = ref _held[FeatureHash.Mix(left, right) >> (64 - HeldBits)];
        var pair = held;
        if (pair is null || pair.Left != left || pair.Right != right)
            held = pair = new Pair(left, right, Sum(left, right));
        return pair.Scores;
    }

    private short[] Sum(ulong left, ulong right)
    {
        var scores = new short[2 * model.ScoreLength];
        model.Sum([TagFeatures.OfLeftShape(left, right)], scores);
        model.Sum([TagFeatures.OfRightShape(left, right)], scores.AsSpan(model.ScoreLength));
        return scores;
    }

    private sealed record Pair(ulong Left, ulong Right, short[] Scores);
}
