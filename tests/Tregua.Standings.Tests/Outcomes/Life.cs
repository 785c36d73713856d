using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Tests.Outcomes;

/// <summary>One way in which things go, a day at a time, written as plainly as the rules are told: days alone, no hours.</summary>
internal sealed class Life
{
    private readonly Agreement _agreement;
    private readonly Dictionary<string, LocalDate> _started = [];
    private readonly Dictionary<string, LocalDate> _ended = [];
    private readonly Dictionary<string, LocalDate> _ends = [];
    private readonly HashSet<string> _past = [];
    private readonly Dictionary<string, int> _renewals = [];
    private readonly Dictionary<string, int> _extensions = [];
    private readonly HashSet<string> _objected = [];
    private readonly HashSet<string> _talks = [];
    private readonly Dictionary<string, LocalDate> _kept = [];
    private readonly Dictionary<string, LocalDate> _used = [];
    private readonly Dictionary<string, LocalDate> _bound = [];
    private readonly HashSet<string> _overdue = [];
    private readonly HashSet<string> _violated = [];
    private LocalDate? _terminated;

    internal Life(Agreement agreement) => _agreement = agreement;

    private Life(Life other)
    {
        _agreement = other._agreement;
        _started = new(other._started);
        _ended = new(other._ended);
        _ends = new(other._ends);
        _past = [.. other._past];
        _renewals = new(other._renewals);
        _extensions = new(other._extensions);
        _objected = [.. other._objected];
        _talks = [.. other._talks];
        _kept = new(other._kept);
        _used = new(other._used);
        _bound = new(other._bound);
        _overdue = [.. other._overdue];
        _violated = [.. other._violated];
        _terminated = other._terminated;
        Acts = new(other.Acts);
    }

    /// <summary>What was done, by name, with the last day on which it was.</summary>
    internal Dictionary<string, LocalDate> Acts { get; } = [];

    internal Life Copy() => new(this);

    /// <summary>What the first minute of the day brings.</summary>
    internal void Morning(LocalDate day)
    {
        foreach (var phase in _agreement.Phases)
        {
            if (!Runs(phase.Id))
                continue;
            if (IsTerminated(day))
                End(phase.Id, day);
            else if (!_past.Contains(phase.Id) && _ends.TryGetValue(phase.Id, out var end) && end <= day)
                LengthOver(phase, day);
            else if (_past.Contains(phase.Id) && phase.Continuation is { } continuation && Meaning(phase) == ReadingMeaning.ContinuesWhileTalks && !_talks.Contains(continuation.Topic))
                End(phase.Id, day);
        }
        foreach (var stipulation in _agreement.Stipulations)
        {
            if (stipulation.Modal == Modal.Obligation && !_kept.ContainsKey(stipulation.Id) && Due(stipulation) is { } due && due < day && Binds(stipulation, day))
                _overdue.Add(stipulation.Id);
        }
    }

