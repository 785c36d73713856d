using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Outcomes;

/// <summary>Takes from a standing what an exploration sets out from.</summary>
internal sealed class Presents
{
    private readonly Setting _setting;
    private readonly World _world;
    private readonly Conditions _conditions;
    private readonly LocalDate _at;

    private Presents(Setting setting, World world)
    {
        _setting = setting;
        _world = world;
        _conditions = new Conditions(setting, world.Runs, world.Credits);
        _at = setting.Question.At;
    }

    internal static Present Of(Setting setting, World world)
    {
        var from = new Presents(setting, world);
        return new Present
        {
            Agreement = setting.Agreement,
            Stipulations = setting.Stipulations.RemoveAll(setting.IsReplaced),
            At = from._at,
            Phases = setting.Agreement.Phases.ToImmutableDictionary(p => p.Id, from.PhaseOf, StringComparer.Ordinal),
            Known = from.Known,
            Due = from.Due,
            IsTriggered = s => !world.Credits.SlotsOf(s).IsEmpty,
            KeepsToo = from.KeepsToo,
        };
    }

    private PresentPhase PhaseOf(Phase phase)
    {
        var run = _world.Runs[phase.Id];
        var end = run?.LengthEnd;
        return new PresentPhase
        {
            Phase = phase,
            State = run?.State ?? PhaseState.Pending,
            Start = run?.Start?.Earliest,
            End = end?.Earliest,
            LastEnd = end?.Latest,
            Over = run?.State == PhaseState.Ended ? run.End?.Earliest : null,
            Meaning = MeaningOf(phase),
            RenewsFor = phase.Renewal?.Length,
            RenewalsLeft = phase.Renewal?.Times,
            ExtensionsLeft = ExtensionsLeft(phase),
            IsPastLength = run is { State: PhaseState.Running, LengthEnd: { } over } && over.Latest < _at.PlusDays(1).AtMidnight(),
        };
    }

    private ReadingMeaning MeaningOf(Phase phase) =>
        phase.Continuation is null ? ReadingMeaning.Ends
        : _world.Choice.TryGetValue(phase.Id, out var reading) ? reading.Continues ?? ReadingMeaning.Ends
        : ReadingMeaning.ContinuesWhileTalks;

    /// <summary>How often performance can still make it longer: what was earned already is in its end.</summary>
    private static int? ExtensionsLeft(Phase phase)
    {
        if (phase.EarnedExtension is not { } extension)
            return 0;
        return extension.Most is { } most && most.Unit == extension.Length.Unit ? most.Count / extension.Length.Count : null;
    }

    private int Known(Fact fact) => fact.Kind switch
    {
        FactKind.Agreed => Since(new TermsAgreed(fact.Id)),
        FactKind.Kept => Since(new StipulationKept(fact.Id)),
        FactKind.Overdue => Since(new StipulationOverdue(fact.Id)),
        FactKind.Violated => Since(new StipulationViolated(fact.Id)),
        FactKind.Used => Since(new PowerUsed(fact.Id)),
        FactKind.Suspended => Since(new StipulationSuspended(fact.Id)),
        FactKind.Bound => Bound(_setting.Agreement.Stipulation(fact.Id)),
        FactKind.Termination => Termination(fact.Id),
        FactKind.Triggered => 0,
        _ => 0,
    };

    private int Since(Condition condition) =>
        _conditions.Of(condition) is { Truth: Phases.Truth.Yes } holding ? holding.Since is { } since ? Minutes.Of(since.Latest) : 1 : 0;

    private int Bound(Stipulation? stipulation)
    {
        if (stipulation is null)
            return 0;
        var when = stipulation.When is { } condition ? Since(condition) : 1;
        var breach = stipulation.OtherwiseOf is { } above ? Math.Max(Since(new StipulationOverdue(above)), Since(new StipulationViolated(above))) : 1;
        return when > 0 && breach > 0 ? Math.Max(when, breach) : 0;
    }

    /// <summary>When a termination that was declared takes effect, its notice run out or not.</summary>
    private int Termination(string id)
    {
        var first = 0;
        foreach (var power in _setting.Stipulations)
        {
            if (power is not { Modal: Modal.Power, Act.Verb: "terminate" } || Targets.Ends(power.Act.Target) != id || Since(new PowerUsed(power.Id)) is not (var used and > 0))
                continue;
            var effect = power.Act.Notice is { } notice ? Minutes.Of(notice.After(Minutes.Time(used), _setting.Agreement.Zone)) : used;
            first = first == 0 ? effect : Math.Min(first, effect);
        }
        return first;
    }

    private int Due(Stipulation stipulation)
    {
        if (stipulation.Deadline is ByEndOf or Within { Anchor: EndOf } or AtLeastBefore { Anchor: EndOf } or OnNthDayAfter { Anchor: EndOf })
            return 0;
        return _world.Credits.Dates.Of(stipulation.Deadline) is { } due ? Minutes.Of(due.Latest) : 0;
    }

    /// <summary>The clauses that a leg settles of which no more is missing than the leg still takes.</summary>
    private ImmutableArray<string> KeepsToo(Stipulation leg)
    {
        if (leg.Settles.IsEmpty || Missing(leg) is not { } takes)
            return [];
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var id in leg.Settles)
        {
            if (_setting.Agreement.Stipulation(id) is { } settled && Missing(settled) is { } missing && missing <= takes)
                kept.Add(id);
        }
        return kept.ToImmutable();
    }

    private decimal? Missing(Stipulation stipulation) =>
        Shapes.Of(stipulation) == Shape.Counted && _world.Credits.Required(stipulation) is { } required
            ? required - _world.Credits.Done(stipulation, _setting.Until).Low
            : null;
}
