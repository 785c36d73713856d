using System.Runtime.InteropServices;
using Tregua.Reading.Models;

namespace Tregua.Training.Perceptrons;

/// <summary>Weights of hashed features for labels, learnt from mistakes and averaged over all steps.</summary>
/// <remarks>
/// Collins 2002. Whole numbers only, so that sums are exact in any order. Features get a row at their first update;
/// one that never helped to a mistake costs nothing.
/// </remarks>
/// <param name="labels">How many labels.</param>
internal sealed class AveragedPerceptron(int labels)
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
            if (!_rows.TryGetValue(feature, out var row))
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

    /// <summary>The averaged weights as a section of a model file.</summary>
    /// <param name="scale">The unit of the stored weights.</param>
    /// <param name="least">Weights nearer to 0 than this are left out.</param>
    public byte[] ToSection(double? scale, double least)
    {
        var writer = new LinearModelWriter(labels);
        foreach (var (feature, label, weight) in Averaged())
        {
            if (Math.Abs(weight) >= least)
                writer.Add(feature, label, weight);
        }
        return writer.ToSection(scale);
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
