using Tregua.Reading.Models;

namespace Tregua.Training.Learning;

/// <summary>
/// Grows trees whose sum is the logarithm of the odds of a yes (gradient boosting, Friedman 2001, with the second-order gains of Chen and
/// Guestrin 2016). Each tree splits the leaf that gains most, on numbers sorted into bins; nothing is drawn at random.
/// </summary>
internal sealed class GradientBoosting
{
    private const int Trees = 220;
    private const int Leaves = 15;
    private const int FewestRows = 60; // of a leaf
    private const double Step = 0.04;
    private const double Penalty = 5; // on the squares of leaves

    private readonly Bins _bins;
    private readonly bool[] _right;
    private readonly double[] _scores;
    private readonly double[] _slopes;
    private readonly double[] _curves;

    private GradientBoosting(float[] numbers, bool[] right)
    {
        _bins = new Bins(numbers, right.Length);
        _right = right;
        _scores = new double[right.Length];
        _slopes = new double[right.Length];
        _curves = new double[right.Length];
    }

    /// <summary>Grows trees.</summary>
    /// <param name="numbers">The numbers, row by row.</param>
    /// <param name="right">Of each row, whether the answer is yes.</param>
    /// <returns>The section of the trees.</returns>
    public static byte[] Train(float[] numbers, bool[] right) => new GradientBoosting(numbers, right).Train();

    private byte[] Train()
    {
        var share = (double)_right.Count(right => right) / _right.Length;
        var constant = Math.Log(share / (1 - share));
        Array.Fill(_scores, constant);
        var writer = new BoostedTreesWriter((float)constant);
        for (var tree = 0; tree < Trees; tree++)
            writer.Add(Grow());
        return writer.ToSection();
    }

    private DecisionTree Grow()
    {
        for (var row = 0; row < _right.Length; row++)
        {
            var probability = 1 / (1 + Math.Exp(-_scores[row]));
            _slopes[row] = probability - (_right[row] ? 1 : 0);
            _curves[row] = probability * (1 - probability);
        }
        var root = Leaf([.. Enumerable.Range(0, _right.Length)], null);
        var leaves = new List<Part> { root };
        while (leaves.Count < Leaves)
        {
            var best = leaves.MaxBy(leaf => leaf.Split.Gain)!; // of equals the first
            if (best.Split.Gain <= 0)
                break;
            Divide(best);
            leaves.Remove(best);
            leaves.Add(best.Low!);
            leaves.Add(best.High!);
        }
        foreach (var leaf in leaves)
        {
            foreach (var row in leaf.Rows)
                _scores[row] += leaf.Value;
        }
        return Tree(root);
    }

    private void Divide(Part part)
    {
        var rows = part.Rows.ToLookup(row => _bins.Of(row, part.Split.Number) <= part.Split.Bin);
        var (low, high) = (rows[true].ToArray(), rows[false].ToArray());
        // The sums of the larger part are what those of the smaller leave.
        if (low.Length <= high.Length)
        {
            part.Low = Leaf(low, null);
            part.High = Leaf(high, part.Sums.Less(part.Low.Sums));
        }
        else
        {
            part.High = Leaf(high, null);
            part.Low = Leaf(low, part.Sums.Less(part.High.Sums));
        }
    }

    private Part Leaf(int[] rows, Histogram? known)
    {
        var sums = known ?? Sums(rows);
        var (slope, curve) = (0.0, 0.0);
        foreach (var row in rows)
            (slope, curve) = (slope + _slopes[row], curve + _curves[row]);
        return new Part(rows, sums, Best(sums, rows.Length, slope, curve), -Step * slope / (curve + Penalty));
    }

    private Histogram Sums(int[] rows)
    {
        var sums = new Histogram(_bins.Numbers);
        for (var number = 0; number < _bins.Numbers; number++)
        {
            var (of, from) = (_bins.Column(number), number * Bins.Most);
            foreach (var row in rows)
            {
                var bin = from + of[row];
                sums.Slopes[bin] += _slopes[row];
                sums.Curves[bin] += _curves[row];
                sums.Counts[bin]++;
            }
        }
        return sums;
    }

    private Split Best(Histogram sums, int rows, double slope, double curve)
    {
        var best = new Split(0, 0, 0);
        var whole = slope * slope / (curve + Penalty);
        for (var number = 0; number < _bins.Numbers; number++)
        {
            var (lowSlope, lowCurve, low) = (0.0, 0.0, 0);
            for (var bin = 0; bin + 1 < _bins.Count(number); bin++)
            {
                var at = (number * Bins.Most) + bin;
                (lowSlope, lowCurve, low) = (lowSlope + sums.Slopes[at], lowCurve + sums.Curves[at], low + sums.Counts[at]);
                if (low < FewestRows || rows - low < FewestRows)
                    continue;
                var (highSlope, highCurve) = (slope - lowSlope, curve - lowCurve);
                var gain = (lowSlope * lowSlope / (lowCurve + Penalty)) + (highSlope * highSlope / (highCurve + Penalty)) - whole;
                if (gain > best.Gain)
                    best = new Split(number, bin, gain);
            }
        }
        return best;
    }

    private DecisionTree Tree(Part part) =>
        part is { Low: { } low, High: { } high }
            ? new DecisionTree(part.Split.Number, _bins.Threshold(part.Split.Number, part.Split.Bin), Tree(low), Tree(high))
            : new DecisionTree(0, (float)part.Value);

    private readonly record struct Split(int Number, int Bin, double Gain);

    private sealed class Part(int[] rows, Histogram sums, Split split, double value)
    {
        public int[] Rows { get; } = rows;

        public Histogram Sums { get; } = sums;

        public Split Split { get; } = split;

        public double Value { get; } = value;

        public Part? Low { get; set; }

        public Part? High { get; set; }
    }

    private sealed class Histogram(int numbers)
    {
        public double[] Slopes { get; } = new double[numbers * Bins.Most];

        public double[] Curves { get; } = new double[numbers * Bins.Most];

        public int[] Counts { get; } = new int[numbers * Bins.Most];

        public Histogram Less(Histogram other)
        {
            var rest = new Histogram(Counts.Length / Bins.Most);
            for (var i = 0; i < Counts.Length; i++)
            {
                rest.Slopes[i] = Slopes[i] - other.Slopes[i];
                rest.Curves[i] = Curves[i] - other.Curves[i];
                rest.Counts[i] = Counts[i] - other.Counts[i];
            }
            return rest;
        }
    }
}
