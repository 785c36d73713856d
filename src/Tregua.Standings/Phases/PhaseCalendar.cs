using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Phases;

/// <summary>Works out how the phases run under one choice of readings.</summary>
/// <param name="setting">The claims and what is asked.</param>
/// <param name="choice">The reading chosen for each phase that has readings, by the phase's id.</param>
internal sealed class PhaseCalendar(Setting setting, IReadOnlyDictionary<string, Reading> choice)
{
    /// <summary>The runs. Gates can hang on performance and performance on phases, so it is repeated until nothing changes.</summary>
    internal PhaseRuns Settle()
    {
        var runs = PhaseRuns.None;
        for (var pass = 0; pass <= setting.Agreement.Phases.Length + 1; pass++)
        {
            var next = Pass(runs);
            var settled = next.SameAs(runs, setting.Agreement.Phases);
            runs = next;
            if (settled)
                break;
        }
        return runs;
    }

    private PhaseRuns Pass(PhaseRuns before)
    {
        var known = new Dictionary<string, PhaseRun>(StringComparer.Ordinal);
        var runs = new PhaseRuns(known);
        foreach (var phase in setting.Agreement.Phases)
        {
            if (before[phase.Id] is { } earlier)
                known[phase.Id] = earlier;
        }
        var conditions = new Conditions(setting, runs, new CreditBook(setting, before, null));
        foreach (var phase in setting.Agreement.Phases)
            known[phase.Id] = Run(phase, conditions);
        return runs;
    }

    private PhaseRun Run(Phase phase, Conditions conditions)
    {
        var inForce = Moment.At(setting.Agreement.InForce.Start);
        var gate = phase.Gate is { } condition ? conditions.Of(condition) : setting.Agreement.InForce.Start < setting.Until ? Holding.From(inForce) : Holding.No;
        if (gate.Truth != Truth.Yes || gate.Since is not { } since)
            return new PhaseRun(phase, null, null, null, gate.Truth == Truth.Unknown && HasAlleged(phase, conditions) ? PhaseState.Unknown : PhaseState.Pending);
        var start = Moment.Later(since, inForce);
        if (LengthEnd(phase, start) is not { } lengthEnd)
            return new PhaseRun(phase, start, null, null, PhaseState.Running);
        if (lengthEnd.Earliest >= setting.Until)
            return new PhaseRun(phase, start, lengthEnd, null, PhaseState.Running) { IsOpenEnded = Meaning(phase) is not ReadingMeaning.Ends };
        return Prolonged(phase, start, lengthEnd, conditions);
    }

    /// <summary>A gate that waits for silence to be broken is pending; one about which something is claimed is unknown.</summary>
    private static bool HasAlleged(Phase phase, Conditions conditions) =>
        phase.Gate is not AllOf all || !all.Items.Any(i => conditions.Of(i).Truth == Truth.No);

    private Moment? LengthEnd(Phase phase, Moment start)
    {
        if (!phase.HasEnd)
            return null;
        var end = phase.Length is { } length ? start.Plus(t => length.After(t, setting.Agreement.Zone)) : Moment.At(EndOf(phase.Until!.Value));
        foreach (var extension in setting.Agreement.Extensions)
        {
            if (extension.Phase != phase.Id || !setting.Knows(extension.Agreed, extension.Published))
                continue;
            end = extension.Length is { } more ? end.Plus(t => more.After(t, setting.Agreement.Zone)) : Moment.At(EndOf(extension.Until!.Value));
        }
        return end;
    }

    private static LocalDateTime EndOf(PactTime last) => last.Time is null ? last.Date.PlusDays(1).AtMidnight() : last.Start;

    private ReadingMeaning Meaning(Phase phase) =>
        phase.Continuation is null ? ReadingMeaning.Ends
        : choice.TryGetValue(phase.Id, out var reading) ? reading.Meaning
        : ReadingMeaning.ContinuesWhileTalks;

    private PhaseRun Prolonged(Phase phase, Moment start, Moment lengthEnd, Conditions conditions)
    {
        var meaning = Meaning(phase);
        if (meaning == ReadingMeaning.Ends)
            return new PhaseRun(phase, start, lengthEnd, lengthEnd, PhaseState.Ended);
        var topic = phase.Continuation!.Topic;
        var agreed = conditions.Of(new TermsAgreed(topic));
        if (agreed is { Truth: Truth.Yes, Since: { } since })
            return new PhaseRun(phase, start, lengthEnd, Moment.Later(lengthEnd, since), PhaseState.Ended);
        var open = new PhaseRun(phase, start, lengthEnd, null, PhaseState.Running) { IsOpenEnded = true };
        return meaning == ReadingMeaning.ContinuesUntilAgreed ? open : WhileTalks(open, new TalksTimeline(setting, topic));
    }

    private PhaseRun WhileTalks(PhaseRun open, TalksTimeline talks)
    {
        var lengthEnd = open.LengthEnd!.Value;
        if (talks.LastHeld is { } held && held >= setting.Today)
            return open;
        var lastDay = lengthEnd.Latest.PlusTicks(-1).Date;
        if (talks.EndedFrom(lastDay) is not { } ended)
            return open with { State = PhaseState.Unknown };
        var end = ended <= lastDay ? lengthEnd : Moment.At(ended.PlusDays(1).AtMidnight());
        return end.Latest <= setting.Until ? open with { End = end, State = PhaseState.Ended } : open;
    }
}
