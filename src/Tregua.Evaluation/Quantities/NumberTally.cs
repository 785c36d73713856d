using System.Collections.Immutable;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Quantities;

/// <summary>Counts right cases by kind and left-out cases by reason.</summary>
internal sealed class NumberTally
{
    private readonly SortedDictionary<NumberKind, (int Right, int All)> _kinds = [];
    private readonly List<KeyValuePair<string, int>> _outside = [];
    private readonly ImmutableArray<Miss>.Builder _misses = ImmutableArray.CreateBuilder<Miss>();

    /// <summary>Counts a case outside the stage's scope.</summary>
    public void LeaveOut(string reason)
    {
        var at = _outside.FindIndex(entry => entry.Key == reason);
        if (at < 0)
            _outside.Add(KeyValuePair.Create(reason, 1));
        else
            _outside[at] = KeyValuePair.Create(reason, _outside[at].Value + 1);
    }

    /// <summary>Counts a case; a miss is null when it is right.</summary>
    public void Add(NumberKind kind, Miss? miss)
    {
        var (right, all) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (right + (miss is null ? 1 : 0), all + 1);
        if (miss is not null)
            _misses.Add(miss);
    }

    /// <summary>The figures: each kind, then all number kinds together; amounts with units stand apart.</summary>
    public Scorecard Card(string path)
    {
        var measures = _kinds.Select(pair => new Measure(NumberScorer.Name(pair.Key), "whole case", pair.Value.Right, pair.Value.All, pair.Value.All)).ToList();
        var own = _kinds.Where(pair => pair.Key != NumberKind.Unit).Select(pair => pair.Value).ToList();
        if (own.Count > 1)
            measures.Add(new Measure("all but amounts", "whole case", own.Sum(kind => kind.Right), own.Sum(kind => kind.All), own.Sum(kind => kind.All)));
        var outside = _outside.Sum(entry => entry.Value);
        return new Scorecard
        {
            Task = "numbers",
            Corpus = path,
            Size = $"{_kinds.Values.Sum(kind => kind.All)} cases within scope, {outside} outside",
            Measures = [.. measures],
            Misses = _misses.ToImmutable(),
            Notes = [.. _outside.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"Outside, {entry.Value}: {entry.Key}.")],
        };
    }
}
