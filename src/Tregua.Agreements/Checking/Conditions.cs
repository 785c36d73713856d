using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Walks through conditions.</summary>
internal static class Conditions
{
    /// <summary>Every condition inside, itself included, those under <c>not</c> only where asked for.</summary>
    public static IEnumerable<Condition> Parts(Condition condition, bool alsoDenied = false)
    {
        yield return condition;
        IEnumerable<Condition> inner = condition switch
        {
            AllOf all => all.Items,
            AnyOf any => any.Items,
            Not not when alsoDenied => [not.Item],
            _ => [],
        };
        foreach (var item in inner)
        {
            foreach (var part in Parts(item, alsoDenied))
                yield return part;
        }
    }

    /// <summary>The stipulations of whose standing the condition says something, or that it counts from; those under <c>not</c> too unless asked otherwise.</summary>
    public static IEnumerable<string> StipulationsNamedBy(Condition? condition, bool alsoDenied = true)
    {
        foreach (var part in condition is null ? [] : Parts(condition, alsoDenied))
        {
            var id = part switch
            {
                StipulationKept kept => kept.Stipulation,
                StipulationOverdue overdue => overdue.Stipulation,
                StipulationViolated violated => violated.Stipulation,
                PowerUsed used => used.Stipulation,
                StipulationSuspended suspended => suspended.Stipulation,
                SpanReached { Anchor: PerformanceOf of } => of.Stipulation,
                _ => null,
            };
            if (id is not null)
                yield return id;
        }
    }

    /// <summary>The phases that must have started for the condition to hold, by what it names; a stipulation stands for its phase.</summary>
    public static IEnumerable<string> PhasesAwaited(Agreement agreement, Condition condition)
    {
        foreach (var part in Parts(condition))
        {
            var phase = part switch
            {
                PhaseStarted started => started.Phase,
                PhaseEnded ended => ended.Phase,
                StipulationKept or StipulationOverdue or StipulationViolated or PowerUsed => agreement.Stipulation(StipulationsNamedBy(part).First())?.Phase,
                PhaseRenewed renewed => renewed.Phase,
                _ => null,
            };
            if (phase is not null)
                yield return phase;
        }
    }

    /// <summary>The condition as the language writes it.</summary>
    public static string InWords(Condition condition) => condition switch
    {
        TermsAgreed agreed => $"agreed \"{agreed.Topic}\"",
        PhaseStarted started => $"{started.Phase} started",
        PhaseEnded ended => $"{ended.Phase} ended",
        StipulationKept kept => $"{kept.Stipulation} kept",
        StipulationOverdue overdue => $"{overdue.Stipulation} overdue",
        StipulationViolated violated => $"{violated.Stipulation} violated",
        PowerUsed used => $"{used.Stipulation} used",
        StipulationSuspended suspended => $"{suspended.Stipulation} suspended",
        PhaseRenewed renewed => $"{renewed.Phase} renewed",
        AgreementTerminated => "agreement terminated",
        SpanReached reached => $"{reached.Length} after {InWords(reached.Anchor)} reached",
        DateReached reached => $"{reached.Time} reached",
        Not not => $"not {InWords(not.Item)}",
        AllOf all => string.Join(" and ", all.Items.Select(i => i is AnyOf ? $"({InWords(i)})" : InWords(i))),
        AnyOf any => string.Join(" or ", any.Items.Select(InWords)),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    /// <summary>The anchor as the language writes it.</summary>
    public static string InWords(Anchor anchor) => anchor switch
    {
        StartOf start => $"start of {start.Phase}",
        EndOf end => $"end of {end.Phase}",
        PerformanceOf done => done.Stipulation,
        AtTime at => at.Time.ToString(),
        ComingIntoForce => "in force",
        TriggerEvent => "each",
        ComingToBind => "that",
        _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
    };

    /// <summary>The phases of whose end the condition says something, affirmed or denied.</summary>
    public static IEnumerable<string> EndsNamedBy(Condition condition) => Parts(condition, alsoDenied: true).OfType<PhaseEnded>().Select(e => e.Phase);
}
