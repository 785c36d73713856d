using System.Collections.Immutable;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Dates;

/// <summary>Counts right cases by kind and left-out cases by reason.</summary>
internal sealed class DateSpecTally
{
    private readonly SortedDictionary<string, (int Right, int All)> _kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _outside = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Miss>.Builder _misses = ImmutableArray.CreateBuilder<Miss>();

    /// <summary>Counts a case outside the stage's scope.</summary>
    public void LeaveOut(string reason) => _outside[reason] = _outside.GetValueOrDefault(reason) + 1;

    /// <summary>Counts a case by the kind of its first result; a miss is null when it is right.</summary>
    public void Add(DateSpec test, Miss? miss)
    {
        var kind = test.Results.IsEmpty ? "nothing" : test.Results[0].Type;
        var (right, all) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (right + (miss is null ? 1 : 0), all + 1);
        if (miss is not null)
            _misses.Add(miss);
    }

    /// <summary>The figures: each kind, then all.</summary>
    public Scorecard Card(string path)
    {
        var all = _kinds.Values.Sum(kind => kind.All);
        return new Scorecard
        {
            Task = "dates-spec",
            Corpus = path,
            Size = $"{all} cases within scope, {_outside.Values.Sum()} outside",
            Measures = [.. _kinds.Select(pair => new Measure(pair.Key, "whole case", pair.Value.Right, pair.Value.All, pair.Value.All)), new Measure("all", "whole case", _kinds.Values.Sum(kind => kind.Right), all, all)],
            Misses = _misses.ToImmutable(),
            Notes = [.. _outside.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"Outside, {entry.Value}: {entry.Key}.")],
        };
    }
}
