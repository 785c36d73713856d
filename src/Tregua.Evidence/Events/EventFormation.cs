using System.Collections.Immutable;

namespace Tregua.Evidence.Events;

/// <summary>Forms events from claims about the same thing. A pure function of the set of observations: their order does not matter.</summary>
public static class EventFormation
{
    /// <summary>The events, in an order that depends on their content only.</summary>
    /// <param name="observations">The claims, names resolved; totals and stocks are no events and are left to the caller.</param>
    public static ImmutableArray<ClaimedEvent> Form(IEnumerable<Observation> observations)
    {
        var sorted = observations.ToList();
        sorted.Sort(Order);
        var gatherings = new List<Gathering>();
        foreach (var observation in sorted)
        {
            if (Home(gatherings, observation) is { } home)
                home.Add(observation);
            else
                gatherings.Add(new Gathering(observation));
        }
        return Composition.Find(gatherings);
    }

    /// <summary>The gathering that an observation belongs to; an observation without a date of its own goes to the latest that fits.</summary>
    private static Gathering? Home(List<Gathering> gatherings, Observation observation)
    {
        Gathering? best = null;
        foreach (var gathering in gatherings)
        {
            if (gathering.Takes(observation) && (best is null || IsNearer(gathering, best, observation)))
                best = gathering;
        }
        return best;
    }

    private static bool IsNearer(Gathering candidate, Gathering best, Observation observation)
    {
        var fit = candidate.Fit(observation).CompareTo(best.Fit(observation));
        return fit != 0 ? fit > 0 : !observation.Dated && Nullable.Compare(candidate.When.Start, best.When.Start) > 0;
    }

    /// <summary>The most precise first, so that vaguer claims find what they speak of.</summary>
    private static int Order(Observation a, Observation b)
    {
        var by = Vagueness(a).CompareTo(Vagueness(b));
        by = by != 0 ? by : Nullable.Compare(a.When.Start, b.When.Start);
        by = by != 0 ? by : Nullable.Compare(a.When.End, b.When.End);
        by = by != 0 ? by : b.Kinds.Length.CompareTo(a.Kinds.Length);
        by = by != 0 ? by : (a.Actor is null).CompareTo(b.Actor is null);
        by = by != 0 ? by : (a.Place is null).CompareTo(b.Place is null);
        by = by != 0 ? by : (a.Recorded.Claim.Quantity is null).CompareTo(b.Recorded.Claim.Quantity is null);
        by = by != 0 ? by : Nullable.Compare(b.Recorded.Claim.Quantity?.Floor, a.Recorded.Claim.Quantity?.Floor);
        by = by != 0 ? by : a.Recorded.Claim.Polarity.CompareTo(b.Recorded.Claim.Polarity);
        by = by != 0 ? by : string.CompareOrdinal(a.Recorded.Claim.Id, b.Recorded.Claim.Id);
        by = by != 0 ? by : string.CompareOrdinal(a.Recorded.Report.Sha256, b.Recorded.Report.Sha256);
        return by != 0 ? by : string.CompareOrdinal(Subject(a), Subject(b));
    }

    private static string Subject(Observation o) => string.Join('\u001f', [o.Act, o.Actor, o.Group, o.Thing, o.Place, .. o.Kinds]);

    private static int Vagueness(Observation observation) =>
        !observation.Dated ? 3
        : observation.When.IsOneDay || observation.When.FirstDay is { } first && first == observation.When.LastDay ? 0
        : observation.When is { Start: not null, End: not null } ? 1
        : 2;
}
