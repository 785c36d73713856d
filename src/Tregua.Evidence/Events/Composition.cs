using System.Collections.Immutable;
using Tregua.Evidence.Claims;

namespace Tregua.Evidence.Events;

/// <summary>Finds which events are parts of others: one group's one body is one of the four.</summary>
internal static class Composition
{
    internal static ImmutableArray<ClaimedEvent> Find(List<Gathering> gatherings)
    {
        var events = ImmutableArray.CreateBuilder<ClaimedEvent>(gatherings.Count);
        for (var i = 0; i < gatherings.Count; i++)
            events.Add(ToEvent(gatherings[i], WholeOf(gatherings, i)));
        return events.ToImmutable();
    }

    private static int? WholeOf(List<Gathering> gatherings, int index)
    {
        int? whole = null;
        for (var i = 0; i < gatherings.Count; i++)
        {
            if (i != index && IsPart(gatherings[index], gatherings[i]) && (whole is not { } w || Count(gatherings[i]) > Count(gatherings[w])))
                whole = i;
        }
        return whole;
    }

    private static bool IsPart(Gathering part, Gathering whole) =>
        part.Act == whole.Act
        && part.Thing is not null && part.Thing == whole.Thing
        && part.Actor is not null && part.Actor == whole.Actor
        && part.Dated && whole.Dated && whole.When.Contains(part.When)
        && Gathering.KindsAgree(part.Kinds, whole.Kinds) && part.Kinds.Length >= whole.Kinds.Length
        && (part.Place == whole.Place || whole.Place is null)
        && IsSmaller(part, whole)
        && IsNarrower(part, whole);

    /// <summary>A group that is named without a number takes part in what its side does with one.</summary>
    private static bool IsSmaller(Gathering part, Gathering whole) =>
        whole.Quantity is { } all
        && (part.Quantity is null ? part.Group is not null && whole.Group is null : part.Quantity.Ceiling < all.Floor);

    private static bool IsNarrower(Gathering part, Gathering whole) =>
        (part.Group is not null && whole.Group is null && !ShareSource(part, whole))
        || (part.Group == whole.Group
            && (part.Kinds.Length > whole.Kinds.Length || (part.Place is not null && whole.Place is null) || ShareReport(part, whole)));

    private static bool ShareReport(Gathering a, Gathering b) =>
        a.Observations.Any(x => b.Observations.Any(y => x.Recorded.Report.Sha256 == y.Recorded.Report.Sha256));

    /// <summary>A source that tells of both tells of two things.</summary>
    private static bool ShareSource(Gathering a, Gathering b) =>
        a.Observations.Any(x => b.Observations.Any(y => x.Recorded.Claim.Source.Equals(y.Recorded.Claim.Source)));

    private static decimal Count(Gathering gathering) => gathering.Quantity?.Floor ?? 0;

    private static ClaimedEvent ToEvent(Gathering gathering, int? whole) => new()
    {
        Act = gathering.Act,
        Actor = gathering.Actor,
        Group = gathering.Group,
        Thing = gathering.Thing,
        Kinds = gathering.Kinds,
        Place = gathering.Place,
        When = gathering.When,
        Dated = gathering.Dated,
        Batch = gathering.Batch,
        Affirming = Side(gathering, Polarity.Affirmed),
        Denying = Side(gathering, Polarity.Denied),
        PartOf = whole,
    };

    private static ImmutableArray<RecordedClaim> Side(Gathering gathering, Polarity polarity)
    {
        var claims = new List<RecordedClaim>();
        foreach (var observation in gathering.Observations)
        {
            if (observation.Recorded.Claim.Polarity == polarity)
                claims.Add(observation.Recorded);
        }
        claims.Sort(ByReport);
        return [.. claims];
    }

    private static int ByReport(RecordedClaim a, RecordedClaim b)
    {
        var by = Nullable.Compare(a.Report.Published, b.Report.Published);
        by = by != 0 ? by : string.CompareOrdinal(a.Claim.Id, b.Claim.Id);
        return by != 0 ? by : string.CompareOrdinal(a.Report.Sha256, b.Report.Sha256);
    }
}
