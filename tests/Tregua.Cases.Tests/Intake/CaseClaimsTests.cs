using NodaTime;
using Tregua.Cases.Intake;
using Tregua.Evidence.Claims;
using Tregua.Ledgers.Sqlite;

namespace Tregua.Cases.Tests.Intake;

public sealed class CaseClaimsTests : IDisposable
{
    private static readonly ClaimEntry Entry = new()
    {
        Assertion = "Sudmark released 3 captives on 2031-03-04",
        By = "Ana Ferro",
        Via = "The Harbour Post",
        On = new LocalDate(2031, 3, 5),
    };

    private readonly TemporaryFolder _folder = new();
    private readonly CaseFolder _case;

    public CaseClaimsTests() => _case = _folder.Case(Accords.Ferry);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_claim_entered_by_hand_is_recorded_as_accepted_with_a_report_of_its_own()
    {
        var entered = CaseClaims.Enter(_case, Entry, Accords.Clock);
        entered.Added.ShouldBeTrue();
        entered.Stipulations.ShouldContain("captives");
        using var ledger = SqliteLedger.Open(_case.LedgerFile);
        var claim = ledger.Claims().ShouldHaveSingleItem();
        claim.Review.ShouldBe(Review.Accepted);
        claim.Claim.Id.ShouldBe(entered.Claim.Claim.Id);
        claim.Claim.Source.Name.ShouldBe("Ana Ferro");
        claim.Report.Outlet.ShouldBe("The Harbour Post");
        claim.Report.Published.ShouldBe(new LocalDate(2031, 3, 5));
        ledger.Report(claim.Report.Sha256).ShouldNotBeNull().Text.Text.ShouldBe(Entry.Assertion);
        ledger.Verify().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_claim_entered_twice_adds_nothing()
    {
        CaseClaims.Enter(_case, Entry, Accords.Clock);
        CaseClaims.Enter(_case, Entry, Accords.Clock).Added.ShouldBeFalse();
    }

    [Fact]
    public void The_same_words_of_another_source_are_another_claim()
    {
        CaseClaims.Enter(_case, Entry, Accords.Clock);
        CaseClaims.Enter(_case, Entry with { By = "Ferry Watch" }, Accords.Clock).Added.ShouldBeTrue();
    }

    [Fact]
    public void Words_that_are_no_assertion_are_refused_with_their_place_and_nothing_is_recorded()
    {
        var problem = Should.Throw<CaseException>(() => CaseClaims.Enter(_case, Entry with { Assertion = "Sudmark relesed 3 captives" }, Accords.Clock)).Problem;
        problem.Code.ShouldStartWith("PACT");
        problem.Column.ShouldNotBeNull();
        File.Exists(_case.LedgerFile).ShouldBeFalse();
    }
}
