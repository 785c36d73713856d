using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;

namespace Tregua.Standings.Outcomes;

/// <summary>Whether a clause binds in a state.</summary>
internal sealed class Binding(Plan plan, TextTimes times, Truths truths)
{
    private readonly Dictionary<string, Truth> _whiles = new(StringComparer.Ordinal);

    /// <summary>True when the clause binds: its phase has started, or runs where the clause does; its condition holds; the agreement lasts.</summary>
    internal bool Binds(Stipulation stipulation, int[] state, int now)
    {
        var place = plan.PlaceOf(Fact.AgreementEnds);
        if (place >= 0 && state[place] != 0 && state[place] <= now && !stipulation.Survives)
            return false;
        if (now < Minutes.Of(plan.Present.Agreement.InForce.Date) || !InPhase(stipulation, state))
            return false;
        if ((stipulation.When is not null || stipulation.OtherwiseOf is not null) && times.Value(new Fact(FactKind.Bound, stipulation.Id), state) == 0)
            return false;
        return stipulation.While is not { } only || While(stipulation.Id, only)(state, now);
    }

    /// <summary>True when the day lies in the clause's window and is not past its deadline.</summary>
    internal bool IsOpen(Stipulation stipulation, int[] state, int day)
    {
        var now = day * Minutes.OfDay;
        if (stipulation.Deadline is FromDay from && (times.From(new PointOnDay(from.Day, from.Phase), stipulation, state) is var first && (first == 0 || now < first)))
            return false;
        if (stipulation.Window is { From: { } opens } && (times.From(opens, stipulation, state) is var start && (start == 0 || now + Minutes.OfDay <= start)))
            return false;
        return stipulation.Window is not { Until: { } closes } || times.Until(closes, stipulation, state) is var end && (end == 0 || now < end);
    }

    private bool InPhase(Stipulation stipulation, int[] state)
    {
        if (stipulation.Phase is not { } phase)
            return true;
        var stage = times.Value(new Fact(FactKind.Stage, phase), state);
        // Duties already due outlive their phase; what runs, and what waits, does not.
        return stage is Stage.Running or Stage.PastLength
            || (stage == Stage.Ended && (stipulation.Survives || (!Shapes.IsContinuing(stipulation) && !times.Waits(stipulation, state))));
    }

    private Truth While(string id, Condition condition)
    {
        if (!_whiles.TryGetValue(id, out var truth))
            _whiles[id] = truth = truths.Of(condition);
        return truth;
    }
}
