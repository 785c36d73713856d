namespace Tregua.Training.Learning;

/// <summary>Gives each feature that was seen often enough a row of the weight table.</summary>
/// <param name="least">How often a feature must be seen.</param>
internal sealed class FeatureTable(int least)
{
    private readonly Dictionary<ulong, int> _seen = [];
    private readonly List<ulong> _features = [];
    private bool _isClosed;

    /// <summary>How many rows.</summary>
    public int Count => _features.Count;

    /// <summary>The feature of each row.</summary>
    public IReadOnlyList<ulong> Features => _features;

    /// <summary>Counts features while the table is open.</summary>
    public void See(ReadOnlySpan<ulong> features)
    {
        foreach (var feature in features)
            _seen[feature] = _seen.GetValueOrDefault(feature) + 1;
    }

    /// <summary>Closes the table: what was seen often enough gets its row, in the order first seen.</summary>
    public void Close()
    {
        foreach (var (feature, count) in _seen.ToArray())
        {
            if (count < least)
            {
                _seen.Remove(feature);
                continue;
            }
            _seen[feature] = _features.Count;
            _features.Add(feature);
        }
        _isClosed = true;
    }

    /// <summary>The row of a feature; -1 when it has none.</summary>
    public int Row(ulong feature) => _isClosed && _seen.TryGetValue(feature, out var row) ? row : -1;
}
