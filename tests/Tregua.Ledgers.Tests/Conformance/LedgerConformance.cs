using System.Text;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;

namespace Tregua.Ledgers.Tests.Conformance;

/// <summary>What every ledger does, whatever it is kept in. A store enrols with a subclass that says how to open one.</summary>
public abstract class LedgerConformance
{
    private static readonly Instant Morning = Instant.FromUtc(2031, 4, 2, 8, 0);

    /// <summary>Opens the same ledger each time; it is empty at first.</summary>
    protected abstract ILedger Open();

    [Fact]
    public void A_new_ledger_holds_nothing_and_is_whole()
    {
        using var ledger = Open();
        ledger.Reports().ShouldBeEmpty();
        ledger.Claims().ShouldBeEmpty();
        ledger.Verify().ShouldSatisfyAllConditions(v => v.Problems.ShouldBeEmpty(), v => v.Entries.ShouldBe(0), v => v.Head.ShouldBeNull());
    }

    [Fact]
    public void A_report_is_held_with_its_claims_once_appended()
    {
        var entry = Sample.Entry("Three went home on Monday.");
        using var ledger = Open();
        ledger.Append(entry).ShouldBeTrue();
        ledger.Holds(entry.Report.Sha256).ShouldBeTrue();
        ledger.Reports().ShouldHaveSingleItem().ShouldBe(new ReportSummary(entry.Report, entry.Recorded, entry.By, 1));
        ledger.Claims().ShouldHaveSingleItem().Claim.Id.ShouldBe(entry.Claims[0].Id);
    }

    [Fact]
    public void What_was_appended_is_there_after_opening_again()
    {
        var entry = Sample.Entry("Three went home on Monday.");
        using (var ledger = Open())
            ledger.Append(entry);
        using var again = Open();
        again.Report(entry.Report.Sha256).ShouldNotBeNull().Text.Text.ShouldBe(entry.Text);
        again.Claims().ShouldHaveSingleItem().Report.ShouldBe(entry.Report);
    }

    [Fact]
    public void The_same_report_appended_twice_adds_nothing()
    {
        using var ledger = Open();
        ledger.Append(Sample.Entry("Three went home on Monday."));
        var before = ledger.Verify();
        ledger.Append(Sample.Entry("Three went home on Monday.") with { Recorded = Morning + Duration.FromDays(9) }).ShouldBeFalse();
        ledger.Verify().Head.ShouldBe(before.Head);
        ledger.Reports().Length.ShouldBe(1);
    }

    [Fact]
    public void A_claim_that_stands_twice_in_a_report_is_kept_once()
    {
        var entry = Sample.Entry("Three went home on Monday.");
        using var ledger = Open();
        ledger.Append(entry with { Claims = [entry.Claims[0], entry.Claims[0]] });
        ledger.Claims().Length.ShouldBe(1);
        ledger.Reports()[0].Claims.ShouldBe(1);
    }

    [Fact]
    public void Two_reports_with_the_same_text_from_different_bytes_are_both_held()
    {
        using var ledger = Open();
        ledger.Append(Sample.Entry("Three went home.", bytes: "Three went home."));
        ledger.Append(Sample.Entry("Three went home.", bytes: "<p>Three went home.</p>"));
        ledger.Reports().Length.ShouldBe(2);
        ledger.Verify().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Bytes_that_do_not_match_the_report_are_refused()
    {
        using var ledger = Open();
        Should.Throw<ArgumentException>(() => ledger.Append(Sample.Entry("Three went home.") with { Bytes = "Four went home."u8.ToArray() }));
        ledger.Reports().ShouldBeEmpty();
    }

    [Fact]
    public void Protected_names_come_back_where_they_stood()
    {
        var entry = Sample.Entry("Three went home, Ilka Moor among them.") with { ProtectedNames = [new TextSpan(17, 26)] };
        using var ledger = Open();
        ledger.Append(entry);
        ledger.Report(entry.Report.Sha256).ShouldNotBeNull().ProtectedNames.ShouldBe([new TextSpan(17, 26)]);
    }

    [Fact]
    public void A_report_that_is_not_held_is_null()
    {
        using var ledger = Open();
        ledger.Append(Sample.Entry("Three went home."));
        ledger.Report(new string('0', 64)).ShouldBeNull();
    }

    [Fact]
    public void The_latest_decision_on_a_claim_counts()
    {
        var entry = Sample.Entry("Three went home.");
        var claim = entry.Claims[0].Id;
        using var ledger = Open();
        ledger.Append(entry);
        ledger.Claims()[0].Review.ShouldBe(Review.Suggested);
        ledger.Append(new Decision(claim, Review.Accepted, "Ana", Morning, Reason: null));
        ledger.Append(new Decision(claim, Review.Rejected, "Ana", Morning, "misread"));
        ledger.Claims()[0].Review.ShouldBe(Review.Rejected);
        ledger.Verify().Entries.ShouldBe(3);
    }

    [Fact]
    public void What_was_recorded_later_is_left_out_of_an_earlier_view()
    {
        var first = Sample.Entry("Three went home.") with { Recorded = Morning };
        var second = Sample.Entry("Four went home.") with { Recorded = Morning + Duration.FromHours(1) };
        using var ledger = Open();
        ledger.Append(first);
        ledger.Append(second);
        ledger.Append(new Decision(first.Claims[0].Id, Review.Rejected, "Ana", Morning + Duration.FromHours(2), Reason: null));
        ledger.Claims(Morning).ShouldHaveSingleItem().Review.ShouldBe(Review.Suggested);
        ledger.Reports(Morning + Duration.FromHours(1)).Length.ShouldBe(2);
        ledger.Claims(Morning - Duration.FromTicks(1)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_append_moves_the_head()
    {
        using var ledger = Open();
        var heads = new HashSet<string?>();
        for (var i = 0; i < 4; i++)
        {
            ledger.Append(Sample.Entry($"{i} went home."));
            heads.Add(ledger.Verify().Head);
        }
        heads.Count.ShouldBe(4);
    }

    /// <summary>Reports to append.</summary>
    internal static class Sample
    {
        public static ReportEntry Entry(string text, string? bytes = null)
        {
            var received = Encoding.UTF8.GetBytes(bytes ?? text);
            var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(received));
            var claim = new Claim
            {
                Id = "",
                Report = sha256,
                Span = new TextSpan(0, text.Length),
                Text = text,
                Source = new Evidence.Sources.Source { Kind = Evidence.Sources.SourceKind.Outlet, Chain = ["The Harbour Post"] },
                Event = new EventMention { Action = EventAction.Return },
            };
            var report = new Report { Sha256 = sha256, Title = "Going home", Outlet = "The Harbour Post", Published = new LocalDate(2031, 4, 1) };
            return new ReportEntry(report, received, text, [], [claim with { Id = ClaimIdentity.Of(claim) }], Review.Suggested, "reader 0.1", Morning);
        }
    }
}
