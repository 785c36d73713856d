using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Cases.Intake;
using Tregua.Cases.PactFiles;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Standings.Comparisons;
using Tregua.Standings.Scenarios;

namespace Tregua.Cases.Questions;

/// <summary>Asks a case what changed between two days, and what would follow from events that are assumed.</summary>
public static class CaseComparisons
{
    private const string Title = "Assumed";

    /// <summary>What changed from one question to another.</summary>
    /// <param name="folder">The case.</param>
    /// <param name="from">The earlier question.</param>
    /// <param name="to">The later question.</param>
    /// <param name="clock">What today is.</param>
    /// <exception cref="CaseException">The agreement, the standard or the ledger cannot be used.</exception>
    public static CaseComparison Between(CaseFolder folder, CaseQuestion from, CaseQuestion to, IClock clock)
    {
        var before = CaseQuestions.Stand(folder, from, clock);
        var after = CaseQuestions.Stand(folder, to, clock);
        return new CaseComparison(before, after, StandingComparison.Of(before.Standing, after.Standing), []);
    }

    /// <summary>What would differ if something had happened, or happens by a day ahead.</summary>
    /// <param name="folder">The case; nothing is recorded in it.</param>
    /// <param name="assumptions">What is assumed, in the words of scenarios; without a date of its own it happens on the day asked about.</param>
    /// <param name="question">What is asked; without a day, that of the last assumption or today, whichever is later.</param>
    /// <param name="clock">What today is.</param>
    /// <exception cref="CaseException">An assumption cannot be understood or lies after the day asked about, or the case cannot be used.</exception>
    public static CaseComparison WhatIf(CaseFolder folder, ImmutableArray<string> assumptions, CaseQuestion question, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(clock);
        var agreement = PactFile.Load(folder.PactFile);
        var assertions = assumptions.Select(text => CaseClaims.Understand(agreement, text)).ToImmutableArray();
        var at = question.At ?? LatestOf(assertions, clock.GetCurrentInstant().InZone(agreement.Zone).Date);
        foreach (var assertion in assertions)
        {
            if (FirstDay(assertion) is { } day && day > at)
                throw new CaseException(new Problem("after-the-day-asked", $"\"{assertion.Text}\" lies after the day asked about, {at:uuuu-MM-dd}.", Hint: "Give a later day with --at, or leave --at out."));
        }
        var dated = question with { At = at };
        var assumed = assertions.Select((assertion, i) => Assume(agreement, assertion, i, dated, clock)).ToImmutableArray();
        var before = CaseQuestions.Stand(folder, agreement, dated, [], clock);
        var after = CaseQuestions.Stand(folder, agreement, dated, assumed, clock);
        return new CaseComparison(before, after, StandingComparison.Of(before.Standing, after.Standing), assumed);
    }

    private static LocalDate LatestOf(ImmutableArray<Assertion> assertions, LocalDate today)
    {
        var latest = today;
        foreach (var assertion in assertions)
        {
            if ((assertion.To ?? assertion.From) is { } time && time.Date > latest)
                latest = time.Date;
        }
        return latest;
    }

    private static LocalDate? FirstDay(Assertion assertion) => (assertion.From ?? assertion.To)?.Date;

    private static RecordedClaim Assume(Agreement agreement, Assertion assertion, int place, CaseQuestion question, IClock clock)
    {
        var published = question.KnownBy is { } known && known < question.At ? known : question.At!.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"assumed {place} {published:uuuu-MM-dd} {assertion.Text}");
        var report = new Report { Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))), Title = Title, Published = published };
        var attribution = new Attribution { On = new PactTime(question.At!.Value), Said = published, Report = report.Sha256 };
        return new RecordedClaim
        {
            Claim = AssertionClaims.From(agreement, assertion, attribution)[0],
            Report = report,
            Recorded = question.RecordedBy ?? clock.GetCurrentInstant(),
            Review = Review.Accepted,
            IsAssumed = true,
        };
    }
}
