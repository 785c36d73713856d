using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Tests.Support;

namespace Tregua.Evidence.Tests.Proof;

public sealed class ProofTestTests
{
    private static readonly Stakes Duty = new() { Gains = ["South"], Loses = ["North"], Parties = ["North", "South"], Monitors = ["Mission"], Mediators = ["Lake"] };

    private static readonly Source[] Sources =
    [
        Make.Side("North"), Make.Side("South"), Make.Outlet("Daily Oar"), Make.Person("Jo Reed", SourceKind.ThirdParty, "Daily Oar"),
        Make.Unnamed("Daily Oar"), Make.Unnamed("Daily Oar", "Evening Oar"), new Source { Kind = SourceKind.Monitor, Name = "Mission", Side = "Mission" },
        new Source { Kind = SourceKind.Mediator, Name = "Lake", Side = "Lake" }, new Source { Kind = SourceKind.Unnamed, Chain = ["Daily Oar"] },
    ];

    [Theory]
    [InlineData("monitor", "third-party")]
    [InlineData("agreed", "independent")]
    [InlineData("agreed", "against-interest")]
    [InlineData("independent and named", "independent")]
    [InlineData("monitor and not party", "monitor")]
    [InlineData("named", "any")]
    public void A_stricter_standard_implies_a_looser_one(string strict, string loose) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Claims(), claims =>
            !ProofTest.Passes(Read(strict), claims, Duty, denies: false) || ProofTest.Passes(Read(loose), claims, Duty, denies: false)));

    [Fact]
    public void The_order_of_claims_does_not_change_how_many_origins_they_have() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Claims(), claims => Origins.Count(claims) == Origins.Count([.. claims.Reverse()])));

    [Fact]
    public void Both_sides_of_an_event_are_tested()
    {
        ImmutableArray<RecordedClaim> yes = [Make.Recorded(Make.Side("South"))];
        ImmutableArray<RecordedClaim> no = [Make.Recorded(Make.Side("North"), polarity: Polarity.Denied)];

        ProofTest.Judge(Standard.Any, yes, [], Duty).ShouldBe(ProofState.Established);
        ProofTest.Judge(Standard.Any, [], no, Duty).ShouldBe(ProofState.Refuted);
        ProofTest.Judge(Standard.Any, yes, no, Duty).ShouldBe(ProofState.Disputed);
        ProofTest.Judge(Read("monitor"), yes, no, Duty).ShouldBe(ProofState.Alleged);
        ProofTest.Judge(Standard.Any, [], [], Duty).ShouldBe(ProofState.Unreported);
    }

    [Fact]
    public void Against_interest_the_creditor_confirms_or_the_debtor_admits()
    {
        ProofTest.Passes(Read("against-interest"), [Make.Recorded(Make.Side("North"))], Duty, denies: false).ShouldBeTrue();
        ProofTest.Passes(Read("against-interest"), [Make.Recorded(Make.Side("South"))], Duty, denies: false).ShouldBeFalse();
        ProofTest.Passes(Read("against-interest"), [Make.Recorded(Make.Side("South"))], Duty, denies: true).ShouldBeTrue();
    }

    [Fact]
    public void Not_leaves_claims_out_and_does_not_make_them_count_against()
    {
        var standard = Read("named and not party");

        ProofTest.Passes(standard, [Make.Recorded(Make.Side("South"))], Duty, denies: false).ShouldBeFalse();
        ProofTest.Passes(standard, [Make.Recorded(Make.Side("South")), Make.Recorded(Make.Person("Jo Reed", SourceKind.ThirdParty))], Duty, denies: false).ShouldBeTrue();
    }

    [Fact]
    public void Verification_applies_in_addition_to_any_standard()
    {
        var stakes = Duty with { VerifiedBy = ["Mission"] };

        ProofTest.Judge(Standard.Any, [Make.Recorded(Make.Side("South"))], [], stakes).ShouldBe(ProofState.Alleged);
        ProofTest.Judge(Standard.Any, [Make.Recorded(Sources[6])], [], stakes).ShouldBe(ProofState.Established);
    }

    [Fact]
    public void Sources_of_one_side_are_one_origin() =>
        Origins.Count([Make.Recorded(Make.Side("South")), Make.Recorded(Make.Person("Ada") with { Side = "South" }, report: "r2")]).ShouldBe(1);

    [Fact]
    public void One_source_quoted_by_two_outlets_is_one_origin() =>
        Origins.Count([Make.Recorded(Make.Person("Jo Reed", SourceKind.ThirdParty, "Daily Oar")), Make.Recorded(Make.Person("jo reed", SourceKind.ThirdParty, "Evening Oar"), report: "r2")]).ShouldBe(1);

    [Fact]
    public void An_outlets_own_voice_and_hearsay_are_no_origin() =>
        Origins.Count([Make.Recorded(Make.Outlet("Daily Oar")), Make.Recorded(Sources[8])]).ShouldBe(0);

    [Fact]
    public void Copies_of_one_agencys_story_are_one_origin() =>
        Origins.Count([Make.Recorded(Make.Unnamed("Daily Oar"), credit: "Meridian"), Make.Recorded(Make.Unnamed("Evening Oar"), report: "r2", text: "quite another sentence", credit: "Meridian")]).ShouldBe(1);

    [Fact]
    public void Nearly_the_same_words_of_unnamed_sources_are_one_origin() =>
        Origins.Count([Make.Recorded(Make.Unnamed("Daily Oar")), Make.Recorded(Make.Unnamed("Evening Oar"), report: "r2")]).ShouldBe(1);

    [Fact]
    public void Unnamed_sources_of_two_outlets_in_different_words_are_two_origins() =>
        Origins.Count([Make.Recorded(Make.Unnamed("Daily Oar")), Make.Recorded(Make.Unnamed("Evening Oar"), report: "r2", text: "a hand-over took place before dawn")]).ShouldBe(2);

    private static Standard Read(string text)
    {
        Standard.TryParse(text, null, out var standard, out var error).ShouldBeTrue(error);
        return standard!;
    }

    private static Arbitrary<ImmutableArray<RecordedClaim>> Claims() => Arb.From(Gen.ArrayOf(
        from source in Gen.Elements(Sources)
        from report in Gen.Elements("r1", "r2", "r3")
        select Make.Recorded(source, report: report)).Select(c => c.ToImmutableArray()));
}
