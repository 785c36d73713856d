using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Which phases can start at all, whatever happens: the least set closed under the gates.</summary>
internal sealed class Reachability
{
    private readonly Dictionary<string, Phase> _phases;
    private readonly Dictionary<string, Stipulation> _stipulations;
    private readonly HashSet<string> _canStart = [];

    private Reachability(Agreement agreement)
    {
        _phases = agreement.Phases.ToDictionary(p => p.Id);
        _stipulations = agreement.Stipulations.ToDictionary(s => s.Id);
    }

    public static Reachability Of(Agreement agreement)
    {
        var reachability = new Reachability(agreement);
        var before = -1;
        while (before != reachability._canStart.Count)
        {
            before = reachability._canStart.Count;
            foreach (var phase in agreement.Phases)
            {
                if (!reachability.CanStart(phase.Id) && (phase.Gate is not { } gate || reachability.CanHold(gate)))
                    reachability._canStart.Add(phase.Id);
            }
        }

        return reachability;
    }

    public bool CanStart(string phase) => _canStart.Contains(phase);

    /// <summary>Why the condition can never hold even if every phase could start, in words; null when it could.</summary>
    public string? WhyNever(Condition condition) => condition switch
    {
        PhaseEnded ended when IsEndless(ended.Phase) => $"`{ended.Phase}` has no length, so it never ends",
        StipulationKept kept => WhyNeverKept(kept.Stipulation),
        AllOf all when Contradiction(all) is { } part => $"it asks for `{Conditions.InWords(part)}` and for its opposite",
        AllOf all => all.Items.Select(WhyNever).FirstOrDefault(why => why is not null),
        AnyOf any => any.Items.Select(WhyNever).ToList() is var whys && whys.TrueForAll(why => why is not null) ? whys[0] : null,
        _ => null,
    };

    private bool CanHold(Condition condition) => WhyNever(condition) is null && condition switch
    {
        PhaseStarted started => CanStart(started.Phase),
        PhaseEnded ended => CanStart(ended.Phase),
        StipulationKept kept => _stipulations[kept.Stipulation].Phase is not { } phase || CanStart(phase),
        AllOf all => all.Items.All(CanHold),
        AnyOf any => any.Items.Any(CanHold),
        _ => true, // terms can be agreed, dates are reached, and what must not hold need never have held
    };

    private bool IsEndless(string phase) => _phases[phase].Length is null;

    private string? WhyNeverKept(string id) => _stipulations[id] switch
    {
        { Modal: Modal.Prohibition } => $"`{id}` is a prohibition, which is never done with",
        { Modal: Modal.Power } => $"`{id}` is a right, which nobody has to use",
        { Deadline: Every or FromDay } => $"`{id}` is a continuing duty, which is never done with",
        _ => null,
    };

    private static Condition? Contradiction(AllOf all)
    {
        foreach (var item in all.Items)
        {
            if (item is Not not && all.Items.Contains(not.Item))
                return not.Item;
        }

        return null;
    }
}
