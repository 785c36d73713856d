using System.Runtime.InteropServices;
using Tregua.Reading.Models;

namespace Tregua.Training.Perceptrons;

/// <summary>Weights of hashed features for labels, learnt from mistakes and averaged over all steps.</summary>
/// <remarks>
/// Collins 2002. Whole numbers only, so that sums are exact in any order. Features get a row at an update;
/// one that never helped to a mistake costs nothing.
/// </remarks>
/// <param name="labels">How many labels.</param>
/// <param name="leastUpdates">At which of its updates a feature begins to be learnt: with 1 all are, with more those that mistakes seldom meet are left out.</param>
internal sealed class AveragedPerceptron(int labels, int leastUpdates = 1)
{
    private readonly Dictionary<ulong, Row> _rows = [];
    private int _step;

    /// <summary>How many labels.</summary>
    public int LabelCount => labels;

    /// <summary>Counts one decision or one sentence: the unit of the average.</summary>
    public void Step() => _step++;

    /// <summary>Sets the scores of all labels to the sum of the features' present weights.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            if (!_rows.TryGetValue(feature, out var row) || row.Count == 0)
                continue;
            foreach (ref readonly var cell in row.Cells.AsSpan(0, row.Count))
                scores[cell.Label] += cell.Weight;
        }
    }

    /// <summary>Adds to the weights of features for a label.</summary>
    public void Update(ReadOnlySpan<ulong> features, int label, int change)
    {
        foreach (var feature in features)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, feature, out _);
            if (++row.Updates < 2 * leastUpdates - 1)
                continue; // a mistake updates twice: the right label and the wrong one
            ref var cell = ref row.Cell(label);
            cell.Total += (long)cell.Weight * (_step - cell.Since);
            cell.Since = _step;
            cell.Weight += change;
        }
    }

    /// <summary>The averaged weights, by feature and label.</summary>
    public IEnumerable<(ulong Feature, int Label, double Weight)> Averaged()
    {
        foreach (var (feature, row) in _rows.OrderBy(pair => pair.Key))
        {
            for (var i = 0; i < row.Count; i++)
            {
                var cell = row.Cells[i];
                var total = cell.Total + ((long)cell.Weight * (_step - cell.Since));
                if (total != 0)
                    yield return (feature, cell.Label, (double)total / _step);
            }
        }
    }

    /// <summary>The averaged weights as a section of a model file, those nearest to 0 left out until it fits.</summary>
    /// <param name="mostBytes">How long the section may be.</param>
    public byte[] ToSection(int mostBytes)
    {
        var weights = Averaged().ToArray();
        var (least, most) = (0.0, weights.Select(weight => Math.Abs(weight.Weight)).DefaultIfEmpty(0).Max());
        for (var step = 0; step < 12; step++)
        {
            var middle = (least + most) / 2;
            (least, most) = LengthOf(weights, middle) > mostBytes ? (middle, most) : (least, middle);
        }
        var writer = new LinearModelWriter(labels);
        foreach (var (feature, label, weight) in weights)
        {
            if (Math.Abs(weight) >= most)
                writer.Add(feature, label, weight);
        }
        return writer.ToSection();
    }

    // How long a section of the weights from a size on is at most: what LinearModelWriter writes for each row and bucket.
    private long LengthOf((ulong Feature, int Label, double Weight)[] weights, double least)
    {
        var length = 0L;
        for (int first = 0, next; first < weights.Length; first = next)
        {
            var present = 0;
            for (next = first; next < weights.Length && weights[next].Feature == weights[first].Feature; next++)
                present += Math.Abs(weights[next].Weight) >= least ? 1 : 0;
            length += present == 0 ? 0 : 5 + Math.Min(2 * present, LinearModel.Padded(labels));
        }
        return length;
    }

    private struct Cell
    {
        public int Label;
        public int Weight;
        public int Since;
        public long Total;
    }

    private struct Row
    {
        public Cell[] Cells;
        public int Count;
        public int Updates;

        public ref Cell Cell(int label)
        {
            Cells ??= new Cell[2];
            for (var i = 0; i < Count; i++)
            {
                if (Cells[i].Label == label)
                    return ref Cells[i];
            }
            if (Count == Cells.Length)
                Array.Resize(ref Cells, Count * 2);
            Cells[Count].Label = label;
            return ref Cells[Count++];
        }
    }
}
