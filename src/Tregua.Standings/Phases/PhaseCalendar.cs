using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Phases;

/// <summary>Works out how the phases run under one choice of readings.</summary>
/// <param name="setting">The claims and what is asked.</param>
/// <param name="choice">The reading chosen of each clause that is read differently.</param>
internal sealed class PhaseCalendar(Setting setting, IReadOnlyDictionary<string, Choice> choice)
{
    /// <summary>So many clauses may hang on each other besides the phases.</summary>
    private const int MostChained = 8;

    private readonly PhaseLength _lengths = new(setting, choice);

    /// <summary>The runs. Gates can hang on performance and performance on phases, so it is repeated until nothing changes.</summary>
    internal PhaseRuns Settle()
    {
        var runs = new PhaseRuns(_ => null) { Texts = ClauseTexts.Under(setting, choice) };
        for (var pass = 0; pass <= setting.Agreement.Phases.Length + MostChained; pass++)
        {
            var next = Pass(runs);
            var settled = next.SameAs(runs, setting.Agreement);
            runs = next;
            if (settled)
                break;
        }
        return runs;
    }

    private PhaseRuns Pass(PhaseRuns before)
    {
        var known = new Dictionary<string, PhaseRun>(StringComparer.Ordinal);
        var runs = new PhaseRuns(known) { Bindings = before.Bindings, Texts = before.Texts };
        foreach (var phase in setting.Agreement.Phases)
        {
            if (before[phase.Id] is { } earlier)
                known[phase.Id] = earlier;
        }
        var conditions = new Conditions(setting, runs, new CreditBook(setting, before, null));
        foreach (var phase in setting.Agreement.Phases)
            known[phase.Id] = Ended(Run(phase, conditions), before.Bindings.EndOfPhase(phase.Id));
        return runs.With(Binder.Of(setting, runs, new Conditions(setting, runs, new CreditBook(setting, runs, null))));
    }

    private PhaseRun Run(Phase phase, Conditions conditions)
    {
        var inForce = Moment.At(setting.Agreement.InForce.Start);
        var gate = phase.Gate is { } condition ? conditions.Of(condition) : setting.Agreement.InForce.Start < setting.Until ? Holding.From(inForce) : Holding.No;
        if (gate.Truth != Truth.Yes || gate.Since is not { } since)
            return new PhaseRun(phase, null, null, null, gate.Truth == Truth.Unknown && HasAlleged(phase, conditions) ? PhaseState.Unknown : PhaseState.Pending);
        var start = Moment.Later(since, inForce);
        var (end, renewed, isUnsure) = _lengths.Of(phase, start);
        if (end is not { } lengthEnd)
            return new PhaseRun(phase, start, null, null, PhaseState.Running);
        if (lengthEnd.Latest >= setting.Until)
        {
            var state = lengthEnd.Earliest >= setting.Until || lengthEnd.Earliest.Date == lengthEnd.Latest.Date ? PhaseState.Running : PhaseState.Unknown;
            return new PhaseRun(phase, start, lengthEnd, null, state) { IsOpenEnded = Meaning(phase) is not ReadingMeaning.Ends || phase.Renewal is not null, Renewed = renewed };
        }
        var run = Prolonged(phase, start, lengthEnd, conditions) with { Renewed = renewed };
        return isUnsure ? run with { End = null, State = PhaseState.Unknown } : run;
    }

    /// <summary>A phase that a power of the text ended is over from then on; one that had not begun does not begin.</summary>
    private static PhaseRun Ended(PhaseRun run, LocalDateTime? terminated)
    {
        if (terminated is not { } end || run.End?.Latest <= end)
            return run;
        return run.Start is { } start && start.Latest < end
            ? run with { End = Moment.At(end), State = PhaseState.Ended, IsOpenEnded = false }
            : new PhaseRun(run.Phase, null, null, null, PhaseState.Pending);
    }

    /// <summary>A gate that waits for silence to be broken is pending; one about which something is claimed is unknown.</summary>
    private static bool HasAlleged(Phase phase, Conditions conditions) =>
        phase.Gate is not AllOf all || !all.Items.Any(i => conditions.Of(i).Truth == Truth.No);

    private ReadingMeaning Meaning(Phase phase) =>
        phase.Continuation is null ? ReadingMeaning.Ends
        : choice.TryGetValue(phase.Id, out var reading) ? reading.Continues ?? ReadingMeaning.Ends
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
        if (talks.LastHeld is { } held && (held >= setting.Today || !setting.Rules.Has(Rule.R2TalksGoOn)))
            return open;
        var lastDay = lengthEnd.Latest.PlusTicks(-1).Date;
        if (talks.EndedFrom(lastDay) is not { } ended)
            return open with { State = PhaseState.Unknown };
        var end = ended <= lastDay ? lengthEnd : Moment.At(ended.PlusDays(1).AtMidnight());
        return end.Latest <= setting.Until ? open with { End = end, State = PhaseState.Ended } : open;
    }
}
