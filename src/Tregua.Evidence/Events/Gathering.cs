using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;

namespace Tregua.Evidence.Events;

/// <summary>An event while its claims are being gathered.</summary>
internal sealed class Gathering
{
    private readonly List<Observation> _observations = [];

    internal Gathering(Observation first)
    {
        Act = first.Act;
        Thing = first.Thing;
        When = first.When;
        Dated = first.Dated;
        Add(first);
    }

    internal string Act { get; }

    internal string? Thing { get; }

    internal TimeRange When { get; private set; }

    internal bool Dated { get; }

    internal string? Actor { get; private set; }

    internal string? Group { get; private set; }

    internal string? Place { get; private set; }

    internal int? Batch { get; private set; }

    internal ImmutableArray<string> Kinds { get; private set; } = [];

    /// <summary>The number of the first claim that gives one; denials give none, they only say which number is denied.</summary>
    internal Quantity? Quantity { get; private set; }

    internal IReadOnlyList<Observation> Observations => _observations;

    internal void Add(Observation observation)
    {
        _observations.Add(observation);
        Actor ??= observation.Actor;
        Place ??= observation.Place;
        Batch ??= observation.Recorded.Claim.Event.Batch;
        if (_observations.Count == 1)
            Group = observation.Group;
        if (observation.Kinds.Length > Kinds.Length)
            Kinds = observation.Kinds;
        if (observation.Recorded.Claim.Polarity == Polarity.Affirmed)
            Quantity ??= observation.Recorded.Claim.Quantity;
        if (observation.Dated && When.Contains(observation.When))
            When = observation.When;
    }

    /// <summary>True when the observation speaks of this event.</summary>
    internal bool Takes(Observation observation) =>
        Act == observation.Act
        && Thing == observation.Thing
        && (Actor is null || observation.Actor is null || Actor == observation.Actor)
        && (Place is null || observation.Place is null || Place == observation.Place)
        && (Batch is null || observation.Recorded.Claim.Event.Batch is null || Batch == observation.Recorded.Claim.Event.Batch)
        && When.Overlaps(observation.When)
        && KindsAgree(Kinds, observation.Kinds)
        && IsTied(observation)
        && CountsAgree(observation);

    /// <summary>How well an observation fits: equal numbers before a missing one, before different ones.</summary>
    internal int Fit(Observation observation) =>
        observation.Recorded.Claim.Quantity is not { } number || Quantity is null ? 1
        : CanBeEqual(Quantity, number) ? 2
        : 0;

    /// <summary>What bears no date lends neither its kind nor its number to what has another kind, unless their numbers tie them.</summary>
    private bool IsTied(Observation observation) =>
        observation.Dated
        || Kinds.SequenceEqual(observation.Kinds)
        || (Quantity is { } mine && observation.Recorded.Claim.Quantity is { } number && CanBeEqual(mine, number));

    internal static bool KindsAgree(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (a[i] != b[i])
                return false;
        }
        return true;
    }

    internal static bool CanBeEqual(Quantity a, Quantity b) =>
        (a.Ceiling is not { } top || b.Floor <= top) && (b.Ceiling is not { } other || a.Floor <= other);

    private bool CountsAgree(Observation observation)
    {
        if (observation.Recorded.Claim.Polarity == Polarity.Denied)
            return true;
        if (Quantity is null || observation.Recorded.Claim.Quantity is not { } number)
            return Group == observation.Group || observation.Group is null;
        if (CanBeEqual(Quantity, number))
            return true;
        // Two reports that give different numbers of one day's act contradict each other; one report that gives two speaks of two things.
        return observation.Dated && Dated && When == observation.When && Group == observation.Group
            && Kinds.SequenceEqual(observation.Kinds) && Place == observation.Place
            && _observations.TrueForAll(o => o.Recorded.Report.Sha256 != observation.Recorded.Report.Sha256);
    }
}
