using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Engines;

public sealed class ReadClaimsTests
{
    private static readonly LocalDate Day = new(2031, 5, 20);

    private static readonly Agreement Exchange = ScenarioFiles.Agreement("crediting");

    [Fact]
    public void A_phase_said_to_consist_of_phases_is_against_the_agreement()
    {
        var claim = Other("consist", "first phase", "phase") with { };
        var read = ClaimTexts.Read(claim, "Daily Oar", Day, c => c with { Modality = Modality.Ongoing, Text = "The first phase consists of three phases", Quantity = Quantity.Exactly(3, "three", QuantityBase.Total) });

        Findings(read).ShouldBe(["Daily Oar says \"The first phase consists of three phases\"; by the agreement the First phase is one of 2 phases, of 30 days, and consists of no phases."]);
    }

    [Fact]
    public void A_phase_said_to_end_on_another_day_is_against_the_agreement()
    {
        var read = ClaimTexts.Read(Other("conclude", "first phase", "phase"), "Daily Oar", Day, c => c with { Modality = Modality.Scheduled, Occurred = TimeRange.Day(new LocalDate(2031, 5, 22)) });

        Findings(read).ShouldBe(["Daily Oar has the First phase end on 2031-05-22; by the agreement its day 30 is 2031-05-30."]);
    }

    [Fact]
    public void A_phase_said_to_begin_on_its_day_is_no_finding()
    {
        var read = ClaimTexts.Read(Other("begin", "first phase", "phase"), "Daily Oar", Day, c => c with { Occurred = TimeRange.Day(new LocalDate(2031, 5, 1)) });

        Findings(read).ShouldBeEmpty();
    }

    [Fact]
    public void Expectations_under_one_condition_are_one_outlook()
    {
        Claim Conditional(Claim claim, string text) => claim with
        {
            Text = text,
            Span = new Evidence.Reports.TextSpan(text.Length, text.Length + 5),
            Modality = Modality.Conditional,
            Condition = "if nothing is signed by Friday",
            ConditionDate = TimeRange.Until(new LocalDate(2031, 5, 23)),
            Source = new Source { Kind = SourceKind.UnnamedOfficial, Name = "officials", Chain = ["Daily Oar"] },
        };
        var first = ClaimTexts.Read(Other("resume", "fighting", "fighting"), "Daily Oar", Day, c => Conditional(c, "fighting resumes"));
        var second = ClaimTexts.Read(Other("hold", "calm", "calm"), "Daily Oar", Day, c => Conditional(c, "the calm holds for now"));

        var outlook = Engine.Stand(Exchange, [first, second], new Question { At = Day }).Outlook.ShouldHaveSingleItem();

        outlook.Source.ShouldBe("officials via Daily Oar");
        outlook.By.ShouldBe(new LocalDate(2031, 5, 23));
        outlook.Expects.ShouldBe(["fighting resumes", "the calm holds for now"]);
    }

    [Fact]
    public void A_group_without_a_number_takes_part_in_what_its_side_announces()
    {
        var thursday = TimeRange.Day(new LocalDate(2031, 5, 24));
        var bodies = new EventMention { Action = EventAction.HandOver, Actor = "South", Thing = "body", ThingPhrase = "body", Kind = "remains" };
        var side = ClaimTexts.Read(bodies, "Daily Oar", Day, c => c with { Modality = Modality.Scheduled, Occurred = thursday, Quantity = Quantity.Exactly(2, "two") });
        var group = ClaimTexts.Read(bodies with { Actor = "the River Guard" }, "Evening Oar", Day, c => c with { Modality = Modality.Promised, Occurred = thursday, Source = new Source { Name = "River Guard", Kind = SourceKind.Party, Side = "South" } });

        var attempts = Engine.Stand(Exchange, [side, group], new Question { At = new LocalDate(2031, 5, 22) }).Stipulations.Single(s => s.Id == "two-bodies").Performance.Attempts;

        attempts.Select(a => (a.Word, a.Actor, a.PartOfAnother)).ShouldBe([(AttemptWord.Announced, "South", false), (AttemptWord.Announced, "the River Guard", true)]);
    }

    [Fact]
    public void Phases_said_to_be_of_one_length_are_against_the_agreement()
    {
        var read = ClaimTexts.Read(Other("consist", "each", "each"), "Daily Oar", Day, c => c with { Modality = Modality.Ongoing, Text = "The accord consists of two phases of 40 days each" });

        Engine.Stand(ScenarioFiles.Agreement("views"), [read], new Question { At = Day }).Findings.Select(f => f.Text)
            .ShouldBe(["Daily Oar says \"The accord consists of two phases of 40 days each\"; by the agreement the First phase lasts 30 days and the Second phase lasts 10 days."]);
    }

