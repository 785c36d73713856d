using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Times;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Assessments;

/// <summary>Shows a stipulation, the readings side by side where it stands differently under them; it is explained apart.</summary>
internal static class StipulationView
{
    internal static StipulationStanding Show(Setting setting, ImmutableArray<World> worlds, Stipulation stipulation)
    {
        var assessments = worlds.Select(w => w.Assessments.Of(stipulation.Id)).ToImmutableArray();
        var first = assessments[0];
        var differ = assessments.Any(a => a.Headline != first.Headline || a.Force != first.Force);
        var waits = stipulation.Phase is { } phase && worlds.All(w => w.Runs[phase] is null or { HasStarted: false });
        var reportedDue = waits ? null : Attempts.ReportedDue(setting, stipulation);
        var due = assessments.All(a => a.Punctuality.Due == first.Punctuality.Due) ? first.Punctuality.Due : null;
        var punctuality = assessments.All(a => a.Punctuality.Timeliness == first.Punctuality.Timeliness) ? first.Punctuality : new Punctuality(Timeliness.Unknown);
        return new StipulationStanding
        {
            Id = stipulation.Id,
            Text = stipulation.Text,
            Debtors = stipulation.Debtors,
            Force = assessments.All(a => a.Force == first.Force) ? first.Force : Force.Disputed,
            Performance = PerformanceOf(setting, stipulation, first.Progress, waits),
            Timeliness = punctuality.Timeliness,
            Due = due,
            Since = punctuality.Since,
            DaysLate = punctuality.DaysLate,
            ReportedDue = reportedDue,
            RescheduledTo = RescheduledTo(setting, stipulation, reportedDue ?? due, first),
            Certainty = differ ? Certainty.Disputed : first.Certainty,
            Headline = assessments.All(a => a.Headline == first.Headline) ? first.Headline : Headline.Disputed,
            Pam = differ || !setting.Rules.Has(Rule.P1Score) ? null : Pam.Score(stipulation, first),
            Milestones = first.Milestones,
            Instalments = first.Instalments,
            Readings = differ ? Readings(stipulation, worlds, assessments) : [],
            Claims = ClaimsOf(setting, stipulation, waits),
            Derivation = new Derivation("", "", [], []),
        };
    }

    private static Performance PerformanceOf(Setting setting, Stipulation stipulation, Progress progress, bool waits) => new()
    {
        Word = progress.Word,
        Low = progress.Bounds.Low,
        Best = progress.IsEstablished ? progress.Bounds.Best : null,
        High = progress.Bounds.High,
        Required = progress.Required,
        Periods = progress.Periods,
        Thing = stipulation.Act.Thing is { } thing ? Words.Noun(thing) : null,
        ByKind = progress.IsEstablished && Shapes.Of(stipulation) is (Shape.Counted or Shape.Periodic) ? ByKind(setting, stipulation) : ImmutableSortedDictionary<string, decimal>.Empty,
        Attempts = Attempts.Of(setting, stipulation, waits),
    };

    private static ImmutableSortedDictionary<string, decimal> ByKind(Setting setting, Stipulation stipulation)
    {
        var tally = setting.Tallies.For(stipulation);
        var found = ImmutableSortedDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        var from = setting.AmendmentOf(stipulation)?.Agreed.Date.AtMidnight();
        var nodes = new Stack<KindNode>(tally.Kinds.Find(setting.Matcher.Resolver.Things.PathOf(stipulation.Act.Thing!)).Children);
        while (nodes.TryPop(out var node))
        {
            if (tally.Done(node.Path, from, setting.Until).Best is { } best and > 0)
                found[node.Path[^1]] = best;
            foreach (var child in node.Children)
                nodes.Push(child);
        }
        return found.ToImmutable();
    }

    /// <summary>The day that a leg which settles the clause sets, when it lies after the day it had been due or its number is held back without a date.</summary>
    private static LocalDate? RescheduledTo(Setting setting, Stipulation stipulation, TimeRange? due, Assessment assessment)
    {
        LocalDate? latest = null;
        if (!setting.Rules.Has(Rule.A2Rescheduling))
            return null;
        foreach (var leg in setting.Stipulations)
        {
            if (!leg.Settles.Contains(stipulation.Id) && !leg.Replaces.Contains(stipulation.Id))
                continue;
            var day = leg.Deadline switch { OnDate on => on.Time.Date, ByDate by => by.Time.Date, _ => (LocalDate?)null };
            var isLater = day is { } d && (due?.LastDay is { } last ? d > last : assessment.Headline == Headline.Withheld);
            if (isLater && (latest is not { } l || day > l))
                latest = day;
        }
        return latest;
    }

    private static ImmutableArray<StipulationReading> Readings(Stipulation stipulation, ImmutableArray<World> worlds, ImmutableArray<Assessment> assessments)
    {
        var readings = ImmutableArray.CreateBuilder<StipulationReading>();
        var phases = worlds[0].Choice.Keys.OrderBy(k => k == stipulation.Phase ? 0 : 1).ThenBy(k => k, StringComparer.Ordinal);
        foreach (var phase in phases)
        {
            var groups = worlds.Zip(assessments).GroupBy(p => p.First.Choice[phase]).ToList();
            if (groups.Select(g => (g.First().Second.Force, g.First().Second.Headline)).Distinct().Count() < 2)
                continue;
            foreach (var group in groups)
                readings.Add(new StipulationReading(group.Key.Text, group.Key.HeldBy, group.First().Second.Force, group.First().Second.Headline));
        }
        return readings.ToImmutable();
    }

    private static ImmutableArray<string> ClaimsOf(Setting setting, Stipulation stipulation, bool waits)
    {
        var from = setting.AmendmentOf(stipulation)?.Agreed.Date.AtMidnight();
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var (claim, match) in setting.Bearings[stipulation.Id])
        {
            // Before its phase a clause is spoken of only by what names the phase.
            if (waits && claim.Phase != stipulation.Phase)
                continue;
            if (match.Bearing != Bearing.Speaks && (from is not { } f || claim.When.End is not { } end || end > f) && !ids.Contains(claim.Claim.Id))
                ids.Add(claim.Claim.Id);
        }
        return ids.ToImmutable();
    }
}
