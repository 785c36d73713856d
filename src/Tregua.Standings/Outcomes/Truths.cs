using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>Whether something holds in a state at a minute.</summary>
internal delegate bool Truth(int[] state, int now);

/// <summary>Turns conditions and goals into tests of a state. What no report tells of is taken as not done.</summary>
internal sealed class Truths(Plan plan, TextTimes times)
{
    internal Truth Of(Goal goal) => goal switch
    {
        ConditionGoal condition => Of(condition.Condition),
        ContinuesGoal continues => IsAt(new Fact(FactKind.Stage, continues.Phase), Stage.PastLength),
        RenewsGoal renews => IsSet(new Fact(FactKind.Renewals, renews.Phase)),
        NoPhaseGoal => NoPhase(),
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };

    internal Truth Of(Condition condition) => condition switch
    {
        TermsAgreed terms => IsSet(Agreement(terms.Topic)),
        PhaseStarted started => IsSet(new Fact(FactKind.Stage, started.Phase)),
        PhaseEnded ended => IsAt(new Fact(FactKind.Stage, ended.Phase), Stage.Ended),
        PhaseRenewed renewed when plan.Present.Phases[renewed.Phase].WasRenewed => (_, _) => true,
        PhaseRenewed renewed => IsSet(new Fact(FactKind.Renewals, renewed.Phase)),
        StipulationKept kept => IsSet(new Fact(FactKind.Kept, kept.Stipulation)),
        StipulationOverdue overdue => IsSet(new Fact(FactKind.Overdue, overdue.Stipulation)),
        StipulationViolated violated => IsSet(new Fact(FactKind.Violated, violated.Stipulation)),
        StipulationSuspended suspended => IsSet(new Fact(FactKind.Suspended, suspended.Stipulation)),
        PowerUsed used => IsSet(new Fact(FactKind.Used, used.Stipulation)),
        AgreementTerminated => IsPast(Fact.AgreementEnds),
        DateReached reached => From(Minutes.Of(reached.Time.Start)),
        SpanReached span => (state, now) => times.Moment(span.Anchor, null, state) is var anchor and > 0 && times.After(anchor, span.Length) <= now,
        Not not => Not(Of(not.Item)),
        AllOf all => All([.. all.Items.Select(Of)]),
        AnyOf any => AnyHolds([.. any.Items.Select(Of)]),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    internal Fact Agreement(string topic) =>
        plan.Present.AsksFor(topic) is { } stipulation ? new Fact(FactKind.Kept, stipulation.Id) : new Fact(FactKind.Agreed, topic);

    private Truth IsSet(Fact fact)
    {
        var place = plan.PlaceOf(fact);
        return place < 0 ? (_, _) => false : (state, _) => state[place] != 0;
    }

    private Truth IsAt(Fact fact, int stage)
    {
        var place = plan.PlaceOf(fact);
        return place < 0 ? (_, _) => false : (state, _) => state[place] == stage;
    }

    /// <summary>A termination counts from the minute it takes effect.</summary>
    private Truth IsPast(Fact fact)
    {
        var place = plan.PlaceOf(fact);
        return place < 0 ? (_, _) => false : (state, now) => state[place] != 0 && state[place] <= now;
    }

    private static Truth From(int moment) => (_, now) => moment <= now;

    private static Truth Not(Truth item) => (state, now) => !item(state, now);

    private static Truth All(ImmutableArray<Truth> items) => (state, now) =>
    {
        foreach (var item in items)
        {
            if (!item(state, now))
                return false;
        }
        return true;
    };

    private static Truth AnyHolds(ImmutableArray<Truth> items) => (state, now) =>
    {
        foreach (var item in items)
        {
            if (item(state, now))
                return true;
        }
        return false;
    };

    private Truth NoPhase()
    {
        var places = plan.Present.Agreement.Phases.Select(p => plan.PlaceOf(new Fact(FactKind.Stage, p.Id))).Where(p => p >= 0).ToArray();
        return (state, _) =>
        {
            var anyEnded = false;
            foreach (var place in places)
            {
                if (state[place] is Stage.Running or Stage.PastLength)
                    return false;
                anyEnded |= state[place] == Stage.Ended;
            }
            return anyEnded;
        };
    }
}
