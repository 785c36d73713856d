using NodaTime;
using Tregua.Cases.Intake;
using Tregua.Cases.Questions;
using Tregua.Cases.Starting;
using Tregua.Evidence.Times;
using Tregua.Standings;
using Tregua.Cases.Tests.Intake;

namespace Tregua.Cases.Tests.Acceptance;

/// <summary>One article of 26 February 2025, read into the example of January 2025 without the example's own reports.</summary>
public sealed class ArticleTests : IDisposable
{
    private static readonly LocalDate Day = new(2025, 2, 26);
    private static readonly FixedClock Clock = new(Instant.FromUtc(2025, 2, 26, 20, 0));
    private readonly TemporaryFolder _folder = new();
    private CaseFolder? _case;

    public void Dispose() => _folder.Dispose();

    [ArticleFact]
    public void The_reader_finds_what_a_careful_annotator_finds()
    {
        var (result, facts) = (Read().Documents[0].Result!, ArticleFacts.Load());

        var score = ArticleFacts.Score(result, facts);

        ExpectedFile.ShouldHold(string.Join('\n', score.Misses), "article-misses.txt");
        score.Found.ShouldBeGreaterThanOrEqualTo(30);
        result.Claims.Length.ShouldBeLessThanOrEqualTo(facts.Length * 3 / 2);
    }

    [ArticleFact]
    public void The_phase_is_the_first_on_day_39_of_42()
    {
        var phase = Stand().Phase.ShouldNotBeNull();

        (phase.Id, phase.Day, phase.Of, phase.Ends, phase.State).ShouldBe(("first", 39, 42, new LocalDate(2025, 3, 1), PhaseState.Running));
        phase.Readings.Length.ShouldBe(2);
    }

    [ArticleFact]
    public void Hostages_stand_at_29_of_33_and_the_milestones_cannot_be_told()
    {
        var hostages = Stipulation("hostages-first");

        (hostages.Performance.Low, hostages.Performance.High, hostages.Performance.Required).ShouldBe((29, 29, 33));
        hostages.Performance.ByKind["living"].ShouldBe(25);
        hostages.Performance.ByKind["remains"].ShouldBe(4);
        hostages.Milestones.ShouldNotBeEmpty();
        hostages.Milestones.Where(m => m.Due?.LastDay < Day).ShouldAllBe(m => m.Timeliness == Timeliness.Unknown);
    }

    [ArticleFact]
    public void Under_two_independent_origins_hostages_stand_at_0_to_33_unverified()
    {
        var hostages = Stipulation("hostages-first", "independent");

        (hostages.Performance.Low, hostages.Performance.High, hostages.Certainty).ShouldBe((0, 33, Certainty.Unverified));
    }

    [ArticleFact]
    public void About_620_detainees_are_withheld_since_22_February_and_rescheduled_to_the_27th()
    {
        var detainees = Stipulation("detainees-for-civilians");

        detainees.Headline.ShouldBe(Headline.Withheld);
        detainees.Performance.Attempts.ShouldContain(a => a.Word == AttemptWord.Withheld && a.Best == 620);
        detainees.ReportedDue.ShouldBe(TimeRange.Day(new LocalDate(2025, 2, 22)));
        detainees.RescheduledTo.ShouldBe(new LocalDate(2025, 2, 27));
    }

    [ArticleFact]
    public void Both_legs_are_due_on_27_February_and_one_body_is_a_part_of_the_four()
    {
        var (bodies, release) = (Stipulation("bodies-four"), Stipulation("release-620"));

        bodies.Due.ShouldBe(TimeRange.Day(new LocalDate(2025, 2, 27)));
        release.Due.ShouldBe(TimeRange.Day(new LocalDate(2025, 2, 27)));
        (bodies.Performance.Low, bodies.Performance.High, bodies.Performance.Required).ShouldBe((0, 0, 4));
        bodies.Performance.Attempts.ShouldContain(a => a.Word == AttemptWord.Announced && a.Best == 4 && !a.PartOfAnother);
        bodies.Performance.Attempts.ShouldContain(a => a.Word == AttemptWord.Announced && a.PartOfAnother && a.Actor!.Contains("Brigades"));
    }

    [ArticleFact]
    public void Of_the_terms_for_the_second_phase_nothing_is_reported_and_the_talks_are_only_prepared()
    {
        var (terms, talks) = (Stipulation("terms-second"), Stipulation("talks-open"));

        (terms.Headline, terms.Due).ShouldBe((Headline.NoReport, TimeRange.Day(new LocalDate(2025, 2, 22))));
        talks.Performance.Word.ShouldBe(PerformanceWord.None);
        talks.Performance.Attempts.ShouldContain(a => a.Word == AttemptWord.Prepared);
    }

    [ArticleFact]
    public void What_the_article_says_of_the_phases_is_set_against_the_agreement()
    {
        var findings = Stand().Findings.Where(f => f.Kind == FindingKind.AgainstAgreement).Select(f => f.Text).ToList();

        findings.Count.ShouldBe(2);
        findings.ShouldContain(text => text.Contains("consists of three 42-day phases"));
        findings.ShouldContain(text => text.Contains("2025-02-27") && text.Contains("2025-03-01"));
    }

    [ArticleFact]
    public void What_officials_expect_after_Friday_is_an_outlook_with_two_alternatives()
    {
        var outlook = Stand().Outlook.ShouldHaveSingleItem();

        outlook.By.ShouldBe(new LocalDate(2025, 2, 28));
        outlook.Source.ShouldContain("officials");
        outlook.Expects.Length.ShouldBe(2);
    }

    private Readings Read()
    {
        if (_case is null)
        {
            var unpacked = Demo.Unpack("gaza-2025", Path.Combine(_folder.Path, "example"));
            _case = _folder.Case(File.ReadAllText(unpacked.PactFile));
        }
        return Readings.Of(new ReadRequest { Paths = [ArticleFactAttribute.Article!], Case = _case }, Clock);
    }

    private Standing Stand(string? standard = null)
    {
        Read();
        return CaseQuestions.Stand(_case!, new CaseQuestion { At = Day, Standard = standard }, Clock).Standing;
    }

    private StipulationStanding Stipulation(string id, string? standard = null) => Stand(standard).Stipulations.Single(s => s.Id == id);
}
