using System.Collections.Immutable;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Attributions;

/// <summary>
/// Counts agreement of attributions over documents. Exact: the same set of characters after trimming outer spaces.
/// Overlap: one-to-one pairs that share a word. Whole: cue, source and content of one attribution all exact, missing matching missing.
/// </summary>
internal sealed class AttributionScorer
{
    private readonly Role[] _roles =
    [
        new("cue", attribution => attribution.Cue),
        new("source", attribution => attribution.Source),
        new("content", attribution => attribution.Content),
    ];

    private readonly List<Miss> _misses = [];
    private Tally _whole;

    /// <summary>Holds what was found in one text against what is marked in it.</summary>
    public void Add(AttributedText gold, ImmutableArray<MarkedAttribution> found)
    {
        foreach (var role in _roles)
            Add(gold, found, role);
        _whole = _whole.Plus(Same([.. found.Select(each => Whole(gold.Text, each))], [.. gold.Attributions.Select(each => Whole(gold.Text, each))]));
    }

    /// <summary>The figures so far.</summary>
    public ImmutableArray<Measure> Measures =>
    [
        .. _roles.Select(role => role.Exact.Measure(role.Name, "exact")),
        .. _roles.Select(role => role.Overlap.Measure(role.Name, "overlap")),
        _whole.Measure("whole", "exact"),
    ];

    /// <summary>Every mark that was missed or found wrongly.</summary>
    public ImmutableArray<Miss> Misses => [.. _misses];

    private void Add(AttributedText gold, ImmutableArray<MarkedAttribution> found, Role role)
    {
        var expected = Marks(gold.Text, gold.Attributions, role);
        var predicted = Marks(gold.Text, found, role);
        role.Exact = role.Exact.Plus(Same([.. predicted.Select(mark => mark.Key)], [.. expected.Select(mark => mark.Key)]));
        var partners = Assignment.Best(Overlaps(expected, predicted));
        var pairs = partners.Count(partner => partner >= 0);
        role.Overlap = role.Overlap.Plus(new Tally(pairs, predicted.Length, expected.Length));
        for (var i = 0; i < expected.Length; i++)
        {
            var partner = partners[i] < 0 ? null : predicted[partners[i]];
            if (partner?.Key != expected[i].Key)
                _misses.Add(MissOf(gold, role.Name, expected[i], partner));
        }
        foreach (var j in Enumerable.Range(0, predicted.Length).Except(partners))
            _misses.Add(MissOf(gold, role.Name, null, predicted[j]));
    }

    // Every overlap weighs the same, so that the best pairing is the one with the most pairs.
    private static long[,] Overlaps(ImmutableArray<Mark> expected, ImmutableArray<Mark> predicted)
    {
        var weights = new long[expected.Length, predicted.Length];
        for (var i = 0; i < expected.Length; i++)
        {
            for (var j = 0; j < predicted.Length; j++)
                weights[i, j] = expected[i].Words.Overlaps(predicted[j].Words) ? 1 : 0;
        }
        return weights;
    }

    private static ImmutableArray<Mark> Marks(string text, ImmutableArray<MarkedAttribution> attributions, Role role) =>
        [.. attributions.Select(attribution => Characters.Trimmed(text, role.Of(attribution))).Where(stretches => !stretches.IsEmpty).Select(stretches => new Mark(stretches, Characters.Key(text, stretches), Characters.Words(text, stretches)))];

    private static string Whole(string text, MarkedAttribution attribution) =>
        $"{Characters.Key(text, attribution.Cue)}|{Characters.Key(text, attribution.Source)}|{Characters.Key(text, attribution.Content)}";

    private static Tally Same(ImmutableArray<string> predicted, ImmutableArray<string> expected)
    {
        var open = expected.GroupBy(key => key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var correct = 0;
        foreach (var key in predicted)
        {
            if (open.GetValueOrDefault(key) == 0)
                continue;
            open[key]--;
            correct++;
        }
        return new Tally(correct, predicted.Length, expected.Length);
    }

    private static Miss MissOf(AttributedText gold, string role, Mark? expected, Mark? found)
    {
        var place = (expected ?? found)!.Stretches;
        var start = gold.Text.LastIndexOf('\n', Math.Max(0, place[0].Start - 1)) + 1;
        var end = gold.Text.IndexOf('\n', place[^1].End);
        var context = gold.Text[Math.Min(start, place[0].Start)..(end < 0 ? gold.Text.Length : end)];
        return new Miss($"{gold.Name}:{place[0].Start}", role, expected is null ? null : Characters.Shown(gold.Text, expected.Stretches), found is null ? null : Characters.Shown(gold.Text, found.Stretches), context);
    }

    private sealed class Role(string name, Func<MarkedAttribution, ImmutableArray<Stretch>> of)
    {
        public string Name { get; } = name;

        public Func<MarkedAttribution, ImmutableArray<Stretch>> Of { get; } = of;

        public Tally Exact { get; set; }

        public Tally Overlap { get; set; }
    }

    private sealed record Mark(ImmutableArray<Stretch> Stretches, string Key, HashSet<int> Words);

    private readonly record struct Tally(int Correct, int Predicted, int Expected)
    {
        public Tally Plus(Tally other) => new(Correct + other.Correct, Predicted + other.Predicted, Expected + other.Expected);

        public Measure Measure(string field, string match) => new(field, match, Correct, Predicted, Expected);
    }
}
