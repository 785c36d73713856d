using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Proof;
using Tregua.Standings.Tests.Properties.Generated;

namespace Tregua.Standings.Tests.Properties;

/// <summary>Where one standard implies another, every side of an event that passes the one passes the other.</summary>
public sealed class StandardProperties
{
    private static readonly Stakes Stakes = new() { Gains = ["South"], Loses = ["North"], Monitors = ["Lake Mission"], Mediators = ["Isle"], Parties = ["North", "South"] };

    private static readonly (string Strong, string Weak)[] Known =
    [
        ("named", "any"), ("independent", "any"), ("agreed", "against-interest"), ("agreed", "independent"), ("monitor", "third-party"),
        ("against-interest", "party"), ("named and monitor", "monitor"), ("independent", "independent or monitor"), ("named and not party", "named"),
    ];

    [Fact]
    public void A_side_that_passes_a_standard_passes_what_it_implies() => Laws.Hold(Sides(Gen.Elements(Known)), side =>
        Implies(Read(side.Implication.Strong), Read(side.Implication.Weak), side));

    [Fact]
    public void A_side_that_passes_both_passes_each_and_one_that_passes_one_passes_either() => Laws.Hold(Sides(Combined), side =>
    {
        var (a, b) = (Read(side.Implication.Strong), Read(side.Implication.Weak));
        return Implies(new AndStandard(a, b), a, side) && Implies(new AndStandard(a, b), b, side)
            && Implies(a, new OrStandard(a, b), side) && Implies(b, new OrStandard(a, b), side);
    });

    [Fact]
    public void A_claim_more_on_a_side_never_takes_a_plain_standard_away() => Laws.Hold(Sides(Combined), side =>
        side.Claims.IsEmpty || Implies(Read(side.Implication.Strong), side.Claims[1..], Read(side.Implication.Strong), side.Claims, side.Denies));

    private static Gen<(string, string)> Combined =>
        from a in Plain
        from b in Plain
        select (a, b);

    private static Gen<string> Plain => Gen.Elements("any", "named", "independent", "against-interest", "monitor", "third-party", "agreed", "party", "(named or monitor)", "(independent and named)");

    private static bool Implies(Standard strong, Standard weak, Side side) => Implies(strong, side.Claims, weak, side.Claims, side.Denies);

    private static bool Implies(Standard strong, ImmutableArray<RecordedClaim> few, Standard weak, ImmutableArray<RecordedClaim> many, bool denies) =>
        !ProofTest.Passes(strong, few, Stakes, denies) || ProofTest.Passes(weak, many, Stakes, denies);

    private static Standard Read(string words) => Standard.TryParse(words, null, out var standard, out var error) ? standard : throw new InvalidOperationException(error);

    private static Arbitrary<Side> Sides(Gen<(string, string)> implications) => Arb.From(
        from implication in implications
        from denies in Gen.Elements(true, false)
        from said in ClaimGen.One.ArrayOf().Select(s => s.Take(6))
        select new Side(implication, denies, [.. said.Select(s => s.Build(AgreementGen.InForce))]),
        side => side.Claims.Select((_, i) => side with { Claims = side.Claims.RemoveAt(i) }));

    private sealed record Side((string Strong, string Weak) Implication, bool Denies, ImmutableArray<RecordedClaim> Claims);
}
