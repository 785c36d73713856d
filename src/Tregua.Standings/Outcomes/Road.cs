using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Outcomes;

/// <summary>A way to a condition: from when at the earliest, until when at the latest, through which acts.</summary>
/// <param name="IsOpen">False when it can no longer come about.</param>
/// <param name="Earliest">The first day on which it can hold; null when that is not known.</param>
/// <param name="Latest">The last day on which it can still come to hold; null when open-ended.</param>
/// <param name="Through">What it needs.</param>
internal sealed record Way(bool IsOpen, LocalDate? Earliest, LocalDate? Latest, ImmutableArray<string> Through)
{
    internal static Way Closed { get; } = new(false, null, null, []);

    internal bool SameAs(Way other) =>
        IsOpen == other.IsOpen && Earliest == other.Earliest && Latest == other.Latest && Through.SequenceEqual(other.Through);
}

/// <summary>Finds the way from a standing to a condition.</summary>
internal sealed class Road(Setting setting, World world, ImmutableArray<StipulationStanding> stipulations)
{
    private LocalDate At => setting.Question.At;

    internal Way To(Condition condition) => condition switch
    {
        AllOf all => All(all.Items),
        AnyOf any => AnyHolds(any.Items),
        Not not => Not(not.Item),
        TermsAgreed terms => Terms(terms.Topic),
        PhaseStarted started => Started(started.Phase),
        PhaseEnded ended => Ended(ended.Phase),
        StipulationKept kept => Kept(kept.Stipulation),
        DateReached reached => new Way(true, LocalDate.Max(At, reached.Time.Date), null, [$"{Words.Day(reached.Time.Date)} is reached"]),
        // Of what acts on the agreement itself no road is known yet but that it may come.
        _ => new Way(true, Holds(condition) ? At : null, null, []),
    };

    private bool Holds(Condition condition) => new Conditions(setting, world.Runs, world.Credits).Of(condition).Truth == Truth.Yes;

    private Way Terms(string topic)
    {
        if (Holds(new TermsAgreed(topic)))
            return new Way(true, At, null, [$"\"{topic}\" is agreed (done)"]);
        var due = stipulations.FirstOrDefault(s => setting.Stipulations.First(x => x.Id == s.Id).Act is { Verb: "agree", Topic: { } own } && own == topic)?.Due?.LastDay;
        return new Way(true, At, null, [$"\"{topic}\" is agreed{(due is { } day ? $" (due by {Words.Day(day)})" : "")}"]);
    }

    private Way Started(string id)
    {
        if (world.Runs[id] is not { } run)
            return Way.Closed;
        return run.HasStarted ? new Way(true, At, null, [$"{run.Phase.Title} has begun (done)"])
            : run.Phase.Gate is { } gate ? To(gate)
            : new Way(true, setting.Agreement.InForce.Date, null, [$"{run.Phase.Title} begins"]);
    }

    private Way Ended(string id)
    {
        if (world.Runs[id] is not { } run)
            return Way.Closed;
        var title = run.Phase.Title;
        if (run.State == PhaseState.Ended)
            return new Way(true, At, null, [$"{title} is over (done)"]);
        if (!run.HasStarted)
            return Started(id) is { IsOpen: true } start ? start with { Earliest = AfterLength(run.Phase, start.Earliest), Through = start.Through.Add($"{title} ends") } : Way.Closed;
        var day = run.LengthEnd?.Earliest.PlusTicks(-1).Date.PlusDays(1);
        var through = day is { } d ? $"{title} ends (its last day by its length is {Words.Day(d.PlusDays(-1))})" : $"{title} ends";
        return new Way(true, day is { } first ? LocalDate.Max(At, first) : null, null, [through]);
    }

    private static LocalDate? AfterLength(Phase phase, LocalDate? start) => phase.Length is { Unit: SpanUnit.Days, Count: var days } ? start?.PlusDays(days) : start;

    private Way Kept(string id)
    {
        if (Holds(new StipulationKept(id)))
            return new Way(true, At, null, [$"{id} is kept (done)"]);
        return stipulations.FirstOrDefault(s => s.Id == id) is { Force: not Force.Lapsed } standing ? new Way(true, At, null, [$"{id}: {standing.Text}"]) : Way.Closed;
    }

    private Way All(ImmutableArray<Condition> items)
    {
        var all = new Way(true, At, null, []);
        foreach (var way in items.Select(To))
        {
            if (!way.IsOpen)
                return Way.Closed;
            all = new Way(true, Later(all.Earliest, way.Earliest), Sooner(all.Latest, way.Latest), [.. all.Through, .. way.Through]);
        }
        return all.Latest is { } last && (last < At || all.Earliest > last) ? Way.Closed : all;
    }

    private Way AnyHolds(ImmutableArray<Condition> items)
    {
        var ways = items.Select(To).Where(w => w.IsOpen).ToList();
        if (ways.Count == 0)
            return Way.Closed;
        var earliest = ways.Exists(w => w.Earliest is null) ? null : ways.Min(w => w.Earliest);
        var latest = ways.Exists(w => w.Latest is null) ? null : ways.Max(w => w.Latest);
        return new Way(true, earliest, latest, [string.Join(", or ", ways.Select(w => string.Join(" and ", w.Through)))]);
    }

    /// <summary>What must not hold is possible for as long as it does not.</summary>
    private Way Not(Condition item)
    {
        if (Holds(item))
            return Way.Closed;
        return item switch
        {
            DateReached reached => new Way(true, At, reached.Time.Date.PlusDays(-1), [$"before {Words.Day(reached.Time.Date)}"]),
            TermsAgreed terms => new Way(true, At, null, [$"\"{terms.Topic}\" is not agreed"]),
            PhaseStarted started => new Way(true, At, null, [$"{TitleOf(started.Phase)} has not begun"]),
            PhaseEnded ended => new Way(true, At, null, [$"{TitleOf(ended.Phase)} is not over"]),
            _ => new Way(true, At, null, [$"not: {string.Join(" and ", To(item).Through)}"]),
        };
    }

    private string TitleOf(string phase) => setting.Agreement.Phase(phase)?.Title ?? phase;

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Max(x, y) : null;

    private static LocalDate? Sooner(LocalDate? a, LocalDate? b) => a is { } x ? b is { } y ? LocalDate.Min(x, y) : x : b;
}
