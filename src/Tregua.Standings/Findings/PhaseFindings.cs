using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Findings;

/// <summary>Reports that give a phase a structure, a length, a beginning or an end that the agreement does not have.</summary>
internal static class PhaseFindings
{
    private static readonly HashSet<string> Consisting = new(StringComparer.Ordinal) { "consist", "comprise", "divide" };
    private static readonly HashSet<string> Beginning = new(StringComparer.Ordinal) { "begin", "start", "commence", "launch", "open" };
    private static readonly HashSet<string> Ending = new(StringComparer.Ordinal) { "end", "conclude", "expire", "finish", "terminate", "complete", "close" };
    private static readonly HashSet<string> Lasting = new(StringComparer.Ordinal) { "last", "run", "take" };

    internal static IEnumerable<Finding> Of(Setting setting, ImmutableArray<World> worlds)
    {
        foreach (var claim in setting.ClaimsOf(Acts.Other, Acts.Open, Acts.Close))
        {
            if (claim.IsDenied || claim.Mode is not (Mode.Fact or Mode.Announced) || claim.Claim.Event.Lemma is not { } lemma)
                continue;
            var text = Consisting.Contains(lemma) ? Structure(setting, claim)
                : SubjectPhase(setting, claim) is not { } phase ? null
                : Lasting.Contains(lemma) ? Length(phase, claim)
                : Beginning.Contains(lemma) ? Start(worlds, phase, claim)
                : Ending.Contains(lemma) ? End(setting, worlds, phase, claim)
                : null;
            if (text is not null)
                yield return new Finding(FindingKind.AgainstAgreement, text, [claim.Claim.Id], claim.Phase is { } id ? [id] : []);
        }
    }

    private static Phase? SubjectPhase(Setting setting, ResolvedClaim claim) => claim.Phase is { } id ? setting.Agreement.Phase(id) : null;

    private static string? Structure(Setting setting, ResolvedClaim claim)
    {
        if (LengthOfEach(setting, claim) is { } each)
            return each;
        if (claim.Claim.Quantity?.Best is not { } number || !Phrase.Of($"{claim.Claim.Event.Thing} {claim.Claim.Quantity.Text}").Words.Contains("phase"))
            return null;
        var count = setting.Agreement.Phases.Length;
        var said = $"{SourceText.Show(claim.Recorded)} says \"{claim.Claim.Text}\"";
        if (setting.Agreement.Phase(claim.Phase ?? setting.Matcher.Resolver.PhaseIn(Before(claim)) ?? "") is { } phase)
            return number <= 1 ? null : $"{said}; by the agreement the {phase.Title} is one of {count} phases{(DaysOf(phase) is { } days ? $", of {days} days" : "")}, and consists of no phases.";
        return number == count || number <= 1 ? null : $"{said}; the agreement has {count} phases.";
    }

    /// <summary>"Three phases of 40 days each": every phase of the agreement with a length in days, against that number.</summary>
    private static string? LengthOfEach(Setting setting, ResolvedClaim claim)
    {
        var words = Phrase.Of(claim.Claim.Text);
        var at = words.IndexOf(Phrase.Of("phases of"));
        if (at < 0 || at + 3 >= words.Words.Length || words.Words[at + 3] != "day" || !int.TryParse(words.Words[at + 2], out var said))
            return null;
        var lengths = setting.Agreement.Phases.Where(p => DaysOf(p) is { } days && days != said).Select(p => $"the {p.Title} lasts {DaysOf(p)} days").ToImmutableArray();
        return lengths.IsEmpty ? null : $"{SourceText.Show(claim.Recorded)} says \"{claim.Claim.Text}\"; by the agreement {Words.List(lengths)}.";
    }

    /// <summary>The words before the number: there stands what is said to consist of so many.</summary>
    private static string Before(ResolvedClaim claim)
    {
        var at = claim.Claim.Text.IndexOf(claim.Claim.Quantity!.Text, StringComparison.Ordinal);
        return at > 0 ? claim.Claim.Text[..at] : "";
    }

    private static string? Length(Phase phase, ResolvedClaim claim)
    {
        if (claim.Claim.Quantity is not { Best: { } number } || DaysOf(phase) is not { } days || claim.Claim.Event.Thing is not ("day" or "week"))
            return null;
        var said = claim.Claim.Event.Thing == "week" ? number * 7 : number;
        return said == days ? null : $"{SourceText.Show(claim.Recorded)} gives the {phase.Title} {Words.Number(said)} days; by the agreement it lasts {days}.";
    }

    private static int? DaysOf(Phase phase) => phase.Length is { Unit: SpanUnit.Days, Count: var days } ? days : null;

    private static string? Start(ImmutableArray<World> worlds, Phase phase, ResolvedClaim claim)
    {
        if (!claim.Dated || claim.Claim.Occurred is not { } when)
            return null;
        var starts = worlds.Select(w => w.Runs[phase.Id]?.Start).OfType<Deadlines.Moment>().ToList();
        if (starts.Exists(s => when.Overlaps(Evidence.Times.TimeRange.Days(s.Earliest.Date, s.Latest.Date))))
            return null;
        if (starts.Count == 0 && claim.Mode != Mode.Fact)
            return null;
        var own = starts.Count == 0 ? "nothing reported shows that it has begun" : $"it begins on {Words.Day(starts[0].Earliest.Date)}";
        return $"{SourceText.Show(claim.Recorded)} has the {phase.Title} begin on {Words.Time(when)}; by the agreement {own}.";
    }

    private static string? End(Setting setting, ImmutableArray<World> worlds, Phase phase, ResolvedClaim claim)
    {
        if (!claim.Dated || claim.Claim.Occurred is not { } when)
            return null;
        var days = new SortedSet<LocalDate>();
        // An extension agreed after the report is nothing that the report could know.
        var later = setting.Agreement.Extensions.Where(e => e.Phase == phase.Id && e.Length is { Unit: SpanUnit.Days } && setting.Knows(e.Agreed, e.Published) && e.Agreed.Date > claim.Reported).Sum(e => e.Length!.Value.Count);
        foreach (var world in worlds)
        {
            if (world.Runs[phase.Id]?.LengthEnd is { } end)
                days.Add(end.Latest.PlusTicks(-1).Date.PlusDays(-later));
            if (later == 0 && world.Runs[phase.Id]?.End is { } actual)
                days.Add(actual.Latest.PlusTicks(-1).Date);
        }
        if (days.Count == 0 || days.Any(d => when.Overlaps(Evidence.Times.TimeRange.Day(d))))
            return null;
        var extended = setting.Agreement.Extensions.Any(e => e.Phase == phase.Id && e.Agreed.Date <= claim.Reported);
        var length = DaysOf(phase) is { } count && !extended ? $"its day {count}" : "its last day";
        return $"{SourceText.Show(claim.Recorded)} has the {phase.Title} end on {Words.Time(when)}; by the agreement {length} is {Words.Day(days.Min)}.";
    }
}
