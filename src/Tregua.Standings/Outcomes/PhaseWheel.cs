using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>How one phase starts, goes on and ends.</summary>
internal sealed class PhaseWheel
{
    private readonly PresentPhase _run;
    private readonly TextTimes _times;
    private readonly Truth? _gate;
    private readonly int _inForce;
    private readonly int _stage;
    private readonly int _start;
    private readonly int _end;
    private readonly int _over;
    private readonly bool _keepsEnd;
    private readonly int _renewals;
    private readonly int _objection;
    private readonly int _extensions;
    private readonly int _talks = -1;
    private readonly int _agreed = -1;
    private readonly int _termination;

    internal PhaseWheel(Plan plan, TextTimes times, Truths truths, PresentPhase run)
    {
        _run = run;
        _times = times;
        var id = run.Phase.Id;
        _gate = run.Phase.Gate is { } gate ? truths.Of(gate) : null;
        _inForce = Minutes.Of(plan.Present.Agreement.InForce.Start);
        _stage = plan.PlaceOf(new Fact(FactKind.Stage, id));
        _start = plan.PlaceOf(new Fact(FactKind.Start, id));
        _end = plan.PlaceOf(new Fact(FactKind.End, id));
        _over = plan.PlaceOf(new Fact(FactKind.Over, id));
        _keepsEnd = plan.IsTimed(new Fact(FactKind.End, id));
        _renewals = plan.PlaceOf(new Fact(FactKind.Renewals, id));
        _objection = plan.PlaceOf(new Fact(FactKind.Objection, id));
        _extensions = plan.PlaceOf(new Fact(FactKind.Extensions, id));
        _termination = plan.PlaceOf(new Fact(FactKind.Termination, id));
        if (run.Phase.Continuation is { } continuation && run.Meaning != ReadingMeaning.Ends)
        {
            _talks = plan.PlaceOf(new Fact(FactKind.Talks, continuation.Topic));
            _agreed = plan.PlaceOf(truths.Agreement(continuation.Topic));
        }
    }

    internal int Next(int[] state, int now) => state[_stage] switch
    {
        Stage.Running when _end >= 0 => state[_end],
        Stage.PastLength when _talks >= 0 && state[_talks] == 0 => (Minutes.Day(now) + 1) * Minutes.OfDay,
        _ => 0,
    };

    internal void Strike(int[] state, int now, bool agreementIsOver)
    {
        if (state[_stage] is not (Stage.Running or Stage.PastLength))
            return;
        if (IsTerminated(state, now, agreementIsOver))
            End(state, now);
        else if (state[_stage] == Stage.Running && _end >= 0 && state[_end] != 0 && state[_end] <= now)
            LengthOver(state, now);
        else if (state[_stage] == Stage.PastLength && now % Minutes.OfDay == 0 && IsSilent(state))
            End(state, now);
    }

    /// <summary>Ends the phase where what it went on for has come, or it is terminated.</summary>
    internal bool Stop(int[] state, int now, bool agreementIsOver)
    {
        if ((state[_stage] == Stage.PastLength && _agreed >= 0 && state[_agreed] != 0)
            || (state[_stage] is Stage.Running or Stage.PastLength && IsTerminated(state, now, agreementIsOver)))
        {
            End(state, now);
            return true;
        }
        return false;
    }

    /// <summary>Starts the phase where its gate is open.</summary>
    internal bool Begin(int[] state, int now, bool agreementIsOver)
    {
        if (state[_stage] != Stage.Pending || agreementIsOver || now < _inForce || (_gate is not null && !_gate(state, now)))
            return false;
        state[_stage] = Stage.Running;
        if (_start >= 0)
            state[_start] = now;
        if (_end >= 0)
            state[_end] = EndAfter(now);
        return true;
    }

    private int EndAfter(int start) =>
        _run.Phase.Length is { } length ? _times.After(start, length)
        : _run.Phase.Until is { } until ? until.Time is null ? Minutes.Of(until.Date.PlusDays(1)) : Minutes.Of(until.Start)
        : 0;

    private bool IsTerminated(int[] state, int now, bool agreementIsOver) =>
        agreementIsOver || (_termination >= 0 && state[_termination] != 0 && state[_termination] <= now);

    private bool IsSilent(int[] state) => _talks >= 0 && state[_talks] == 0;

    private void LengthOver(int[] state, int now)
    {
        if (_renewals >= 0 && state[_objection] == 0 && (_run.RenewalsLeft is not { } left || state[_renewals] < left))
        {
            state[_end] = _times.After(state[_end], _run.RenewsFor!.Value);
            // Without a limit it matters only that it was renewed.
            state[_renewals] = _run.RenewalsLeft is null ? 1 : state[_renewals] + 1;
        }
        else if (_run.Meaning == ReadingMeaning.Ends || (_agreed >= 0 && state[_agreed] != 0) || (_run.Meaning == ReadingMeaning.ContinuesWhileTalks && IsSilent(state)))
        {
            End(state, now);
        }
        else
        {
            state[_stage] = Stage.PastLength;
            state[_end] = _keepsEnd ? state[_end] : 0;
        }
    }

    /// <summary>Ends the phase, and forgets what can no longer make a difference.</summary>
    private void End(int[] state, int now)
    {
        state[_stage] = Stage.Ended;
        if (_end >= 0 && !_keepsEnd)
            state[_end] = 0;
        if (_over >= 0)
            state[_over] = now;
        if (_objection >= 0)
            state[_objection] = 0;
        if (_extensions >= 0)
            state[_extensions] = 0;
    }
}
