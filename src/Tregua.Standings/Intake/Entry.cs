using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Sources;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Intake;

/// <summary>A claim that counts, with what follows from it and the agreement's text alone.</summary>
/// <param name="Origin">The record it comes from.</param>
/// <param name="Claim">The claim, names resolved.</param>
/// <param name="Matches">The stipulations that it can bear on, in file order.</param>
/// <param name="VisibleFrom">The first day asked about on which it counts.</param>
internal sealed record Entry(RecordedClaim Origin, ResolvedClaim Claim, ImmutableArray<Match> Matches, LocalDate VisibleFrom)
{
    internal static Entry Of(Inputs inputs, RecordedClaim recorded)
    {
        var claim = inputs.Matcher.Resolver.Resolve(recorded, recorded.Reported(inputs.Agreement.Zone));
        var from = inputs.Rules.Has(Rule.Q2TheDay) ? FirstDay(claim) : LocalDate.MinIsoValue;
        return new Entry(recorded, inputs.Rules.Has(Rule.E3Origins) ? claim : OfItsOwn(claim), inputs.Matcher.Matches(claim), from);
    }

    /// <summary>By day of report, then report, place and id: an order that depends on the claims' content only.</summary>
    internal static int Order(Entry a, Entry b)
    {
        var by = a.Claim.Reported.CompareTo(b.Claim.Reported);
        by = by != 0 ? by : string.CompareOrdinal(a.Claim.Recorded.Report.Sha256, b.Claim.Recorded.Report.Sha256);
        by = by != 0 ? by : a.Claim.Claim.Span.CompareTo(b.Claim.Claim.Span);
        return by != 0 ? by : string.CompareOrdinal(a.Claim.Claim.Id, b.Claim.Claim.Id);
    }

    /// <summary>The claim as if each were an origin of its own.</summary>
    private static ResolvedClaim OfItsOwn(ResolvedClaim claim)
    {
        var source = claim.Claim.Source with { Name = claim.Claim.Id, Side = null, Kind = SourceKind.ThirdParty };
        return claim with { Recorded = claim.Recorded with { Claim = claim.Claim with { Source = source } } };
    }

    /// <summary>A fact without a date counts from its report on. Facts count when they can have occurred by the day asked about; what is merely said, when it was said by then.</summary>
    private static LocalDate FirstDay(ResolvedClaim claim) => claim.Mode == Mode.Fact
        ? claim.When.Start is { } start ? start.Date : claim.Dated || claim.Claim.Quantity?.Base == QuantityBase.Total ? LocalDate.MinIsoValue : claim.Reported
        : claim.Claim.Said?.FirstDay ?? claim.Reported;
}
