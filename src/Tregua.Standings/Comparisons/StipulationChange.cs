using System.Collections.Immutable;

namespace Tregua.Standings.Comparisons;

/// <summary>A part of a stipulation's standing.</summary>
public enum StandingPart
{
    /// <summary>Whether the stipulation exists for the question: an amendment or its publication brings or takes it.</summary>
    Existence,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The force.</summary>
    Force,

    /// <summary>How much was done, and how much is required.</summary>
    Performance,

    /// <summary>Timeliness, days late included.</summary>
    Timeliness,

    /// <summary>The last day in time, as the text or a report has it, or as an amendment moved it.</summary>
    Due,

    /// <summary>The certainty.</summary>
    Certainty,

    /// <summary>What was announced, offered, refused, withheld or returned.</summary>
    Attempts,

    /// <summary>How it stands under readings.</summary>
    Readings,
}

/// <summary>A stipulation before and after, and what the difference rests on.</summary>
public sealed record StipulationChange
{
    private StipulationChange()
    {
    }

    /// <summary>The stipulation's id.</summary>
    public required string Id { get; init; }

    /// <summary>Before; null when it did not exist for the question.</summary>
    public required StipulationStanding? Before { get; init; }

    /// <summary>After; null when it no longer exists for the question.</summary>
    public required StipulationStanding? After { get; init; }

    /// <summary>What differs.</summary>
    public required ImmutableArray<StandingPart> Parts { get; init; }

    /// <summary>The claims that it rests on now and did not before, by id.</summary>
    public required ImmutableArray<string> NewClaims { get; init; }

    /// <summary>The claims that it no longer rests on, by id.</summary>
    public required ImmutableArray<string> GoneClaims { get; init; }

    /// <summary>The first steps of the derivation that read differently now: without new claims these say what brought the change, such as a day that passed.</summary>
    public required ImmutableArray<Derivation> Because { get; init; }

    internal static StipulationChange? Between(StipulationStanding? before, StipulationStanding? after)
    {
        var parts = PartsOf(before, after);
        if (parts.IsEmpty)
            return null;
        var earlier = before?.Claims ?? [];
        var later = after?.Claims ?? [];
        return new StipulationChange
        {
            Id = (after ?? before)!.Id,
            Before = before,
            After = after,
            Parts = parts,
            NewClaims = later.RemoveAll(earlier.Contains),
            GoneClaims = earlier.RemoveAll(later.Contains),
            Because = Steps(after).RemoveAll(step => Steps(before).Any(s => s.Rule == step.Rule && s.Text == step.Text)),
        };
    }

    private static ImmutableArray<StandingPart> PartsOf(StipulationStanding? before, StipulationStanding? after)
    {
        if (before is null || after is null)
            return [StandingPart.Existence];
        var parts = ImmutableArray.CreateBuilder<StandingPart>();
        Add(StandingPart.Headline, before.Headline == after.Headline);
        Add(StandingPart.Force, before.Force == after.Force);
        Add(StandingPart.Performance, Counted(before.Performance) == Counted(after.Performance));
        Add(StandingPart.Timeliness, before.Timeliness == after.Timeliness && before.DaysLate == after.DaysLate);
        Add(StandingPart.Due, (before.Due, before.ReportedDue, before.RescheduledTo) == (after.Due, after.ReportedDue, after.RescheduledTo));
        Add(StandingPart.Certainty, before.Certainty == after.Certainty);
        Add(StandingPart.Attempts, Tried(before).SequenceEqual(Tried(after)));
        Add(StandingPart.Readings, Read(before).SequenceEqual(Read(after)));
        return parts.ToImmutable();

        void Add(StandingPart part, bool same)
        {
            if (!same)
                parts.Add(part);
        }
    }

    private static (PerformanceWord Word, decimal Low, decimal? Best, decimal? High, decimal? Required) Counted(Performance performance) =>
        (performance.Word, performance.Low, performance.Best, performance.High, performance.Required);

    private static IEnumerable<object?> Tried(StipulationStanding standing) =>
        standing.Performance.Attempts.Select(a => (object)(a.Word, a.Actor, a.Quantity, a.On, a.ReportedDue, a.Grounds));

    private static IEnumerable<object?> Read(StipulationStanding standing) =>
        standing.Readings.Select(r => (object)(r.Text, r.Force, r.Headline));

    private static ImmutableArray<Derivation> Steps(StipulationStanding? standing) => standing?.Derivation.From ?? [];
}
