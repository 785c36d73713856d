using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Proof;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Outcomes;

/// <summary>Takes from a standing what an exploration sets out from.</summary>
internal sealed class Presents
{
    /// <summary>Renewals and extensions beyond this many are not counted.</summary>
    private const int MostTimes = 400;

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
            Stipulations = [.. setting.Stipulations.Where(from.Counts).Select(world.Runs.Texts.Of)],
            At = from._at,
            IsIdle = !setting.Rules.Has(Rule.O1WhatCanHappen),
            Phases = setting.Agreement.Phases.ToImmutableDictionary(p => p.Id, from.PhaseOf, StringComparer.Ordinal),
            Known = from.Known,
            Due = from.Due,
            IsTriggered = s => !world.Credits.SlotsOf(s).IsEmpty,
            KeepsToo = from.KeepsToo,
        };
    }

    /// <summary>What was replaced, given up or is read away can no longer be kept, nor be broken or used.</summary>
    private bool Counts(Stipulation stipulation) =>
        !_setting.IsReplaced(stipulation) && _world.Runs.Bindings[stipulation.Id] is { Waived: null, IsReadAway: false };

    private PresentPhase PhaseOf(Phase phase)
    {
        var run = _world.Runs[phase.Id];
        var end = run?.LengthEnd;
        return new PresentPhase
        {
            Phase = phase,
            State = run is { State: PhaseState.Unknown, Start: not null } && !_setting.Rules.Has(Rule.O2WhatIsNotTold) ? PhaseState.Running : run?.State ?? PhaseState.Pending,
            Start = run?.Start?.Earliest,
            End = end?.Earliest,
            LastEnd = end?.Latest,
            Over = run?.State == PhaseState.Ended ? run.End?.Earliest : null,
            Meaning = MeaningOf(phase),
            RenewsFor = RenewsFor(phase),
            RenewalsLeft = phase.Renewal?.Times is { } times ? Math.Max(0, times - RenewalsOf(phase)) : null,
            WasRenewed = run?.Renewed is not null,
            ExtensionsLeft = ExtensionsLeft(phase),
            IsPastLength = run is { State: PhaseState.Running or PhaseState.Unknown, LengthEnd: { } over } && over.Latest < _at.PlusDays(1).AtMidnight(),
        };
    }

    private ReadingMeaning MeaningOf(Phase phase) =>
        phase.Continuation is null ? ReadingMeaning.Ends
        : _world.Choice.TryGetValue(phase.Id, out var reading) ? reading.Continues ?? ReadingMeaning.Ends
        : ReadingMeaning.ContinuesWhileTalks;

    private Span? RenewsFor(Phase phase) =>
        _world.Choice.TryGetValue(Phases.Choice.KeyOfRenewal(phase), out var reading) ? reading.Renews : phase.Renewal?.Length;

    private int RenewalsOf(Phase phase) =>
        _world.Runs[phase.Id] is { Renewed: { } first, LengthEnd: { } end } && RenewsFor(phase) is { } length ? TimesBetween(first.Latest, end.Latest, length) : 0;

    /// <summary>How often performance can still make it longer: what was earned already is in its end.</summary>
    private int? ExtensionsLeft(Phase phase)
    {
        if (phase.EarnedExtension is not { } extension)
            return 0;
        if (extension.Most is not { } most)
            return null;
        var zone = _setting.Agreement.Zone;
        var allowed = TimesBetween(_at.AtMidnight(), most.After(_at.AtMidnight(), zone), extension.Length);
        var plain = _world.Runs[phase.Id]?.Start is { } start && phase.Length is { } length ? length.After(start.Latest, zone) : (LocalDateTime?)null;
        var earned = plain is { } before && _world.Runs[phase.Id]?.LengthEnd is { } end ? TimesBetween(before, end.Latest, extension.Length) : 0;
        return Math.Max(0, allowed - earned);
    }

    private int TimesBetween(LocalDateTime from, LocalDateTime to, Span length)
    {
        var times = 0;
        while (times < MostTimes && length.Times(times + 1).After(from, _setting.Agreement.Zone) <= to)
            times++;
        return times;
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
        FactKind.Objection => _setting.Agreement.Phase(fact.Id) is { } phase ? Objected(phase) : 0,
        _ => 0,
    };

    /// <summary>Whether a party objected in time to the renewal at the present end.</summary>
    private int Objected(Phase phase)
    {
        if (_world.Runs[phase.Id] is not { State: PhaseState.Running, LengthEnd: { } end } run)
            return 0;
        var last = phase.Renewal?.Notice is { } notice ? notice.Before(end.Latest, _setting.Agreement.Zone) : end.Latest;
        return new PhaseLength(_setting, _world.Choice).Objected(phase, run.Renewed?.Earliest, last) == ProofState.Established ? 1 : 0;
    }

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
