using Tregua.Reading.Attributions.Learned;
using Tregua.Reading.Models;

namespace Tregua.Training.Learning;

/// <summary>Chains of one kind that share a table of features.</summary>
/// <param name="labels">How many labels.</param>
/// <param name="least">How often a feature must be seen to count.</param>
/// <param name="most">The most features of one place.</param>
internal sealed class Chains(int labels, int least, int most)
{
    private readonly FeatureTable _table = new(least);
    private readonly ulong[] _features = new ulong[most];

    /// <summary>How many features have a row.</summary>
    public int FeatureCount => _table.Count;

    /// <summary>Counts the features of some places; after the last, <see cref="Close"/>.</summary>
    public void See<TPlaces>(TPlaces places)
        where TPlaces : IPlaces
    {
        for (var i = 0; i < places.Count; i++)
            _table.See(Features(places, i));
    }

    /// <summary>Ends the counting.</summary>
    public void Close() => _table.Close();

    /// <summary>The chain of some places.</summary>
    public Chain Of<TPlaces>(TPlaces places, byte[] right)
        where TPlaces : IPlaces
    {
        var rows = new List<int>();
        var starts = new int[places.Count + 1];
        for (var i = 0; i < places.Count; i++)
        {
            starts[i] = rows.Count;
            foreach (var feature in Features(places, i))
            {
                if (_table.Row(feature) is >= 0 and var row)
                    rows.Add(row);
            }
        }
        starts[^1] = rows.Count;
        return new Chain(starts, [.. rows], right);
    }

    /// <summary>Trains a model on chains.</summary>
    /// <param name="chains">The chains.</param>
    /// <param name="allowed">Whether a label may follow another.</param>
    /// <param name="dropout">The share of features left out in each step.</param>
    /// <param name="epochs">How often to go through the chains.</param>
    public ConditionalRandomField Train(IReadOnlyList<Chain> chains, bool[,] allowed, float dropout, int epochs)
    {
        var model = new ConditionalRandomField(labels, _table.Count, allowed, dropout);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            model.Epoch(chains, epoch);
            if (epoch >= epochs / 2)
                model.Keep();
        }
        return model;
    }

    /// <summary>The weights as a section.</summary>
    /// <param name="model">The trained model.</param>
    /// <param name="unit">The unit of the stored weights: what rounds to none is left out.</param>
    /// <param name="slight">Rows in which no weight is larger are left out.</param>
    public byte[] ToSection(ConditionalRandomField model, double unit, double slight)
    {
        var writer = new LinearModelWriter(labels);
        var weights = new double[labels];
        for (var row = 0; row < _table.Count; row++)
        {
            var most = 0.0;
            for (var y = 0; y < labels; y++)
                weights[y] = model.Weight(row, y);
            // The mean of a row says nothing of which label is better.
            var mean = weights.Average();
            for (var y = 0; y < labels; y++)
                most = Math.Max(most, Math.Abs(weights[y] -= mean));
            for (var y = 0; y < labels && most > slight; y++)
                writer.Add(_table.Features[row], y, weights[y]);
        }
        return writer.ToSection(unit);
    }

    private ReadOnlySpan<ulong> Features<TPlaces>(TPlaces places, int place)
        where TPlaces : IPlaces
    {
        var list = new FeatureList(_features);
        places.At(place, ref list);
        return list.Added;
    }
}