    [Fact]
    public void Terms_said_to_be_due_by_another_day_are_against_the_agreement()
    {
        var terms = new EventMention { Action = EventAction.Agree, Lemma = "agree", Thing = "term", ThingPhrase = "term" };
        var read = ClaimTexts.Read(terms, "Daily Oar", Day, c => c with { Modality = Modality.Demanded, Text = "Terms on water must be agreed by Tuesday", Occurred = TimeRange.Until(new LocalDate(2031, 5, 27)) });

        Engine.Stand(ScenarioFiles.Agreement("views"), [read], new Question { At = Day }).Findings.Select(f => f.Text)
            .ShouldBe(["Daily Oar has terms due on 2031-05-27; by the agreement it is due on 2031-05-25."]);
    }

    [Fact]
    public void A_later_extension_does_not_fault_an_earlier_report()
    {
        var read = ClaimTexts.Read(Other("end", "first phase", "phase"), "Daily Oar", Day, c => c with { Modality = Modality.Scheduled, Occurred = TimeRange.Day(new LocalDate(2031, 5, 30)) });

        Engine.Stand(ScenarioFiles.Agreement("views"), [read], new Question { At = new LocalDate(2031, 5, 29) }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void What_an_undated_report_counts_of_all_is_not_what_was_handed_over_on_a_day()
    {
        var bodies = new EventMention { Action = EventAction.HandOver, Actor = "South", Thing = "body", ThingPhrase = "body", Kind = "remains" };
        var dated = ClaimTexts.Read(bodies, "Daily Oar", Day, c => c with { Occurred = TimeRange.Day(Day) });
        var all = ClaimTexts.Read(bodies with { Thing = "captive", ThingPhrase = "captive", Kind = null }, "Evening Oar", Day, c => c with { Quantity = Quantity.Exactly(9, "nine") });
        var three = ClaimTexts.Read(bodies with { Thing = "captive", ThingPhrase = "captive", Kind = null }, "Morning Oar", Day, c => c with { Occurred = TimeRange.Day(new LocalDate(2031, 5, 2)), Quantity = Quantity.Exactly(3, "three") });

        var captives = Engine.Stand(Exchange, [dated, all, three], new Question { At = Day }).Stipulations.Single(s => s.Id == "captives").Performance;

        captives.ByKind.ShouldNotContainKey("remains");
    }

    [Fact]
    public void Claims_that_fit_nothing_are_counted()
    {
        var read = ClaimTexts.Read(Other("sing", "song", "song"), "Daily Oar", Day);

        Engine.Stand(Exchange, [read], new Question { At = Day }).Notices.ShouldBe(["1 claim has not been reviewed by anybody.", "1 claim fits no clause of the agreement."]);
    }

    [Fact]
    public void A_report_without_a_date_counts_from_the_day_it_was_recorded()
    {
        var read = ClaimTexts.Read(Other("sing", "song", "song"), "Daily Oar", Day);
        var undated = read with { Report = read.Report with { Published = null }, Recorded = Instant.FromUtc(2031, 5, 21, 12, 0) };

        Engine.Stand(Exchange, [undated], new Question { At = Day.PlusDays(1), KnownBy = Day }).Notices.ShouldBeEmpty();
        Engine.Stand(Exchange, [undated], new Question { At = Day.PlusDays(1), KnownBy = Day.PlusDays(1) }).Notices.ShouldContain("1 report bears no date and counts from the day it was recorded.");
    }

    [Fact]
    public void A_later_version_of_a_report_takes_its_place()
    {
        var captives = new EventMention { Action = EventAction.Release, Actor = "South", Thing = "captive", ThingPhrase = "captive" };
        var first = ClaimTexts.Read(captives, "Daily Oar", Day, c => c with { Occurred = TimeRange.Day(Day), Quantity = Quantity.Exactly(4, "four") });
        var second = ClaimTexts.Read(captives, "Daily Oar", Day.PlusDays(1), c => c with { Occurred = TimeRange.Day(Day), Quantity = Quantity.Exactly(3, "three") });
        second = second with { Report = second.Report with { Supersedes = first.Report.Sha256 } };

        var standing = Engine.Stand(Exchange, [first, second], new Question { At = Day.PlusDays(1) });

        standing.Stipulations.Single(s => s.Id == "captives").Performance.High.ShouldBe(3);
        standing.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Every_answer_leads_to_the_claims_it_rests_on()
    {
        var claims = ClaimTexts.Claims(Exchange, "on 2031-05-01 South released 3 captives");

        var why = Engine.Stand(Exchange, claims, new Question { At = Day }).Stipulations.Single(s => s.Id == "captives").Derivation;

        why.Rule.ShouldBe("H1 headline");
        Leaves(why).SelectMany(d => d.Claims).ShouldContain(claims[0].Claim.Id);
    }

    private static IEnumerable<Derivation> Leaves(Derivation derivation) => derivation.From.IsEmpty ? [derivation] : derivation.From.SelectMany(Leaves);

    private static EventMention Other(string lemma, string phrase, string thing) => new() { Action = EventAction.Other, Lemma = lemma, ThingPhrase = phrase, Thing = thing };

    private static string[] Findings(RecordedClaim claim) =>
        [.. Engine.Stand(Exchange, [claim], new Question { At = Day }).Findings.Where(f => f.Kind == FindingKind.AgainstAgreement).Select(f => f.Text)];
}
