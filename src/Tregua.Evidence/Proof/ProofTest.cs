using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;

namespace Tregua.Evidence.Proof;

/// <summary>Tests claims of one event by a standard.</summary>
public static class ProofTest
{
    /// <summary>Tests both sides.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="affirming">The claims that it happened.</param>
    /// <param name="denying">The claims that it did not.</param>
    /// <param name="stakes">Who has which part in it.</param>
    public static ProofState Judge(Standard standard, ImmutableArray<RecordedClaim> affirming, ImmutableArray<RecordedClaim> denying, Stakes stakes)
    {
        if (affirming.IsEmpty && denying.IsEmpty)
            return ProofState.Unreported;
        if (IsAssumed(affirming) != IsAssumed(denying))
            return IsAssumed(affirming) ? ProofState.Established : ProofState.Refuted;
        var affirmed = Passes(standard, affirming, stakes, denies: false) && IsVerified(affirming, stakes);
        var denied = Passes(standard, denying, stakes, denies: true);
        return (affirmed, denied) switch
        {
            (true, true) => ProofState.Disputed,
            (true, false) => ProofState.Established,
            (false, true) => ProofState.Refuted,
            (false, false) => ProofState.Alleged,
        };
    }

    /// <summary>Whether the claims of one side pass.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="claims">The claims of one side.</param>
    /// <param name="stakes">Who has which part in it.</param>
    /// <param name="denies">True for the side that says it did not happen.</param>
    public static bool Passes(Standard standard, ImmutableArray<RecordedClaim> claims, Stakes stakes, bool denies)
    {
        if (claims.IsEmpty)
            return false;
        if (IsAssumed(claims))
            return true;
        return standard switch
        {
            NamedStandard named => Passes(named.Name, claims, stakes, denies),
            CaseStandard own => Passes(own.Definition, claims, stakes, denies),
            OrStandard either => Passes(either.Left, claims, stakes, denies) || Passes(either.Right, claims, stakes, denies),
            AndStandard { Right: NotStandard right } both when JudgesSingleClaims(right.Inner) =>
                Passes(both.Left, Without(right.Inner, claims, stakes, denies), stakes, denies),
            AndStandard { Left: NotStandard left } both when JudgesSingleClaims(left.Inner) =>
                Passes(both.Right, Without(left.Inner, claims, stakes, denies), stakes, denies),
            AndStandard both => Passes(both.Left, claims, stakes, denies) && Passes(both.Right, claims, stakes, denies),
            NotStandard except when JudgesSingleClaims(except.Inner) => !Without(except.Inner, claims, stakes, denies).IsEmpty,
            NotStandard except => !Passes(except.Inner, claims, stakes, denies),
            _ => throw new ArgumentOutOfRangeException(nameof(standard)),
        };
    }

    private static bool Passes(StandardName name, ImmutableArray<RecordedClaim> claims, Stakes stakes, bool denies) => name switch
    {
        StandardName.Any => true,
        StandardName.Named => claims.Any(c => IsNamed(c.Claim.Source)),
        StandardName.Independent => Origins.Count(claims) >= 2,
        StandardName.AgainstInterest => claims.Any(c => Has(denies ? stakes.Gains : stakes.Loses, c)),
        StandardName.Monitor => claims.Any(c => c.Claim.Source.Kind == SourceKind.Monitor || Has(stakes.Monitors, c)),
        StandardName.ThirdParty => claims.Any(c => IsThirdParty(c, stakes)),
        StandardName.Agreed => claims.Any(c => Has(stakes.Gains, c)) && claims.Any(c => Has(stakes.Loses, c)),
        StandardName.Party => claims.Any(c => c.Claim.Source.Kind == SourceKind.Party || Has(stakes.Parties, c)),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static bool IsNamed(Source source) =>
        source.Name is not null && source.Kind is not (SourceKind.UnnamedOfficial or SourceKind.Unnamed or SourceKind.Outlet);

    private static bool IsThirdParty(RecordedClaim claim, Stakes stakes) =>
        claim.Claim.Source.Kind is SourceKind.Mediator or SourceKind.Monitor or SourceKind.ThirdParty
        || Has(stakes.Mediators, claim) || Has(stakes.Monitors, claim);

    private static bool Has(ImmutableArray<string> actors, RecordedClaim claim) =>
        claim.Claim.Source.Side is { } side && actors.Contains(side);

    /// <summary>Whether a monitor on whose word counting depends vouches for it; true where it depends on none.</summary>
    public static bool IsVerified(ImmutableArray<RecordedClaim> affirming, Stakes stakes) =>
        stakes.VerifiedBy.IsEmpty || IsAssumed(affirming) || affirming.Any(c => Has(stakes.VerifiedBy, c));

    private static bool IsAssumed(ImmutableArray<RecordedClaim> claims) => claims.Any(c => c.IsAssumed);

    private static bool JudgesSingleClaims(Standard standard) => standard switch
    {
        NamedStandard named => named.Name is not (StandardName.Independent or StandardName.Agreed),
        CaseStandard own => JudgesSingleClaims(own.Definition),
        AndStandard both => JudgesSingleClaims(both.Left) && JudgesSingleClaims(both.Right),
        OrStandard either => JudgesSingleClaims(either.Left) && JudgesSingleClaims(either.Right),
        NotStandard except => JudgesSingleClaims(except.Inner),
        _ => throw new ArgumentOutOfRangeException(nameof(standard)),
    };

    private static ImmutableArray<RecordedClaim> Without(Standard standard, ImmutableArray<RecordedClaim> claims, Stakes stakes, bool denies) =>
        claims.RemoveAll(c => Passes(standard, [c], stakes, denies));
}
