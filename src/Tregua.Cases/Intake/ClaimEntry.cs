using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Tregua.Agreements.Model;
using Tregua.Cases.PactFiles;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Ledgers;
using Tregua.Standings.Matching;
using Tregua.Standings.Scenarios;

namespace Tregua.Cases.Intake;

/// <summary>A claim entered by hand.</summary>
public sealed record ClaimEntry
{
    /// <summary>What is asserted, in the words of scenarios: <c>Hamas released 3 hostages on 2025-01-19</c>.</summary>
    public required string Assertion { get; init; }

    /// <summary>Who asserts it; null for the outlet's own voice.</summary>
    public string? By { get; init; }

    /// <summary>The outlet; null when none is named.</summary>
    public string? Via { get; init; }

    /// <summary>The day of publication.</summary>
    public required LocalDate On { get; init; }
}

/// <summary>The claims as recorded; one, as a rule.</summary>
/// <param name="Claims">The claims with their report.</param>
/// <param name="Added">False when the ledger already held the very same.</param>
/// <param name="Stipulations">The stipulations they bear on, by id.</param>
public sealed record EnteredClaim(ImmutableArray<RecordedClaim> Claims, bool Added, ImmutableArray<string> Stipulations)
{
    /// <summary>The first of them.</summary>
    public RecordedClaim Claim => Claims[0];
}

/// <summary>Records claims entered by hand, each with a small report of its own whose text is the assertion.</summary>
public static class CaseClaims
{
    private const string Title = "Entered by hand";

    /// <summary>Records one claim as accepted.</summary>
    /// <exception cref="CaseException">The assertion cannot be understood, or the case or its ledger cannot be used.</exception>
    public static EnteredClaim Enter(CaseFolder folder, ClaimEntry entry, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(clock);
        var agreement = PactFile.Load(folder.PactFile);
        var assertion = Understand(agreement, entry.Assertion);
        var bytes = Encoding.UTF8.GetBytes(Letter(entry));
        var report = new Report { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Title = Title, Outlet = entry.Via, Published = entry.On, Language = "en" };
        var attribution = new Attribution { By = entry.By, Via = entry.Via, Said = entry.On, Report = report.Sha256 };
        var claims = AssertionClaims.From(agreement, assertion, attribution);
        var now = clock.GetCurrentInstant();
        using var ledger = Access.OpenLedger(folder);
        var added = Access.Explain(() => ledger.Append(new ReportEntry(report, bytes, entry.Assertion, [], claims, Review.Accepted, "by hand", now)), folder);
        var matcher = new Matcher(agreement);
        return new EnteredClaim(
            [.. claims.Select(claim => new RecordedClaim { Claim = claim, Report = report, Recorded = now, Review = Review.Accepted })],
            added,
            [.. claims.SelectMany(claim => matcher.Concerned(claim)).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>An assertion in the words of scenarios.</summary>
    /// <exception cref="CaseException">It cannot be understood.</exception>
    internal static Assertion Understand(Agreement agreement, string text)
    {
        var parse = Agreements.Parsing.Assertions.Parse(text, agreement);
        if (parse.Assertion is { } assertion)
            return assertion;
        var error = parse.Diagnostics is [var first, ..] ? first : null;
        throw new CaseException(new Problem(
            error?.Code ?? "not-understood",
            error?.Message ?? $"The claim `{text}` cannot be understood.",
            Line: error?.Line,
            Column: error?.Column,
            Hint: error?.Hint ?? "Write it as scenarios do, with the agreement's own names: ACTOR released 3 THINGS on 2025-01-19."));
    }

    // The same words from somebody else, or on another day, are another report; so who and when are part of its bytes.
    private static string Letter(ClaimEntry entry)
    {
        var text = new StringBuilder();
        if (entry.By is { } by)
            text.Append("by: ").Append(by).Append('\n');
        if (entry.Via is { } via)
            text.Append("outlet: ").Append(via).Append('\n');
        return text.Append("published: ").Append(LocalDatePattern.Iso.Format(entry.On)).Append("\n\n").Append(entry.Assertion).Append('\n').ToString();
    }
}
