using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Reports;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Scenarios;

/// <summary>Runs an agreement's tests.</summary>
public static class ScenarioRunner
{
    /// <summary>Turns the scenario's events into claims, asks for the standing of each expectation, and compares.</summary>
    public static ScenarioResult Run(Agreement agreement, Scenario scenario) => Run(agreement, scenario, RuleSet.All);

    /// <summary>The same under some of the rules.</summary>
    internal static ScenarioResult Run(Agreement agreement, Scenario scenario, RuleSet rules)
    {
        var (claims, events) = Claim(agreement, scenario);
        var facts = ImmutableArray.CreateBuilder<FactResult>();
        foreach (var expectation in scenario.Expectations)
            facts.AddRange(Check(agreement, claims, expectation, rules));
        return new ScenarioResult(scenario, facts.ToImmutable(), events);
    }

    /// <summary>The claims of a scenario; each event is a report of its own.</summary>
    public static ImmutableArray<RecordedClaim> ClaimsOf(Agreement agreement, Scenario scenario) => Claim(agreement, scenario).Claims;

    private static (ImmutableArray<RecordedClaim> Claims, ImmutableDictionary<string, ScenarioEvent> Events) Claim(Agreement agreement, Scenario scenario)
    {
        var claims = ImmutableArray.CreateBuilder<RecordedClaim>();
        var events = ImmutableDictionary.CreateBuilder<string, ScenarioEvent>(StringComparer.Ordinal);
        foreach (var happened in scenario.Events)
        {
            var published = happened.ReportedOn ?? happened.On.Date;
            var report = new Report
            {
                Sha256 = Fingerprint(scenario, happened),
                Outlet = happened.Via,
                Published = published,
                Title = happened.Assertion.Text,
            };
            var attribution = new Attribution { By = happened.By, Via = happened.Via, On = happened.On, Report = report.Sha256 };
            foreach (var claim in AssertionClaims.From(agreement, happened.Assertion, attribution))
            {
                claims.Add(new RecordedClaim { Claim = claim, Report = report, Recorded = published.AtStartOfDayInZone(agreement.Zone).ToInstant(), Review = Review.Accepted });
                events[claim.Id] = happened;
            }
        }
        return (claims.ToImmutable(), events.ToImmutable());
    }

    private static string Fingerprint(Scenario scenario, ScenarioEvent happened)
    {
        var content = string.Join('\u001f', scenario.Title, happened.Line.ToString(CultureInfo.InvariantCulture), happened.On.ToString(), happened.Assertion.Text, happened.By, happened.Via);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    private static ImmutableArray<FactResult> Check(Agreement agreement, ImmutableArray<RecordedClaim> claims, Expectation expectation, RuleSet rules)
    {
        var standard = Standard.Any;
        if (expectation.Standard is { } words)
        {
            if (!CaseStandards.TryParse(agreement, words, out var read, out var error))
                return [.. expectation.Facts.Select(f => new FactResult(f, expectation, false, error, null))];
            standard = read;
        }
        var standing = Engine.Stand(agreement, claims, new Question { At = expectation.At, KnownBy = expectation.KnownBy, Standard = standard }, rules);
        return [.. expectation.Facts.Select(f => FactCheck.Of(standing, f, expectation))];
    }
}
