using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Which phases can start and which clauses can bind at all, whatever happens: the least set closed under their conditions.</summary>
internal sealed class Reachability
{
    private readonly HashSet<string> _canStart = [];
    private readonly HashSet<string> _canBind = [];
    private readonly Possibility _possible;
    private readonly Dictionary<string, Stipulation> _stipulations;

    private Reachability(Agreement agreement)
    {
        _possible = new Possibility(agreement);
        _stipulations = agreement.Stipulations.ToDictionary(s => s.Id);
    }

    public static Reachability Of(Agreement agreement)
    {
        var reachability = new Reachability(agreement);
        while (reachability.Grow(agreement))
        {
            // each round adds a phase or a clause, so that it ends
        }

        return reachability;
    }

    public bool CanStart(string phase) => _canStart.Contains(phase);

    public bool CanBind(string stipulation) => _canBind.Contains(stipulation);

    /// <summary>Why the condition can never hold even if every phase could start and every clause bind, in words; null when it could.</summary>
    public string? WhyNever(Condition condition) => _possible.WhyNever(condition);

    private bool Grow(Agreement agreement)
    {
        var before = _canStart.Count + _canBind.Count;
        foreach (var phase in agreement.Phases)
        {
            if (phase.Gate is not { } gate || CanHold(gate))
                _canStart.Add(phase.Id);
        }

        foreach (var clause in agreement.Stipulations)
        {
            if (MayBind(clause))
                _canBind.Add(clause.Id);
        }

        return _canStart.Count + _canBind.Count > before;
    }

    private bool MayBind(Stipulation clause) =>
        (clause.Phase is not { } phase || CanStart(phase))
        && (clause.OtherwiseOf is not { } above || CanBind(above))
        && (clause.UseOf is not { } power || CanBind(power))
        && (clause.When is not { } when || CanHold(when))
        && (clause.While is not { } @while || CanHold(@while));

    private bool CanHold(Condition condition) => WhyNever(condition) is null && condition switch
    {
        PhaseStarted started => CanStart(started.Phase),
        PhaseEnded ended => CanStart(ended.Phase),
        PhaseRenewed renewed => CanStart(renewed.Phase),
        // What stands in no phase and waits for nothing can be kept; a leg or a ratio too.
        StipulationKept kept => IsReached(kept.Stipulation),
        StipulationOverdue overdue => IsReached(overdue.Stipulation),
        StipulationViolated violated => IsReached(violated.Stipulation),
        PowerUsed used => IsReached(used.Stipulation),
        StipulationSuspended suspended => IsReached(suspended.Stipulation),
        SpanReached { Anchor: PerformanceOf of } => IsReached(of.Stipulation),
        SpanReached { Anchor: StartOf of } => CanStart(of.Phase),
        SpanReached { Anchor: EndOf of } => CanStart(of.Phase),
        AllOf all => all.Items.All(CanHold),
        AnyOf any => any.Items.Any(CanHold),
        _ => true, // terms can be agreed, dates are reached, and what must not hold need never have held
    };

    private bool IsReached(string id) => CanBind(id) || !_stipulations.ContainsKey(id);
}
