using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Cells;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Outlooks;

/// <summary>The dates ahead: ends of phases, due days, announced days.</summary>
internal static class Calendar
{
    internal static ImmutableArray<UpcomingDate> Next(Setting setting, ImmutableArray<World> worlds, ImmutableArray<PhaseStanding> phases, ImmutableArray<StipulationStanding> stipulations)
    {
        var at = setting.Today;
        var dates = new HashSet<UpcomingDate>();
        foreach (var phase in phases)
        {
            if (phase.Ends is { } end && end >= at)
                dates.Add(new UpcomingDate(end, phase.Of is { } days ? $"{phase.Name}: day {days}, the last by its length" : $"{phase.Name}: the last day by its length", phase.Id, false));
        }
        foreach (var standing in stipulations)
        {
            if (setting.Stipulations.First(s => s.Id == standing.Id).Deadline is not Every)
                AddDue(dates, standing, at, IsToldByLeg(setting, standing, stipulations));
            if (setting.Stipulations.All(s => !s.Settles.Contains(standing.Id)))
                AddAnnounced(dates, standing, at);
        }
        foreach (var outlook in OutlookView.Show(setting))
        {
            if (outlook.By is { } by && by >= at)
                dates.Add(new UpcomingDate(by, $"the day that an expectation of {outlook.Source} hangs on", null, true));
        }
        return [.. dates.OrderBy(d => d.Date).ThenBy(d => d.Reported).ThenBy(d => d.What, StringComparer.Ordinal)];
    }

    /// <summary>True when the leg that settles the clause is itself due on the day to which it moved the clause.</summary>
    private static bool IsToldByLeg(Setting setting, StipulationStanding standing, ImmutableArray<StipulationStanding> stipulations) =>
        standing.RescheduledTo is { } moved
        && setting.Stipulations.Any(s => (s.Settles.Contains(standing.Id) || s.Replaces.Contains(standing.Id)) && stipulations.Any(o => o.Id == s.Id && o.Due?.LastDay == moved));

    private static void AddDue(HashSet<UpcomingDate> dates, StipulationStanding standing, Today at, bool isToldByLeg)
    {
        if (standing.Force is Force.Discharged or Force.Lapsed || standing.Performance.Word is PerformanceWord.Full or PerformanceWord.Excess)
            return;
        if (standing.RescheduledTo is { } moved && moved >= at && !isToldByLeg)
            dates.Add(new UpcomingDate(moved, $"{standing.Id} is due as rescheduled", standing.Id, false));
        foreach (var portion in standing.Milestones.Concat(standing.Instalments))
        {
            if (portion is { Timeliness: Timeliness.Due, Due.LastDay: { } day } && day >= at)
                dates.Add(new UpcomingDate(day, $"{standing.Id}: {portion.Label}", standing.Id, false));
        }
        if (standing.Due?.LastDay is { } due && due >= at && standing.Milestones.All(m => m.Due?.LastDay != due) && standing.Instalments.All(i => i.Due?.LastDay != due))
            dates.Add(new UpcomingDate(due, $"{standing.Id}: {standing.Text}", standing.Id, false));
    }

    private static void AddAnnounced(HashSet<UpcomingDate> dates, StipulationStanding standing, Today at)
    {
        foreach (var attempt in standing.Performance.Attempts)
        {
            if (attempt is { Word: AttemptWord.Announced, PartOfAnother: false, On.FirstDay: { } day } && day >= at)
                dates.Add(new UpcomingDate(day, $"{standing.Id}: announced{(attempt.Quantity is { } number ? $", {number}" : "")}", standing.Id, true));
        }
    }
}
