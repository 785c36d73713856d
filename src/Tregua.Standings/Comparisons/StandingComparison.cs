using System.Collections.Immutable;

namespace Tregua.Standings.Comparisons;

/// <summary>What two standings of one agreement have not in common.</summary>
public sealed record StandingComparison
{
    private StandingComparison()
    {
    }

    /// <summary>The earlier standing, or the one without assumptions.</summary>
    public required Standing Before { get; init; }

    /// <summary>The later standing, or the one with assumptions.</summary>
    public required Standing After { get; init; }

    /// <summary>The phases whose state, day of beginning or last day differ, in file order.</summary>
    public required ImmutableArray<PhaseChange> Phases { get; init; }

    /// <summary>The stipulations that stand differently, in file order; those of amendments not known before among them.</summary>
    public required ImmutableArray<StipulationChange> Stipulations { get; init; }

    /// <summary>Findings that were not there before.</summary>
    public required ImmutableArray<Finding> NewFindings { get; init; }

    /// <summary>Findings that are no longer there.</summary>
    public required ImmutableArray<Finding> GoneFindings { get; init; }

    /// <summary>What is possible now and was not before.</summary>
    public required ImmutableArray<Outcome> NewOutcomes { get; init; }

    /// <summary>What was possible before and no longer is.</summary>
    public required ImmutableArray<Outcome> GoneOutcomes { get; init; }

    /// <summary>True when nothing differs.</summary>
    public bool IsEmpty => Phases.IsEmpty && Stipulations.IsEmpty && NewFindings.IsEmpty && GoneFindings.IsEmpty && NewOutcomes.IsEmpty && GoneOutcomes.IsEmpty;

    /// <summary>Compares two standings.</summary>
    /// <param name="before">The earlier standing, or the one without assumptions.</param>
    /// <param name="after">The later standing, or the one with assumptions, of the same agreement.</param>
    public static StandingComparison Of(Standing before, Standing after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new StandingComparison
        {
            Before = before,
            After = after,
            Phases = [.. after.Phases.Select(phase => new PhaseChange(before.Phases.FirstOrDefault(p => p.Id == phase.Id), phase)).Where(change => change.Differs)],
            Stipulations = StipulationsOf(before, after),
            NewFindings = Without(after.Findings, before.Findings, Said),
            GoneFindings = Without(before.Findings, after.Findings, Said),
            NewOutcomes = Without(after.Outcomes, before.Outcomes, outcome => outcome.What),
            GoneOutcomes = Without(before.Outcomes, after.Outcomes, outcome => outcome.What),
        };
    }

    private static ImmutableArray<StipulationChange> StipulationsOf(Standing before, Standing after)
    {
        var changes = ImmutableArray.CreateBuilder<StipulationChange>();
        var earlier = before.Stipulations.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var stipulation in after.Stipulations)
        {
            earlier.Remove(stipulation.Id, out var was);
            if (StipulationChange.Between(was, stipulation) is { } change)
                changes.Add(change);
        }
        foreach (var gone in before.Stipulations)
        {
            if (earlier.ContainsKey(gone.Id))
                changes.Add(StipulationChange.Between(gone, null)!);
        }
        return changes.ToImmutable();
    }

    private static string Said(Finding finding) => $"{finding.Kind} {finding.Text}";

    private static ImmutableArray<T> Without<T>(ImmutableArray<T> items, ImmutableArray<T> others, Func<T, string> key)
    {
        var known = others.Select(key).ToHashSet(StringComparer.Ordinal);
        return items.RemoveAll(item => known.Contains(key(item)));
    }
}
