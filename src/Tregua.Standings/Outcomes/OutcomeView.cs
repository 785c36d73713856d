using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Outcomes;

/// <summary>What is possible under the text up to a horizon: phases that begin, end, go on or are renewed, results that the text foresees, suspension and termination.</summary>
internal sealed class OutcomeView
{
    private readonly ImmutableArray<World> _worlds;
    private readonly ImmutableArray<Present> _presents;
    private readonly LocalDate _horizon;
    private readonly ImmutableArray<ActWords> _words;
    private readonly ImmutableArray<Outcome>.Builder _outcomes = ImmutableArray.CreateBuilder<Outcome>();

    private OutcomeView(Setting setting, ImmutableArray<World> worlds, ImmutableArray<StipulationStanding> stipulations)
    {
        _worlds = worlds;
        _presents = [.. worlds.Select(w => Presents.Of(setting, w))];
        _horizon = setting.Question.Until ?? _presents.Max(Horizons.Of);
        _words = [.. _presents.Select(p => new ActWords(p, id => stipulations.FirstOrDefault(s => s.Id == id)?.Due?.LastDay))];
    }

    internal static Futures Show(Setting setting, ImmutableArray<World> worlds, ImmutableArray<StipulationStanding> stipulations)
    {
        if (!setting.Rules.Has(Rule.X5Outcomes))
            return new Futures(setting.Question.At, []);
        var view = new OutcomeView(setting, worlds, stipulations);
        view.Foreseen(setting.Agreement);
        foreach (var phase in setting.Agreement.Phases)
            view.PhaseOf(phase);
        view.Endings(setting.Agreement);
        return new Futures(view._horizon, view._outcomes.ToImmutable());
    }

    private void Foreseen(Agreement agreement)
    {
        foreach (var clause in agreement.Outcomes)
            Add(OutcomeKind.Foreseen, clause.What, null, new ConditionGoal(clause.When));
    }

    private void PhaseOf(Phase phase)
    {
        if (_presents.All(p => p.Phases[phase.Id].Start is null))
            Add(OutcomeKind.PhaseBegins, $"{phase.Title} begins", phase.Id, new ConditionGoal(new PhaseStarted(phase.Id)));
        if (phase.Continuation is not null)
            Add(OutcomeKind.PhaseContinues, $"{phase.Title} continues", phase.Id, new ContinuesGoal(phase.Id));
        if (phase.Renewal is not null)
            Add(OutcomeKind.PhaseRenewed, $"{phase.Title} is renewed{(_presents.Any(p => p.Phases[phase.Id].WasRenewed) ? " once more" : "")}", phase.Id, new RenewsGoal(phase.Id));
        if (_presents.Any(p => p.Phases[phase.Id].State != PhaseState.Ended))
            Add(OutcomeKind.PhaseEnds, $"{phase.Title} is over", phase.Id, new ConditionGoal(new PhaseEnded(phase.Id)));
    }

    private void Endings(Agreement agreement)
    {
        if (agreement.Phases.Length > 1)
            Add(OutcomeKind.NoPhaseRuns, "No phase is running", null, new NoPhaseGoal());
        foreach (var power in _presents[0].Stipulations)
        {
            if (power is { Modal: Modal.Power, Act: { Verb: "suspend", Target: { } target } })
                Add(OutcomeKind.Suspended, Suspension(agreement, target), power.Id, new ConditionGoal(new PowerUsed(power.Id)));
        }
        if (!Targets.Terminating(_presents[0], "").IsEmpty)
            Add(OutcomeKind.Terminated, "The agreement is terminated", null, new ConditionGoal(new AgreementTerminated()));
    }

