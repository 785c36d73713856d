using System.Collections.Immutable;
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
        ExpectedReading reading => Reading(standing, reading, at),
        ExpectedOutlook outlook => Words(outlook, at, outlook.Words, outlook.Absent, "outlook", standing.Outlook.Select(o => $"{o.Source}: {string.Join(" or ", o.Expects)}")),
        ExpectedNotice notice => Words(notice, at, notice.Words, notice.Absent, "notice", standing.Notices),
        ExpectedDate date => Words(date, at, date.Words, date.Absent, "date", standing.Next.Where(n => date.Absent || n.Date == date.Date).Select(n => $"{Standings.Words.Day(n.Date)} {n.What} {n.Stipulation}")),
        ExpectedOutside outside => Outside(standing, outside, at),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static FactResult Agreement(Standing standing, ExpectedAgreement expected, Expectation at)
    {
        var parts = new Comparison();
        parts.Word("state", expected.State, Standings.Words.Hyphenated(standing.State));
        return parts.Result(expected, at, $"the agreement is {Standings.Words.Hyphenated(standing.State)}", null);
    }

    private static FactResult Phase(Standing standing, ExpectedPhase expected, Expectation at)
    {
        if (standing.Phases.FirstOrDefault(p => p.Id == expected.Phase) is not { } phase)
            return Missing(expected, at, $"phase {expected.Phase}");
        var parts = new Comparison();
        parts.Word("state", expected.State, Standings.Words.Hyphenated(phase.State));
        parts.Number("day", expected.Day, phase.Day);
        parts.Number("of", expected.Of, phase.Of);
        return parts.Result(expected, at, $"phase {phase.Id} is {Standings.Words.Hyphenated(phase.State)}, day {phase.Day?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}", null);
    }

    private static FactResult Stipulation(Standing standing, ExpectedStipulation expected, Expectation at)
    {
        if (standing.Stipulations.FirstOrDefault(s => s.Id == expected.Stipulation) is not { } got)
            return Missing(expected, at, expected.Stipulation);
        var parts = new Comparison();
        parts.Word("headline", expected.Headline, Standings.Words.Hyphenated(got.Headline));
        parts.Number("done", expected.DoneLow, got.Performance.Low);
        // "done 0" is what silence is called: nothing is told, and nothing is established.
        if (expected.DoneHigh is not null && !(expected.DoneHigh == 0 && got.Certainty == Certainty.Unreported))
            parts.Number("done at most", expected.DoneHigh, got.Performance.High);
        parts.Number("of", expected.Required, got.Performance.Required);
        parts.Word("force", expected.Force, Standings.Words.Hyphenated(got.Force));
        parts.Word("performance", expected.Performance, Standings.Words.Hyphenated(got.Performance.Word));
        parts.Word("timeliness", expected.Timeliness, Standings.Words.Hyphenated(got.Timeliness));
        parts.Word("certainty", expected.Certainty, Standings.Words.Hyphenated(got.Certainty));
        parts.Day("due", expected.Due, got.Due?.LastDay);
        parts.Day("since", expected.Since, got.Since);
        parts.Day("reported due", expected.ReportedDue, got.ReportedDue?.LastDay);
        parts.Day("rescheduled to", expected.RescheduledTo, got.RescheduledTo);
        parts.Number("score", expected.Score, got.Pam);
        parts.Attempts(expected, [.. got.Performance.Attempts.Select(a => Standings.Words.Hyphenated(a.Word)).Distinct()]);
        return parts.Result(expected, at, Summary(got), got.Derivation);
    }

    private static string Summary(StipulationStanding got)
    {
        var of = got.Performance.Required is { } required ? $" of {Standings.Words.Number(required)}" : "";
        return $"{got.Id} is {Standings.Words.Hyphenated(got.Headline)}, done {Standings.Words.Range(got.Performance.Low, got.Performance.High)}{of}, force {Standings.Words.Hyphenated(got.Force)}, timeliness {Standings.Words.Hyphenated(got.Timeliness)}, certainty {Standings.Words.Hyphenated(got.Certainty)}";
    }

    private static FactResult Reading(Standing standing, ExpectedReading expected, Expectation at)
    {
        List<(string Text, string Word)> readings = expected.IsPhase
            ? [.. standing.Phases.Where(p => p.Id == expected.Id).SelectMany(p => p.Readings).Select(r => (r.Text, Standings.Words.Hyphenated(r.State)))]
            : [.. standing.Stipulations.Where(s => s.Id == expected.Id).SelectMany(s => s.Readings).Select(r => (r.Text, Standings.Words.Hyphenated(r.Headline)))];
        var why = expected.IsPhase ? null : standing.Stipulations.FirstOrDefault(s => s.Id == expected.Id)?.Derivation;
        var found = readings.FindIndex(r => r.Text.Contains(expected.Reading, StringComparison.OrdinalIgnoreCase));
        if (found < 0)
            return new FactResult(expected, at, false, $"{expected.Id} stands the same under every reading, or none has these words", why);
        var parts = new Comparison();
        parts.Word("under that reading", expected.Word, readings[found].Word);
        return parts.Result(expected, at, $"{expected.Id} is {readings[found].Word.Replace('-', ' ')} as read there", why);
    }

    private static FactResult Outside(Standing standing, ExpectedOutside expected, Expectation at)
    {
        var found = standing.Outside.Where(o => o.Thing == expected.Thing).ToList();
        var low = found.Sum(o => o.Low);
        var high = found.Aggregate((decimal?)0, (sum, o) => sum + o.High);
        var parts = new Comparison();
        parts.Number("done", expected.Low, low);
        parts.Number("done at most", expected.High, high);
        return parts.Result(expected, at, $"outside {expected.Thing} is done {Standings.Words.Range(low, high)}", null);
    }

    private static FactResult Words(ExpectedFact fact, Expectation at, string words, bool absent, string what, IEnumerable<string> all)
    {
        var texts = all.ToList();
        var found = texts.Find(text => text.Contains(words, StringComparison.OrdinalIgnoreCase));
        var got = found ?? (texts.Count == 0 ? $"got no {what}" : $"got {string.Join(" | ", texts)}");
        return new FactResult(fact, at, found is null == absent, got, null);
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
        return parts.Result(expected, at, $"given by {expected.Actor} {Standings.Words.Number(given)}, owed to {expected.Actor} {(owed is { } o ? Standings.Words.Number(o) : "an unknown number")}", null);
    }

    private static FactResult Finding(Standing standing, ExpectedFinding expected, Expectation at)
    {
        var found = standing.Findings.FirstOrDefault(f =>
            (expected.Kind is null || Standings.Words.Hyphenated(f.Kind) == expected.Kind)
            && (expected.Words is null || f.Text.Contains(expected.Words, StringComparison.OrdinalIgnoreCase)));
        var all = standing.Findings.IsEmpty ? "no findings" : string.Join(" | ", standing.Findings.Select(f => $"{Standings.Words.Hyphenated(f.Kind)}: {f.Text}"));
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
        new(expected, at, false, $"there is no {what} in the standing at {Standings.Words.Day(at.At)}", null);

    /// <summary>Gathers the parts that differ.</summary>
    private sealed class Comparison
    {
        private readonly List<string> _differences = [];

        internal void Word(string part, string? expected, string got) =>
            Add(part, expected?.Replace('-', ' '), got.Replace('-', ' '), expected is null || expected == got);

        internal void Number(string part, decimal? expected, decimal? got) =>
            Add(part, expected is { } e ? Standings.Words.Number(e) : null, got is { } g ? Standings.Words.Number(g) : "unknown", expected is null || expected == got);

        internal void Attempts(ExpectedStipulation expected, ImmutableArray<string> got)
        {
            var shown = got.IsEmpty ? "none" : string.Join(", ", got);
            foreach (var missing in expected.Attempts.Where(word => !got.Contains(word)))
                Add("attempt", missing, shown, matches: false);
            foreach (var surplus in expected.NoAttempts.Where(word => got.Contains(word)))
                Add("attempt", $"no {surplus}", shown, matches: false);
        }

        internal void Day(string part, LocalDate? expected, LocalDate? got) =>
            Add(part, expected is { } e ? Standings.Words.Day(e) : null, got is { } g ? Standings.Words.Day(g) : "unknown", expected is null || expected == got);

        internal FactResult Result(ExpectedFact fact, Expectation at, string got, Derivation? why) =>
            new(fact, at, _differences.Count == 0, _differences.Count == 0 ? got : string.Join("; ", _differences), why);

        private void Add(string part, string? expected, string got, bool matches)
        {
            if (!matches)
                _differences.Add($"{part}: expected {expected}, got {got}");
        }
    }
}
