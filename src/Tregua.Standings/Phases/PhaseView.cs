using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Phases;

/// <summary>Shows the phases, the readings side by side.</summary>
internal static class PhaseView
{
    internal static ImmutableArray<PhaseStanding> Show(Setting setting, ImmutableArray<World> worlds)
    {
        var phases = ImmutableArray.CreateBuilder<PhaseStanding>();
        foreach (var phase in setting.Agreement.Phases)
            phases.Add(Show(setting, phase, worlds));
        return phases.ToImmutable();
    }

    /// <summary>Whether the agreement as a whole runs.</summary>
    internal static AgreementState StateOf(Setting setting, World world)
    {
        if (world.Runs.Bindings.AgreementEnds is not null)
            return AgreementState.Terminated;
        foreach (var use in world.Runs.Bindings.Uses)
        {
            if (use is { Ends: false, Reach.Agreement: true } && new Stretch(use.Takes, use.Until).IsOnBefore(setting.Until))
                return AgreementState.Suspended;
        }
        return AgreementState.Running;
    }

    private static PhaseStanding Show(Setting setting, Phase phase, ImmutableArray<World> worlds)
    {
        var runs = worlds.Select(w => w.Runs[phase.Id]!).ToImmutableArray();
        var start = runs.All(r => r.Start == runs[0].Start) ? runs[0].Start : null;
        var starts = start is { } s && s.Earliest.Date == s.Latest.Date ? s.Earliest.Date : (LocalDate?)null;
        var length = start is null ? null : runs[0].LengthEnd;
        return new PhaseStanding
        {
            Id = phase.Id,
            Name = phase.Title,
            Day = starts is { } first ? Period.DaysBetween(first, setting.Question.At) + 1 : null,
            Of = Days(phase, start, runs),
            Starts = starts,
            Ends = LastDay(length),
            State = Merge(runs),
            Readings = phase.Continuation is { Readings: { IsEmpty: false } readings } ? ShowReadings(phase, readings, worlds) : [],
        };
    }

    /// <summary>How many days the phase has by its length, with what prolonged it; a day begun counts. Null where the worlds or the bounds differ.</summary>
    private static int? Days(Phase phase, Moment? start, ImmutableArray<PhaseRun> runs)
    {
        if (phase.Length is not { Unit: SpanUnit.Days, Count: var days })
            return null;
        if (start is null)
            return days;
        if (start is not { } from || runs[0].LengthEnd is not { } end || from.Earliest != from.Latest || end.Earliest != end.Latest || runs.Any(r => r.LengthEnd != end))
            return null;
        var whole = Period.DaysBetween(from.Earliest.Date, end.Earliest.Date);
        return from.Earliest.PlusDays(whole) < end.Earliest ? whole + 1 : whole;
    }

    private static ImmutableArray<PhaseReading> ShowReadings(Phase phase, ImmutableArray<Reading> readings, ImmutableArray<World> worlds)
    {
        var shown = ImmutableArray.CreateBuilder<PhaseReading>();
        foreach (var reading in readings)
        {
            var runs = worlds.Where(w => w.Choice.TryGetValue(phase.Id, out var read) && read.Text == reading.Text).Select(w => w.Runs[phase.Id]!).ToImmutableArray();
            var end = runs.All(r => r.ExpectedEnd == runs[0].ExpectedEnd) ? runs[0].ExpectedEnd : null;
            shown.Add(new PhaseReading(reading.Text, reading.HeldBy, LastDay(end), Merge(runs)));
        }
        return shown.ToImmutable();
    }

    private static PhaseState Merge(ImmutableArray<PhaseRun> runs)
    {
        if (runs.All(r => r.State == runs[0].State))
            return runs[0].State;
        return runs.Any(r => r.State == PhaseState.Unknown) && !(runs.Any(r => r.State == PhaseState.Running) && runs.Any(r => r.State == PhaseState.Ended))
            ? PhaseState.Unknown
            : PhaseState.Disputed;
    }

    private static LocalDate? LastDay(Moment? end) =>
        end is { } e && e.Earliest == e.Latest ? e.Latest.PlusTicks(-1).Date : null;
}
