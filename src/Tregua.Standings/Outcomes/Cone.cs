using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;

namespace Tregua.Standings.Outcomes;

/// <summary>Gathers what of the text a goal depends on, so that nothing else is told apart.</summary>
internal sealed class Cone
{
    private readonly Plan _plan;
    private readonly Present _present;

    private Cone(Present present, Goal goal)
    {
        _present = present;
        _plan = new Plan(present, goal);
    }

    internal static Plan Of(Present present, Goal goal)
    {
        var cone = new Cone(present, goal);
        // A termination that was declared takes effect whatever is looked for.
        if (present.Known(Fact.AgreementEnds) > 0)
            cone._plan.Track(Fact.AgreementEnds);
        switch (goal)
        {
            case ConditionGoal condition:
                cone.Need(condition.Condition);
                break;
            case ContinuesGoal continues:
                cone.NeedEnd(continues.Phase);
                break;
            case RenewsGoal renews:
                cone.NeedEnd(renews.Phase);
                break;
            case NoPhaseGoal:
                foreach (var phase in present.Agreement.Phases)
                    cone.NeedEnd(phase.Id);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(goal));
        }
        if (present.IsIdle)
            cone._plan.Choices.Clear();
        return cone._plan;
    }

    private void Need(Condition condition)
    {
        switch (condition)
        {
            case TermsAgreed terms: NeedAgreed(terms.Topic); break;
            case PhaseStarted started: NeedStart(started.Phase); break;
            case PhaseEnded ended: NeedEnd(ended.Phase); break;
            case PhaseRenewed renewed: NeedEnd(renewed.Phase); break;
            case StipulationKept kept: NeedKept(kept.Stipulation); break;
            case StipulationOverdue overdue: NeedOverdue(overdue.Stipulation); break;
            case StipulationViolated violated: NeedViolated(violated.Stipulation); break;
            case StipulationSuspended suspended: NeedSuspended(suspended.Stipulation); break;
            case PowerUsed used: NeedUsed(used.Stipulation); break;
            case AgreementTerminated: NeedTermination(Fact.AgreementEnds); break;
            case DateReached reached: _plan.Moments.Add(Minutes.Of(reached.Time.Start)); break;
            case SpanReached span:
                _plan.Spans.Add(span);
                _plan.Lengths.Add(span.Length);
                NeedAnchor(span.Anchor);
                break;
            case Not not: Need(not.Item); break;
            case AllOf all:
                foreach (var item in all.Items)
                    Need(item);
                break;
            case AnyOf any:
                foreach (var item in any.Items)
                    Need(item);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(condition));
        }
    }

    private void NeedStart(string id)
    {
        if (!_plan.Track(new Fact(FactKind.Stage, id)) || !_present.Phases.TryGetValue(id, out var run))
            return;
        _plan.Phases.Add(run);
        _plan.Moments.Add(Minutes.Of(_present.Agreement.InForce.Start));
        if (run.Phase.Gate is { } gate)
            Need(gate);
    }

    private void NeedEnd(string id)
    {
        NeedStart(id);
        if (!_present.Phases.TryGetValue(id, out var run) || !_plan.Track(new Fact(FactKind.End, id)))
            return;
        var phase = run.Phase;
        if (phase.Length is { } length)
            _plan.Lengths.Add(length);
        if (phase.Until is { } until)
            _plan.Moments.Add(Minutes.Of(until.Start));
        if (run.RenewsFor is { } renews)
            NeedRenewal(phase, renews);
        if (phase.EarnedExtension is { } extension && run.ExtensionsLeft is null or > 0)
        {
            _plan.Lengths.Add(extension.Length);
            _plan.Track(new Fact(FactKind.Extensions, id));
            _plan.Choices.Add(new Choice(ChoiceKind.Extend, id, []));
        }
        if (phase.Continuation is { } continuation && run.Meaning != ReadingMeaning.Ends)
            NeedContinuation(continuation, run.Meaning);
        NeedTermination(new Fact(FactKind.Termination, id));
    }

    private void NeedRenewal(Phase phase, Span renews)
    {
        _plan.Lengths.Add(renews);
        _plan.Track(new Fact(FactKind.Renewals, phase.Id));
        _plan.Track(new Fact(FactKind.Objection, phase.Id));
        if (phase.Renewal!.Notice is { } notice)
            _plan.Lengths.Add(notice);
        _plan.Choices.Add(new Choice(ChoiceKind.Object, phase.Id, []));
    }

    private void NeedContinuation(Continuation continuation, ReadingMeaning meaning)
    {
        NeedAgreed(continuation.Topic);
        if (meaning == ReadingMeaning.ContinuesWhileTalks && _plan.Track(new Fact(FactKind.Talks, continuation.Topic)))
        {
            _plan.Choices.Add(new Choice(ChoiceKind.Talk, continuation.Topic, []));
            _plan.Choices.Add(new Choice(ChoiceKind.Silence, continuation.Topic, []));
        }
    }

    private void NeedAgreed(string topic)
    {
        if (_present.AsksFor(topic) is { } stipulation)
            NeedKept(stipulation.Id);
        else if (_plan.Track(new Fact(FactKind.Agreed, topic)))
            _plan.Choices.Add(new Choice(ChoiceKind.Agree, topic, []));
    }

    private void NeedKept(string id)
    {
        if (!_plan.Track(new Fact(FactKind.Kept, id)) || _present.Stipulation(id) is not { } stipulation)
            return;
        _plan.Choices.Add(new Choice(ChoiceKind.Keep, id, [stipulation]));
        NeedBinding(stipulation, Shapes.IsContinuing(stipulation));
        NeedDeadline(stipulation.Deadline is OnDate or OnDay or OnNthDayAfter ? stipulation.Deadline : null);
        if (stipulation.Trigger is not null && Shapes.Of(stipulation) == Shape.Counted && !_present.IsTriggered(stipulation))
        {
            _plan.Track(new Fact(FactKind.Triggered, id));
            _plan.Choices.Add(new Choice(ChoiceKind.Trigger, id, [stipulation]));
        }
        foreach (var leg in _present.Stipulations)
        {
            if (leg.Settles.Contains(id) && _present.KeepsToo(leg).Contains(id))
                NeedKept(leg.Id);
        }
    }

    private void NeedOverdue(string id)
    {
        if (!_plan.Track(new Fact(FactKind.Overdue, id)) || _present.Stipulation(id) is not { } stipulation)
            return;
        NeedBinding(stipulation, Shapes.IsContinuing(stipulation));
        if (Shapes.IsContinuing(stipulation))
        {
            _plan.Choices.Add(new Choice(ChoiceKind.Violate, id, [stipulation]));
            return;
        }
        NeedKept(id);
        NeedDeadline(stipulation.Deadline);
        _plan.Dated.Add(stipulation);
        if (_present.Due(stipulation) is var due and > 0)
            _plan.Moments.Add(due);
    }

    private void NeedViolated(string id)
    {
        if (!_plan.Track(new Fact(FactKind.Violated, id)) || _present.Stipulation(id) is not { } stipulation)
            return;
        _plan.Choices.Add(new Choice(ChoiceKind.Violate, id, [stipulation]));
        NeedBinding(stipulation, runs: true);
    }

    private void NeedUsed(string id)
    {
        if (!_plan.Track(new Fact(FactKind.Used, id)) || _present.Stipulation(id) is not { } power)
            return;
        if (!_plan.HasChoice(ChoiceKind.Use, id))
            AddPower([power]);
    }

    private void AddPower(ImmutableArray<Stipulation> powers)
    {
        _plan.Choices.Add(new Choice(ChoiceKind.Use, powers[0].Id, powers));
        foreach (var power in powers)
            NeedBinding(power, runs: true);
    }

    private void NeedSuspended(string id)
    {
        if (!_plan.Track(new Fact(FactKind.Suspended, id)) || _present.Stipulation(id) is not { } stipulation)
            return;
        foreach (var power in _present.Stipulations)
        {
            if (Targets.Suspends(power, stipulation) && !_plan.HasChoice(ChoiceKind.Use, power.Id))
                AddPower([power]);
        }
        _plan.Choices.Add(new Choice(ChoiceKind.Resume, id, [stipulation]));
    }

    private void NeedTermination(Fact end)
    {
        var powers = Targets.Terminating(_present, end.Id);
        if ((powers.IsEmpty && _present.Known(end) == 0) || !_plan.Track(end))
            return;
        foreach (var group in Targets.Alike(_present.Agreement, powers))
        {
            if (group[0].Act.Notice is { } notice)
                _plan.Lengths.Add(notice);
            if (!_plan.HasChoice(ChoiceKind.Use, group[0].Id))
                AddPower(group);
        }
    }

    /// <summary>What must hold for a clause to bind; of one that runs, also that its phase is not over.</summary>
    private void NeedBinding(Stipulation stipulation, bool runs)
    {
        if (CountsFromBinding(stipulation))
            _plan.Time(new Fact(FactKind.Bound, stipulation.Id));
        if (stipulation.Phase is { } phase)
        {
            if (runs && !stipulation.Survives)
                NeedEnd(phase);
            else
                NeedStart(phase);
        }
        if (runs && stipulation.Window is { } window)
        {
            NeedPoint(window.From);
            NeedPoint(window.Until);
        }
        if (stipulation.While is { } only)
            Need(only);
        if ((stipulation.When is not null || stipulation.OtherwiseOf is not null) && _plan.Track(new Fact(FactKind.Bound, stipulation.Id)))
        {
            _plan.Conditionals.Add(stipulation);
            if (stipulation.When is { } when)
                Need(when);
            if (stipulation.OtherwiseOf is { } above)
                Need(Targets.Breach(_present, above));
        }
    }

    /// <summary>True when the clause counts days from <c>that</c>.</summary>
    private static bool CountsFromBinding(Stipulation stipulation) =>
        stipulation.Deadline is Within { Anchor: ComingToBind } or AtLeastBefore { Anchor: ComingToBind } or OnNthDayAfter { Anchor: ComingToBind }
        || IsBinding(stipulation.Window?.From) || IsBinding(stipulation.Window?.Until);

    private static bool IsBinding(Point? point) => point is PointAt { Anchor: ComingToBind } or PointAfter { Anchor: ComingToBind };

    private void NeedPoint(Point? point)
    {
        switch (point)
        {
            case null: break;
            case PointOnDay day: NeedMoment(FactKind.Start, day.Phase); break;
            case PointAt at: NeedAnchor(at.Anchor); break;
            case PointAfter after:
                _plan.Lengths.Add(after.Length);
                NeedAnchor(after.Anchor);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(point));
        }
    }

    private void NeedDeadline(Deadline? deadline)
    {
        switch (deadline)
        {
            case ByDate by: _plan.Moments.Add(Minutes.Of(by.Time.Start)); break;
            case OnDate on: _plan.Moments.Add(Minutes.Of(on.Time.Start)); break;
            case ByDay by: NeedDay(by.Day, by.Phase); break;
            case OnDay on: NeedDay(on.Day, on.Phase); break;
            case ByEndOf by: NeedMoment(FactKind.End, by.Phase); break;
            case Within within: NeedAfter(within.Length, within.Anchor); break;
            case AtLeastBefore before: NeedAfter(before.Length, before.Anchor); break;
            case OnNthDayAfter nth: NeedAfter(new Span(nth.Day, SpanUnit.Days), nth.Anchor); break;
            default: break;
        }
    }

    private void NeedDay(int day, string phase)
    {
        _plan.Lengths.Add(new Span(day, SpanUnit.Days));
        NeedMoment(FactKind.Start, phase);
    }

    private void NeedAfter(Span length, Anchor anchor)
    {
        _plan.Lengths.Add(length);
        NeedAnchor(anchor);
    }

    private void NeedAnchor(Anchor anchor)
    {
        switch (anchor)
        {
            case StartOf start: NeedMoment(FactKind.Start, start.Phase); break;
            case EndOf end:
                NeedMoment(FactKind.End, end.Phase);
                NeedMoment(FactKind.Over, end.Phase);
                break;
            case PerformanceOf done when _present.Stipulation(done.Stipulation) is { Modal: Modal.Power }:
                _plan.Time(new Fact(FactKind.Used, done.Stipulation));
                NeedUsed(done.Stipulation);
                break;
            case PerformanceOf done:
                _plan.Time(new Fact(FactKind.Kept, done.Stipulation));
                NeedKept(done.Stipulation);
                break;
            case AtTime at: _plan.Moments.Add(Minutes.Of(at.Time.Start)); break;
            case ComingIntoForce: _plan.Moments.Add(Minutes.Of(_present.Agreement.InForce.Start)); break;
            default: break;
        }
    }

    private void NeedMoment(FactKind kind, string phase)
    {
        var fact = new Fact(kind, phase);
        _plan.Time(fact);
        if (kind == FactKind.Start)
            NeedStart(phase);
        else
            NeedEnd(phase);
        _plan.Track(fact);
    }
}
