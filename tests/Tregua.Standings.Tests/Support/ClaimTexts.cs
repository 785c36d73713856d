using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Standings.Scenarios;

namespace Tregua.Standings.Tests.Support;

/// <summary>Claims for tests, from the same words as scenarios.</summary>
internal static class ClaimTexts
{
    internal static ImmutableArray<RecordedClaim> Claims(Agreement agreement, params string[] lines)
    {
        var text = "scenario \"test\"\n" + string.Concat(lines.Select(l => $"    {l}\n"));
        var parse = PactFile.ParseScenarios(text, agreement);
        parse.Diagnostics.Select(d => $"{d.Line}: {d.Message}").ShouldBeEmpty();
        return ScenarioRunner.ClaimsOf(agreement, parse.Scenarios.Single());
    }

    /// <summary>A claim as a reader would give it.</summary>
    internal static RecordedClaim Read(EventMention mention, string outlet, LocalDate published, Func<Claim, Claim>? with = null)
    {
        var report = new Report { Sha256 = $"{outlet} {published.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}", Outlet = outlet, Published = published };
        var claim = new Claim
        {
            Id = "",
            Report = report.Sha256,
            Span = new TextSpan(0, 10),
            Text = "some words",
            Source = new Evidence.Sources.Source { Kind = Evidence.Sources.SourceKind.Outlet, Chain = [outlet] },
            Event = mention,
        };
        claim = with?.Invoke(claim) ?? claim;
        claim = claim with { Id = ClaimIdentity.Of(claim) };
        return new RecordedClaim { Claim = claim, Report = report, Recorded = Instant.FromUtc(2040, 1, 1, 0, 0) };
    }

    internal static Agreement Agreement(string text)
    {
        var parse = PactFile.Parse(text);
        parse.Diagnostics.Select(d => $"{d.Line}: {d.Message}").ShouldBeEmpty();
        return parse.Agreement.ShouldNotBeNull();
    }
}
