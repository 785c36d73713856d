using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Tells which conditions can never hold by what they ask, leaving aside what must come before them.</summary>
internal sealed class Possibility(Agreement agreement)
{
    private readonly Dictionary<string, Phase> _phases = agreement.Phases.ToDictionary(p => p.Id);
    private readonly Dictionary<string, Stipulation> _stipulations = agreement.Stipulations.ToDictionary(s => s.Id);
    private readonly ILookup<string, ActTarget> _targets = agreement.Stipulations.Where(s => s.Act is { Verb: not null, Target: not null }).ToLookup(s => s.Act.Verb!, s => s.Act.Target!);

    /// <summary>Why the condition can never hold, in words; null when it could.</summary>
    public string? WhyNever(Condition condition) => condition switch
    {
        PhaseEnded ended when !_phases[ended.Phase].HasEnd && !CanBeTerminated(ended.Phase) => $"`{ended.Phase}` has no length, so it never ends",
        PhaseRenewed renewed when _phases[renewed.Phase].Renewal is null => $"nothing renews `{renewed.Phase}`",
        StipulationKept kept => WhyNeverKept(kept.Stipulation),
        StipulationOverdue overdue => WhyNeverOverdue(overdue.Stipulation),
        StipulationViolated violated => WhyNeverViolated(violated.Stipulation),
        PowerUsed used when _stipulations[used.Stipulation].Modal != Modal.Power => $"`{used.Stipulation}` is no right, so nobody uses it; `kept` says that it is done",
        StipulationSuspended suspended when !CanBeSuspended(suspended.Stipulation) => $"nobody has the power to suspend `{suspended.Stipulation}`",
        AgreementTerminated when !Targets("terminate").Any(t => t is AgreementTarget) => "nobody has the power to terminate the agreement",
        AllOf all when Contradiction(all) is { } part => $"it asks for `{Conditions.InWords(part)}` and for its opposite",
        AllOf all => all.Items.Select(WhyNever).FirstOrDefault(why => why is not null),
        AnyOf any => any.Items.Select(WhyNever).ToList() is var whys && whys.TrueForAll(why => why is not null) ? whys[0] : null,
        _ => null,
    };

    private string? WhyNeverKept(string id) => _stipulations[id] switch
    {
        { Modal: Modal.Prohibition } => $"`{id}` is a prohibition, which is never done with",
        { Modal: Modal.Power } => $"`{id}` is a right, which nobody has to use",
        { Deadline: Every or FromDay or Continuing } or { Act.Verb: "keep" } => $"`{id}` is a continuing duty, which is never done with",
        _ => null,
    };

    private string? WhyNeverOverdue(string id) => _stipulations[id] switch
    {
        { Modal: Modal.Prohibition } => $"`{id}` is a prohibition, which is never overdue; `violated` says that it is not kept",
        { Modal: Modal.Power } => $"`{id}` is a right, which is never overdue",
        { Act.Verb: "keep" } => $"`{id}` is a level to keep, which is never overdue; `violated` says that it is not kept",
        { Deadline: null, Milestones.IsEmpty: true } => $"`{id}` has no deadline, so it is never overdue",
        _ => null,
    };

    private string? WhyNeverViolated(string id) => _stipulations[id] switch
    {
        { Modal: Modal.Prohibition } or { Act.Amount.Sense: AmountSense.AtMost } or { Act.Verb: "keep" } => null,
        { Modal: Modal.Power } => $"`{id}` is a right without a cap, which nobody can violate",
        _ => $"`{id}` is neither a prohibition nor a cap; `overdue` says that it is not done in time",
    };

    private bool CanBeSuspended(string id) => Targets("suspend").Any(target => target switch
    {
        StipulationsTarget some => some.Stipulations.Contains(id),
        PhaseTarget phase => _stipulations[id].Phase == phase.Phase,
        _ => true,
    });

    private bool CanBeTerminated(string phase) => Targets("terminate").Any(t => t is AgreementTarget || t is PhaseTarget of && of.Phase == phase);

    private IEnumerable<ActTarget> Targets(string verb) => _targets[verb];

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
