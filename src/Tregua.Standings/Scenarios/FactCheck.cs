using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Scenarios;

/// <summary>Compares one expected fact with a standing.</summary>
internal static class FactCheck
{
    internal static FactResult Of(Standing standing, ExpectedFact fact, Expectation at) => fact switch
    {
        ExpectedPhase phase => Phase(standing, phase, at),
        ExpectedStipulation stipulation => Stipulation(standing, stipulation, at),
        ExpectedAgreement agreement => Agreement(standing, agreement, at),
        ExpectedExposure exposure => Exposure(standing, exposure, at),
        ExpectedFinding finding => Finding(standing, finding, at),
        ExpectedOutcome outcome => Outcome(standing, outcome, at),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static FactResult Agreement(Standing standing, ExpectedAgreement expected, Expectation at)
    {
        var parts = new Comparison();
        parts.Word("state", expected.State, Words.Hyphenated(standing.State));
        return parts.Result(expected, at, $"the agreement is {Words.Hyphenated(standing.State)}", null);
    }

    private static FactResult Phase(Standing standing, ExpectedPhase expected, Expectation at)
    {
        if (standing.Phases.FirstOrDefault(p => p.Id == expected.Phase) is not { } phase)
            return Missing(expected, at, $"phase {expected.Phase}");
        var parts = new Comparison();
        parts.Word("state", expected.State, Words.Hyphenated(phase.State));
        parts.Number("day", expected.Day, phase.Day);
        parts.Number("of", expected.Of, phase.Of);
        return parts.Result(expected, at, $"phase {phase.Id} is {Words.Hyphenated(phase.State)}, day {phase.Day?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}", null);
    }

    private static FactResult Stipulation(Standing standing, ExpectedStipulation expected, Expectation at)
    {
        if (standing.Stipulations.FirstOrDefault(s => s.Id == expected.Stipulation) is not { } got)
            return Missing(expected, at, expected.Stipulation);
        var parts = new Comparison();
        parts.Word("headline", expected.Headline, Words.Hyphenated(got.Headline));
        parts.Number("done", expected.DoneLow, got.Performance.Low);
        // "done 0" is what silence is called: nothing is told, and nothing is established.
        if (expected.DoneHigh is not null && !(expected.DoneHigh == 0 && got.Certainty == Certainty.Unreported))
            parts.Number("done at most", expected.DoneHigh, got.Performance.High);
        parts.Number("of", expected.Required, got.Performance.Required);
        parts.Word("force", expected.Force, Words.Hyphenated(got.Force));
        parts.Word("performance", expected.Performance, Words.Hyphenated(got.Performance.Word));
        parts.Word("timeliness", expected.Timeliness, Words.Hyphenated(got.Timeliness));
        parts.Word("certainty", expected.Certainty, Words.Hyphenated(got.Certainty));
        parts.Day("due", expected.Due, got.Due?.LastDay);
        parts.Day("since", expected.Since, got.Since);
        return parts.Result(expected, at, Summary(got), got.Derivation);
    }

    private static string Summary(StipulationStanding got)
    {
        var of = got.Performance.Required is { } required ? $" of {Words.Number(required)}" : "";
        return $"{got.Id} is {Words.Hyphenated(got.Headline)}, done {Words.Range(got.Performance.Low, got.Performance.High)}{of}, force {Words.Hyphenated(got.Force)}, timeliness {Words.Hyphenated(got.Timeliness)}, certainty {Words.Hyphenated(got.Certainty)}";
    }

    private static FactResult Exposure(Standing standing, ExpectedExposure expected, Expectation at)
    {
        if (standing.Exchanges.FirstOrDefault(e => e.Id == expected.Exchange) is not { } exchange)
            return Missing(expected, at, $"exchange {expected.Exchange}");
        var given = exchange.Given.TryGetValue(expected.Actor, out var gave) ? gave.Sum(a => a.Low) : 0;
        var owed = exchange.Owed.TryGetValue(expected.Actor, out var due) ? due.Aggregate((decimal?)0, (sum, a) => sum + a.High) : 0;
        var parts = new Comparison();
        parts.Number("given", expected.Given, given);
        parts.Number("owed", expected.Owed, owed);
        return parts.Result(expected, at, $"given by {expected.Actor} {Words.Number(given)}, owed to {expected.Actor} {(owed is { } o ? Words.Number(o) : "an unknown number")}", null);
    }

    private static FactResult Finding(Standing standing, ExpectedFinding expected, Expectation at)
    {
        var found = standing.Findings.FirstOrDefault(f =>
            (expected.Kind is null || Words.Hyphenated(f.Kind) == expected.Kind)
            && (expected.Words is null || f.Text.Contains(expected.Words, StringComparison.OrdinalIgnoreCase)));
        var all = standing.Findings.IsEmpty ? "no findings" : string.Join(" | ", standing.Findings.Select(f => $"{Words.Hyphenated(f.Kind)}: {f.Text}"));
        return new FactResult(expected, at, found is null == expected.Absent, found is null ? $"expected such a finding, got {all}" : found.Text, null);
    }

    private static FactResult Outcome(Standing standing, ExpectedOutcome expected, Expectation at)
    {
        var found = standing.Outcomes.FirstOrDefault(o => o.What.Contains(expected.Words, StringComparison.OrdinalIgnoreCase));
        var all = standing.Outcomes.IsEmpty ? "no outcomes" : string.Join(" | ", standing.Outcomes.Select(o => o.What));
        if (found is null || expected.Absent)
            return new FactResult(expected, at, found is null == expected.Absent, found is null ? $"got {all}" : $"got {found.What}", null);
        var parts = new Comparison();
        parts.Day("from", expected.Earliest, found.Earliest);
        parts.Day("to", expected.Latest, found.Latest);
        return parts.Result(expected, at, found.What, null);
    }

    private static FactResult Missing(ExpectedFact expected, Expectation at, string what) =>
        new(expected, at, false, $"there is no {what} in the standing at {Words.Day(at.At)}", null);

    /// <summary>Gathers the parts that differ.</summary>
    private sealed class Comparison
    {
        private readonly List<string> _differences = [];

        internal void Word(string part, string? expected, string got) =>
            Add(part, expected?.Replace('-', ' '), got.Replace('-', ' '), expected is null || expected == got);

        internal void Number(string part, decimal? expected, decimal? got) =>
            Add(part, expected is { } e ? Words.Number(e) : null, got is { } g ? Words.Number(g) : "unknown", expected is null || expected == got);

        internal void Day(string part, LocalDate? expected, LocalDate? got) =>
            Add(part, expected is { } e ? Words.Day(e) : null, got is { } g ? Words.Day(g) : "unknown", expected is null || expected == got);

        internal FactResult Result(ExpectedFact fact, Expectation at, string got, Derivation? why) =>
            new(fact, at, _differences.Count == 0, _differences.Count == 0 ? got : string.Join("; ", _differences), why);

        private void Add(string part, string? expected, string got, bool matches)
        {
            if (!matches)
                _differences.Add($"{part}: expected {expected}, got {got}");
        }
    }
}
