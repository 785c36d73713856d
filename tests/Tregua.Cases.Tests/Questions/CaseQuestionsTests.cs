using NodaTime;
using Tregua.Cases.Intake;
using Tregua.Cases.Questions;
using Tregua.Cases.Starting;
using Tregua.Cases.Tests.Intake;

namespace Tregua.Cases.Tests.Questions;

public sealed class CaseQuestionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CaseFolder _case;

    public CaseQuestionsTests() => _case = _folder.Case(Accords.Ferry.Replace("Etc/UTC", "Asia/Tokyo", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_day_the_question_is_about_today_in_the_agreements_zone() =>
        Ask(new CaseQuestion()).Standing.Question.At.ShouldBe(new LocalDate(2031, 3, 10));

    [Fact]
    public void Asking_changes_nothing_in_the_folder()
    {
        Ask(new CaseQuestion());
        CaseQuestions.Verify(_case).Problems.ShouldBeEmpty();
        Directory.GetFileSystemEntries(_folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void Every_answer_says_its_standard()
    {
        Ask(new CaseQuestion()).Standard.ShouldBe("any");
        Ask(new CaseQuestion { Standard = "independent or monitor" }).Standard.ShouldBe("independent or monitor");
    }

    [Fact]
    public void A_standard_that_nobody_knows_is_refused()
    {
        var problem = Should.Throw<CaseException>(() => Ask(new CaseQuestion { Standard = "hunch" })).Problem;
        problem.Code.ShouldBe("unknown-standard");
        problem.Message.ShouldStartWith("`hunch` is not a standard of proof; expected one of any,");
    }

    [Fact]
    public void A_stipulation_is_opened_with_the_claims_it_rests_on()
    {
        var entered = CaseClaims.Enter(_case, new ClaimEntry { Assertion = "Sudmark released 3 captives on 2031-03-04", By = "Ferry Watch", On = new LocalDate(2031, 3, 5) }, Accords.Clock);
        var explanation = CaseQuestions.Why(Ask(new CaseQuestion()), "captives");
        explanation.Standing.Performance.Best.ShouldBe(3);
        explanation.Claims.ShouldHaveSingleItem().Claim.Id.ShouldBe(entered.Claim.Claim.Id);
    }

    [Fact]
    public void A_stipulation_that_is_not_there_names_the_nearest() =>
        Should.Throw<CaseException>(() => CaseQuestions.Why(Ask(new CaseQuestion()), "captive")).Problem
            .ShouldBe(new Problem("no-such-stipulation", "The agreement has no stipulation `captive`.", _case.PactFile, Hint: "Did you mean `captives`?"));

    [Fact]
    public void A_stipulation_like_none_lists_them_all() =>
        Should.Throw<CaseException>(() => CaseQuestions.Why(Ask(new CaseQuestion()), "xyzxyzxyz")).Problem.Hint
            .ShouldBe("Its stipulations are `captives`, `aid`, `terms`.");

    [Fact]
    public void What_is_due_stands_oldest_first() =>
        CaseQuestions.Due(Ask(new CaseQuestion { At = new LocalDate(2031, 3, 12) })).Select(s => s.Id).ShouldBe(["aid", "captives", "terms"]);

    [Fact]
    public void What_is_done_is_due_no_more()
    {
        CaseClaims.Enter(_case, new ClaimEntry { Assertion = "Norland let in 40 trucks on 2031-03-04", By = "Ferry Watch", On = new LocalDate(2031, 3, 5) }, Accords.Clock);
        CaseQuestions.Due(Ask(new CaseQuestion { At = new LocalDate(2031, 3, 12) })).Select(s => s.Id).ShouldBe(["captives", "terms"]);
    }

    [Fact]
    public void A_damaged_ledger_fails_as_integrity()
    {
        File.WriteAllText(_case.LedgerFile, new string('x', 5000));
        Should.Throw<CaseException>(() => CaseQuestions.Verify(_case)).Kind.ShouldBe(FailureKind.Integrity);
        Should.Throw<CaseException>(() => Ask(new CaseQuestion())).ExitCode.ShouldBe(3);
    }

    [Fact]
    public void Both_examples_read_and_stand_with_a_whole_ledger()
    {
        foreach (var name in Demo.Names)
        {
            var folder = Demo.Unpack(name, Path.Combine(_folder.Path, name));
            var outcome = Readings.Of(new ReadRequest { Paths = [folder.Reports], Case = folder }).Outcome;
            outcome.Unreadable.ShouldBe(0);
            var answer = CaseQuestions.Stand(folder, new CaseQuestion(), Accords.Clock);
            answer.Reports.Length.ShouldBe(outcome.Recorded);
            answer.Standing.Stipulations.ShouldNotBeEmpty();
            CaseQuestions.Verify(folder).Problems.ShouldBeEmpty();
        }
    }

    private CaseStanding Ask(CaseQuestion question) => CaseQuestions.Stand(_case, question, Accords.Clock);
}
