using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Cases.Names;
using Tregua.Cases.PactFiles;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Proof;
using Tregua.Ledgers;
using Tregua.Ledgers.Sqlite;
using Tregua.Standings;

namespace Tregua.Cases.Questions;

/// <summary>Asks a case where it stands.</summary>
public static class CaseQuestions
{
    /// <summary>Where the agreement stands.</summary>
    /// <exception cref="CaseException">The agreement, the standard or the ledger cannot be used.</exception>
    public static CaseStanding Stand(CaseFolder folder, CaseQuestion question, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Stand(folder, PactFile.Load(folder.PactFile), question, [], clock);
    }

    /// <summary>Where the agreement stands, with claims that the ledger does not hold.</summary>
    internal static CaseStanding Stand(CaseFolder folder, Agreement agreement, CaseQuestion question, ImmutableArray<RecordedClaim> assumed, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(clock);
        var standard = StandardOf(agreement, question.Standard);
        using var ledger = Access.OpenLedger(folder);
        return Access.Explain(() => Stand(folder, agreement, ledger, standard, question, assumed, clock), folder);
    }

    /// <summary>One stipulation of an answer, opened.</summary>
    /// <exception cref="CaseException">There is no such stipulation; the message names the nearest.</exception>
    public static Explanation Why(CaseStanding answer, string stipulation)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var standing = answer.Standing.Stipulations.FirstOrDefault(s => s.Id == stipulation);
        if (standing is null || answer.Agreement.Stipulation(stipulation) is not { } clause)
            throw NoSuchStipulation(answer, stipulation);
        return new Explanation(answer, clause, standing, [.. ClaimsOf(standing).Select(id => answer.Claims.GetValueOrDefault(id)).OfType<RecordedClaim>()]);
    }

    /// <summary>What is due or overdue, oldest day first; clauses without a date at the end.</summary>
    public static ImmutableArray<StipulationStanding> Due(CaseStanding answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return
        [
            .. answer.Standing.Stipulations
                .Where(s => IsOpen(s) && answer.Agreement.Stipulation(s.Id)?.Modal == Modal.Obligation)
                .OrderBy(s => s.RescheduledTo ?? s.Due?.LastDay ?? s.ReportedDue?.LastDay ?? LocalDate.MaxIsoValue)
                .ThenBy(s => s.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Checks the ledger; a case without one has nothing to check.</summary>
    /// <exception cref="CaseException">The ledger cannot be opened; with <see cref="FailureKind.Integrity"/> when it is damaged.</exception>
    public static Verification Verify(CaseFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var ledger = Access.OpenLedger(folder);
        return Access.Explain(ledger.Verify, folder);
    }

    private static CaseStanding Stand(
        CaseFolder folder, Agreement agreement, SqliteLedger ledger, Standard standard, CaseQuestion question, ImmutableArray<RecordedClaim> assumed, IClock clock)
    {
        var claims = ledger.Claims(question.RecordedBy).AddRange(assumed);
        var asked = new Question
        {
            At = question.At ?? clock.GetCurrentInstant().InZone(agreement.Zone).Date,
            KnownBy = question.KnownBy,
            RecordedBy = question.RecordedBy,
            Standard = standard,
            ReviewedOnly = question.ReviewedOnly,
            Until = question.Until,
        };
        if (asked.Until < asked.At)
            throw new CaseException(new Problem("until-before-at", $"Outcomes cannot be looked for until {asked.Until:uuuu-MM-dd}: the day asked about is {asked.At:uuuu-MM-dd}.", Hint: "Give a later day."));
        return new CaseStanding
        {
            Folder = folder,
            Agreement = agreement,
            Standing = Engine.Stand(agreement, claims, asked),
            Standard = standard.ToString(),
            Claims = claims.ToImmutableDictionary(claim => claim.Claim.Id, StringComparer.Ordinal),
            Reports = ledger.Reports(question.RecordedBy),
            Masking = question.ShowNames ? Masking.Off : Masking.OfCase(Protected(ledger, claims), Known(agreement, ledger)),
        };
    }

    private static List<ProtectedReport> Protected(SqliteLedger ledger, ImmutableArray<RecordedClaim> claims)
    {
        var sources = claims.Where(claim => claim.Claim.Source.Name is not null).ToLookup(claim => claim.Claim.Report, claim => claim.Claim.Source.Name!, StringComparer.Ordinal);
        var reports = new List<ProtectedReport>();
        // Names are hidden whenever their report was recorded: a view of an earlier day must not show them either.
        foreach (var summary in ledger.Reports())
        {
            if (ledger.Report(summary.Report.Sha256) is { } report)
                reports.Add(new ProtectedReport(summary.Report.Sha256, [.. Masking.NamesIn(report.Text, report.ProtectedNames)], report.ProtectedNames, [.. sources[summary.Report.Sha256].Distinct(StringComparer.Ordinal)]));
        }
        return reports;
    }

    // A person can bear a party's name in a sentence that is hard to read; a board without its parties helps nobody.
    private static HashSet<string> Known(Agreement agreement, SqliteLedger ledger) =>
        new(agreement.Actors.SelectMany(actor => actor.Aliases.Concat(actor.Performers).Prepend(actor.Name)).Concat(ledger.Reports().Select(summary => summary.Report.Outlet).OfType<string>()), StringComparer.Ordinal);

    private static Standard StandardOf(Agreement agreement, string? words)
    {
        if (words is null)
            return Standard.Any;
        return CaseStandards.TryParse(agreement, words, out var standard, out var error)
            ? standard
            : throw new CaseException(new Problem("unknown-standard", error, Hint: "Standards combine with `and`, `or`, `not`: --standard \"independent or monitor\"."));
    }

    private static bool IsOpen(StipulationStanding s) =>
        s.Force is not (Force.Pending or Force.Discharged or Force.Lapsed)
        && s.Performance.Word is not (PerformanceWord.Full or PerformanceWord.Excess)
        && s.Timeliness is not (Timeliness.DoneOnTime or Timeliness.DoneLate);

    private static IEnumerable<string> ClaimsOf(StipulationStanding standing)
    {
        var seen = new HashSet<string>(standing.Claims, StringComparer.Ordinal);
        return standing.Claims.Concat(ClaimsOf(standing.Derivation).Where(seen.Add));
    }

    private static IEnumerable<string> ClaimsOf(Derivation derivation) => derivation.Claims.Concat(derivation.From.SelectMany(ClaimsOf));

    /// <summary>That a stipulation asked for is not in the agreement, with the nearest.</summary>
    internal static CaseException NoSuchStipulation(CaseStanding answer, string asked)
    {
        var ids = answer.Agreement.Stipulations.Select(s => s.Id).ToList();
        var hint = Suggestion.Nearest(asked, ids) is { } nearest
            ? $"Did you mean `{nearest}`?"
            : $"Its stipulations are {string.Join(", ", ids.Select(id => $"`{id}`"))}.";
        return new CaseException(new Problem("no-such-stipulation", $"The agreement has no stipulation `{asked}`.", answer.Folder.PactFile, Hint: hint));
    }
}
