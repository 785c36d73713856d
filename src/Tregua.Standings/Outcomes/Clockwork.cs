using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>What the calendar and the text do by themselves: phases end, are renewed, go on and start; clauses come to bind or fall overdue; terminations take effect.</summary>
internal sealed class Clockwork
{
    private readonly Plan _plan;
    private readonly TextTimes _times;
    private readonly Binding _binding;
    private readonly PhaseWheel[] _wheels;
    private readonly (int Place, bool IsTimed, Truth Condition)[] _latches;
    private readonly (int Place, Stipulation Stipulation, int Kept, int Suspended)[] _dated;
    private readonly int[] _terminations;
    private readonly int _agreementEnds;

    internal Clockwork(Plan plan, TextTimes times, Truths truths, Binding binding)
    {
        _plan = plan;
        _times = times;
        _binding = binding;
        var agreement = plan.Present.Agreement;
        _wheels = [.. plan.Phases.OrderBy(p => agreement.Phases.IndexOf(p.Phase)).Select(p => new PhaseWheel(plan, times, truths, p))];
        _latches = [.. plan.Conditionals.OrderBy(s => s.Line).Select(s => Latch(plan, truths, s))];
        _dated = [.. plan.Dated.Select(s => (plan.PlaceOf(new Fact(FactKind.Overdue, s.Id)), s, plan.PlaceOf(new Fact(FactKind.Kept, s.Id)), plan.PlaceOf(new Fact(FactKind.Suspended, s.Id))))];
        _terminations = [.. plan.Facts.Where(f => f.Kind == FactKind.Termination).Select(plan.PlaceOf)];
        _agreementEnds = plan.PlaceOf(Fact.AgreementEnds);
    }

    /// <summary>What falls on the first minute of a day, before anybody acts on it.</summary>
    internal void Morning(int[] state, int day) => Strike(state, day * Minutes.OfDay);

    /// <summary>What follows from the day's acts, and what falls on the day's later minutes.</summary>
    internal void Evening(int[] state, int day)
    {
        var now = day * Minutes.OfDay;
        var midnight = now + Minutes.OfDay;
        Follow(state, now);
        while (Next(state, now) is var next && next < midnight)
        {
            now = next;
            Strike(state, now);
            Follow(state, now);
        }
    }

    /// <summary>The next minute on which the calendar can change something; <see cref="int.MaxValue"/> when there is none.</summary>
    internal int Next(int[] state, int now)
    {
        var next = int.MaxValue;
        foreach (var moment in _plan.Moments)
        {
            if (moment > now)
            {
                next = moment;
                break;
            }
        }
        foreach (var place in _terminations)
            next = Sooner(next, state[place], now);
        foreach (var wheel in _wheels)
            next = Sooner(next, wheel.Next(state, now), now);
        foreach (var (place, stipulation, kept, _) in _dated)
            next = state[place] == 0 && state[kept] == 0 ? Sooner(next, _times.Due(stipulation, state), now) : next;
        foreach (var span in _plan.Spans)
            next = _times.Moment(span.Anchor, null, state) is var anchor and > 0 ? Sooner(next, _times.After(anchor, span.Length), now) : next;
        return next;
    }

    private static (int, bool, Truth) Latch(Plan plan, Truths truths, Stipulation stipulation)
    {
        var fact = new Fact(FactKind.Bound, stipulation.Id);
        var when = stipulation.When is { } condition ? truths.Of(condition) : (_, _) => true;
        var breach = stipulation.OtherwiseOf is { } above ? truths.Of(Targets.Breach(plan.Present, above)) : (_, _) => true;
        return (plan.PlaceOf(fact), plan.IsTimed(fact), (state, now) => when(state, now) && breach(state, now));
    }

    private static int Sooner(int next, int moment, int now) => moment > now && moment < next ? moment : next;

    /// <summary>What a minute brings by itself.</summary>
    private void Strike(int[] state, int now)
    {
        foreach (var wheel in _wheels)
            wheel.Strike(state, now, _agreementEnds >= 0 && state[_agreementEnds] != 0 && state[_agreementEnds] <= now);
        foreach (var (place, stipulation, kept, suspended) in _dated)
        {
            if (state[place] == 0 && state[kept] == 0 && (suspended < 0 || state[suspended] == 0)
                && _times.Due(stipulation, state) is var due and > 0 && due <= now && _binding.Binds(stipulation, state, now))
                state[place] = 1;
        }
    }

    /// <summary>What follows from what holds, until nothing changes: phases end, clauses come to bind, phases start, each in the order of the file.</summary>
    private void Follow(int[] state, int now)
    {
        var over = _agreementEnds >= 0 && state[_agreementEnds] != 0 && state[_agreementEnds] <= now;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var wheel in _wheels)
                changed |= wheel.Stop(state, now, over);
            foreach (var (place, isTimed, condition) in _latches)
            {
                if (state[place] != 0 || !condition(state, now))
                    continue;
                state[place] = isTimed ? now : 1;
                changed = true;
            }
            foreach (var wheel in _wheels)
                changed |= wheel.Begin(state, now, over);
        }
    }
}