    /// <summary>What follows from what was done on the day.</summary>
    internal void Evening(LocalDate day)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var phase in _agreement.Phases)
            {
                if (Runs(phase.Id) && (IsTerminated(day) || (_past.Contains(phase.Id) && _kept.ContainsKey(TermsOn(phase.Continuation!.Topic)))))
                {
                    End(phase.Id, day);
                    changed = true;
                }
            }
            foreach (var stipulation in _agreement.Stipulations)
            {
                if (_bound.ContainsKey(stipulation.Id) || (stipulation.When is null && stipulation.OtherwiseOf is null))
                    continue;
                if ((stipulation.When is null || Holds(stipulation.When, day)) && (stipulation.OtherwiseOf is not { } above || _overdue.Contains(above) || _violated.Contains(above)))
                    changed = _bound.TryAdd(stipulation.Id, day);
            }
            foreach (var phase in _agreement.Phases)
            {
                if (_started.ContainsKey(phase.Id) || IsTerminated(day) || (phase.Gate is { } gate && !Holds(gate, day)))
                    continue;
                _started[phase.Id] = day;
                if (phase.Length is { } length)
                    _ends[phase.Id] = day.PlusDays(length.Count);
                changed = true;
            }
        }
    }

    /// <summary>What can be done on the day, by name.</summary>
    internal List<string> Open(LocalDate day, bool terminates)
    {
        var open = new List<string>();
        foreach (var stipulation in _agreement.Stipulations)
        {
            var runs = stipulation.Phase is null || Runs(stipulation.Phase);
            var isOpen = Binds(stipulation, day) && (stipulation.Window?.Until is not PointAt { Anchor: AtTime last } || day <= last.Time.Date) && stipulation.Modal switch
            {
                Modal.Obligation => !_kept.ContainsKey(stipulation.Id),
                Modal.Prohibition => runs && !_violated.Contains(stipulation.Id),
                _ => runs && !_used.ContainsKey(stipulation.Id) && (stipulation.Act.Verb != "terminate" || (terminates && _terminated is null)) && (Due(stipulation) is not { } due || day <= due),
            };
            if (isOpen)
                open.Add($"{stipulation.Modal} {stipulation.Id}");
        }
        foreach (var phase in _agreement.Phases)
        {
            if (!Runs(phase.Id) || IsTerminated(day))
                continue;
            if (phase.Renewal is { } renewal && !_objected.Contains(phase.Id) && !(_renewals.GetValueOrDefault(phase.Id) >= renewal.Times)
                && day <= _ends[phase.Id].PlusDays(-1 - (renewal.Notice?.Count ?? 0)))
                open.Add($"object {phase.Id}");
            if (phase.EarnedExtension is { } extension && !_past.Contains(phase.Id) && !(_extensions.GetValueOrDefault(phase.Id) >= extension.Most?.Count / extension.Length.Count))
                open.Add($"extend {phase.Id}");
            if (phase.Continuation is not { } continuation || Meaning(phase) != ReadingMeaning.ContinuesWhileTalks)
                continue;
            if (_past.Contains(phase.Id) && _talks.Contains(continuation.Topic))
                open.Add($"stop {continuation.Topic}");
            if (!_past.Contains(phase.Id) && !_talks.Contains(continuation.Topic) && !_kept.ContainsKey(TermsOn(continuation.Topic)))
                open.Add($"talk {continuation.Topic}");
        }
        return open;
    }

    internal void Do(string choice, LocalDate day)
    {
        var (kind, id) = (choice[..choice.IndexOf(' ', StringComparison.Ordinal)], choice[(choice.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        if (kind != "stop")
            Acts[choice] = day;
        switch (kind)
        {
            case "Obligation": _kept[id] = day; break;
            case "Prohibition": _violated.Add(id); break;
            case "Power":
                _used[id] = day;
                if (_agreement.Stipulation(id)!.Act is { Verb: "terminate" } act)
                    _terminated = day.PlusDays(act.Notice?.Count ?? 0);
                break;
            case "object": _objected.Add(id); break;
            case "extend":
                _ends[id] = _ends[id].PlusDays(_agreement.Phase(id)!.EarnedExtension!.Length.Count);
                _extensions[id] = _extensions.GetValueOrDefault(id) + 1;
                break;
            case "talk": _talks.Add(id); break;
            case "stop": _talks.Remove(id); break;
            default: throw new ArgumentOutOfRangeException(nameof(choice));
        }
    }

    /// <summary>Whether a condition holds at the end of the day.</summary>
    internal bool Holds(Condition condition, LocalDate day) => condition switch
    {
        TermsAgreed terms => _kept.ContainsKey(TermsOn(terms.Topic)),
        PhaseStarted started => _started.ContainsKey(started.Phase),
        PhaseEnded ended => _ended.ContainsKey(ended.Phase),
        PhaseRenewed renewed => _renewals.ContainsKey(renewed.Phase),
        StipulationKept kept => _kept.ContainsKey(kept.Stipulation),
        StipulationOverdue overdue => _overdue.Contains(overdue.Stipulation),
        StipulationViolated violated => _violated.Contains(violated.Stipulation),
        PowerUsed used => _used.ContainsKey(used.Stipulation),
        AgreementTerminated => IsTerminated(day),
        DateReached reached => reached.Time.Date <= day,
        SpanReached span => AnchorDay(span.Anchor) is { } anchor && anchor.PlusDays(span.Length.Count) <= day,
        AllOf all => all.Items.All(i => Holds(i, day)),
        AnyOf any => any.Items.Any(i => Holds(i, day)),
        Not not => !Holds(not.Item, day),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    internal bool IsPast(string phase) => _past.Contains(phase) && !_ended.ContainsKey(phase);

    private static ReadingMeaning Meaning(Phase phase) => phase.Continuation!.Readings is [var only, ..] ? only.Meaning : ReadingMeaning.ContinuesWhileTalks;

    private string TermsOn(string topic) => _agreement.Stipulations.First(s => s.Act.Topic == topic && s.Act.Verb == "agree").Id;

    private bool Runs(string phase) => _started.ContainsKey(phase) && !_ended.ContainsKey(phase);

    private bool IsTerminated(LocalDate day) => _terminated <= day;

    private bool Binds(Stipulation stipulation, LocalDate day) =>
        (!IsTerminated(day) || stipulation.Survives)
        && (stipulation.Phase is not { } phase || (_started.ContainsKey(phase) && (Runs(phase) || !Waits(stipulation))))
        && ((stipulation.When is null && stipulation.OtherwiseOf is null) || _bound.ContainsKey(stipulation.Id))
        && (stipulation.While is not { } only || Holds(only, day));

    private bool Waits(Stipulation stipulation) => stipulation.Deadline is Within within && AnchorDay(within.Anchor, stipulation) is null;

    private LocalDate? Due(Stipulation stipulation) => stipulation.Deadline switch
    {
        ByDate by => by.Time.Date,
        ByDay by => _started.TryGetValue(by.Phase, out var start) ? start.PlusDays(by.Day - 1) : null,
        ByEndOf by => _ends.TryGetValue(by.Phase, out var end) ? end.PlusDays(-1) : null,
        Within within => AnchorDay(within.Anchor, stipulation)?.PlusDays(within.Length.Count),
        _ => null,
    };

    private LocalDate? AnchorDay(Anchor anchor, Stipulation? clause = null) => anchor switch
    {
        StartOf start => _started.TryGetValue(start.Phase, out var day) ? day : null,
        EndOf end => _ended.TryGetValue(end.Phase, out var over) ? over.PlusDays(-1)
            : _ends.TryGetValue(end.Phase, out var day) && (_agreement.Phase(end.Phase)!.Continuation is null || Meaning(_agreement.Phase(end.Phase)!) == ReadingMeaning.Ends) ? day.PlusDays(-1)
            : null,
        PerformanceOf done => _kept.TryGetValue(done.Stipulation, out var kept) ? kept : _used.TryGetValue(done.Stipulation, out var used) ? used : null,
        ComingToBind => clause is not null && _bound.TryGetValue(clause.Id, out var bound) ? bound : null,
        ComingIntoForce => _agreement.InForce.Date,
        AtTime at => at.Time.Date,
        _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
    };

    private void LengthOver(Phase phase, LocalDate day)
    {
        if (phase.Renewal is { } renewal && !_objected.Contains(phase.Id) && !(_renewals.GetValueOrDefault(phase.Id) >= renewal.Times))
        {
            _renewals[phase.Id] = _renewals.GetValueOrDefault(phase.Id) + 1;
            _ends[phase.Id] = _ends[phase.Id].PlusDays(renewal.Length.Count);
            return;
        }
        if (phase.Continuation is { } continuation && !_kept.ContainsKey(TermsOn(continuation.Topic))
            && (Meaning(phase) == ReadingMeaning.ContinuesUntilAgreed || (Meaning(phase) == ReadingMeaning.ContinuesWhileTalks && _talks.Contains(continuation.Topic))))
            _past.Add(phase.Id);
        else
            End(phase.Id, day);
    }

    private void End(string phase, LocalDate day)
    {
        _ended[phase] = day;
        _past.Remove(phase);
    }
}