    private static string Suspension(Agreement agreement, ActTarget target) => target switch
    {
        StipulationsTarget some => $"{Words.List(some.Stipulations)} {(some.Stipulations.Length > 1 ? "are" : "is")} suspended",
        PhaseTarget phase => $"{agreement.Phase(phase.Phase)?.Title ?? phase.Phase} is suspended",
        AgreementTarget => "The agreement is suspended",
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    /// <summary>One outcome where every reading gives the same, else one for each reading that gives it.</summary>
    private void Add(OutcomeKind kind, string what, string? subject, Goal goal)
    {
        var reaches = new Reach?[_worlds.Length];
        var found = new Dictionary<string, Reach?>(StringComparer.Ordinal);
        for (var i = 0; i < reaches.Length; i++)
        {
            // Readings of clauses that the goal does not depend on make no difference to it.
            var plan = Cone.Of(_presents[i], goal);
            var key = ByReading.Signature(_worlds[i], plan);
            if (!found.TryGetValue(key, out var reach))
                found[key] = reach = RoadMap.Of(Exploration.Of(plan, Days.Of(plan, Minutes.Day(_horizon))), _words[i], _horizon);
            reaches[i] = reach;
        }
        var told = new List<Outcome>();
        foreach (var (reach, readBy) in ByReading.Of(_worlds, reaches))
            told.Add(Told(kind, readBy.IsEmpty ? what : $"{what}, as {Words.List(readBy)} {(readBy.Length > 1 ? "read" : "reads")} the text", subject, reach, readBy));
        if (!told.TrueForAll(IsSaid))
            _outcomes.AddRange(told);
    }

    /// <summary>True when what was told before says the same, so that it need not be said twice: an outcome clause that a phase begins; any outcome that no phase is running.</summary>
    private bool IsSaid(Outcome outcome) => outcome.Kind is OutcomeKind.PhaseBegins or OutcomeKind.NoPhaseRuns && _outcomes.Any(o =>
        (o.Kind == OutcomeKind.Foreseen || outcome.Kind == OutcomeKind.NoPhaseRuns) && o.Earliest == outcome.Earliest
        && (o.ReadBy.IsEmpty || o.ReadBy.SequenceEqual(outcome.ReadBy)) && (outcome.Kind == OutcomeKind.NoPhaseRuns ? SameActs(o.Roads[0], outcome.Roads[0]) : SameActs(o, outcome)));

    private static bool SameActs(Outcome a, Outcome b) => a.Roads.Length == b.Roads.Length && a.Roads.Zip(b.Roads).All(r => SameActs(r.First, r.Second));

    private static bool SameActs(OutcomeRoad a, OutcomeRoad b) => a.Acts.Select(x => x.What).SequenceEqual(b.Acts.Select(x => x.What));

    private static Outcome Told(OutcomeKind kind, string what, string? subject, Reach reach, ImmutableArray<string> readBy) =>
        new(what, reach.Earliest, reach.Latest, Through(reach))
        {
            Kind = kind,
            Subject = subject,
            ReadBy = readBy,
            Holds = reach.Holds,
            Roads = reach.Roads,
            Needs = reach.Needs,
            IsCutShort = reach.IsCutShort,
        };

    /// <summary>The shortest road in words: its acts, then what comes about by itself.</summary>
    private static ImmutableArray<string> Through(Reach reach)
    {
        if (reach.Roads.IsEmpty)
            return [];
        var road = reach.Roads[0];
        return [.. road.Acts.Select(Told), .. road.Steps.Where(s => !s.IsAct).Select(s => $"{s.What} ({Words.Day(s.Date)})").Distinct()];
    }

    private static string Told(OutcomeAct act)
    {
        // The clause's words are in the act; here its id will do.
        var what = act.Clauses is [var id] && act.What.StartsWith($"{id} is ", StringComparison.Ordinal) ? act.What[..act.What.IndexOf(':', StringComparison.Ordinal)] : act.What;
        var notes = new List<string>();
        if (!act.Clauses.IsEmpty && !act.Clauses.Any(act.What.Contains))
            notes.Add(string.Join(", ", act.Clauses));
        if (act.Due is { } due)
            notes.Add($"due by {Words.Day(due)}");
        if (act.Until is { } until && until != act.Due)
            notes.Add($"open until {Words.Day(until)}");
        return notes.Count == 0 ? what : $"{what} ({string.Join("; ", notes)})";
    }
}
