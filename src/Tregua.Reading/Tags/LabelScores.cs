using Tregua.Reading.Models;

namespace Tregua.Reading.Tags;

/// <summary>The scores that the labels of the two words before give by themselves, summed once for each pair that occurs.</summary>
/// <remarks>Threads that sum the same pair at once sum the same.</remarks>
/// <param name="model">The weights.</param>
internal sealed class LabelScores(LinearModel model)
{
    private readonly short[]?[] _rows = new short[]?[(model.LabelCount + 1) * (model.LabelCount + 1)];

    /// <summary>The scores of each label after two others.</summary>
    /// <param name="previous">The label of the word before.</param>
    /// <param name="beforePrevious">The label of the word before that.</param>
    public short[] Of(int previous, int beforePrevious)
    {
        ref var row = ref _rows[(Index(previous) * (model.LabelCount + 1)) + Index(beforePrevious)];
        return row ??= Sum(previous, beforePrevious);
    }

    private int Index(int label) => Math.Min(label, model.LabelCount);

    private short[] Sum(int previous, int beforePrevious)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.LabelCount];
        TagFeatures.Labels(previous, beforePrevious, features);
        var row = new short[model.ScoreLength];
        model.Sum(features, row);
        return row;
    }
}
