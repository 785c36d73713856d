using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Cases.Names;
using Tregua.Evidence.Claims;
using Tregua.Ledgers;
using Tregua.Standings;

namespace Tregua.Cases.Questions;

/// <summary>The answer to a question, with everything that a view of it needs.</summary>
public sealed record CaseStanding
{
    /// <summary>The case.</summary>
    public required CaseFolder Folder { get; init; }

    /// <summary>Its agreement.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>The answer.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The standard of proof in words, as every view prints it.</summary>
    public required string Standard { get; init; }

    /// <summary>Every claim that the ledger held, by id.</summary>
    public required ImmutableDictionary<string, RecordedClaim> Claims { get; init; }

    /// <summary>Every report that the ledger held, in order of entry.</summary>
    public required ImmutableArray<ReportSummary> Reports { get; init; }

    /// <summary>How to show anything said in the case: every string of an answer goes through it.</summary>
    public required Masking Masking { get; init; }

    /// <summary>How to show what rests on some claims: as their report says it when all stand in one, else as said across reports.</summary>
    /// <param name="claims">The claims, by id.</param>
    public Masking NamesOf(ImmutableArray<string> claims)
    {
        var reports = claims.Select(id => Claims.GetValueOrDefault(id)?.Claim.Report).Distinct(StringComparer.Ordinal).ToList();
        return reports is [{ } only] ? Masking.In(only) : Masking;
    }
}

/// <summary>One stipulation opened down to the words it rests on.</summary>
/// <param name="Answer">The whole answer it is part of.</param>
/// <param name="Clause">The stipulation as the agreement states it.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Claims">The claims it rests on, in order of report.</param>
public sealed record Explanation(CaseStanding Answer, Stipulation Clause, StipulationStanding Standing, ImmutableArray<RecordedClaim> Claims);
