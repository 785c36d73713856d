using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Running;

/// <summary>A change computes anew what it can affect, and nothing else.</summary>
public sealed class TouchTests
{
    private static readonly Agreement Truce = ClaimTexts.Agreement("""
        agreement "Truce of the Narrows"
            zone Etc/UTC
            in force 2040-03-01
        party North
        party South
        mediator Isle
        monitor "Lake Mission"
        persons captive
            kind living
            kind remains
        persons detainee
        goods truck

        phase first "First phase" lasts 42 days
            captives: South must release 33 captives by end of first
                at least 3 by day 7
                at least 10 by day 21
            detainees: for each living captive released by South, North must release 30 detainees within 5 days of each
            aid: North must let in 600 trucks by day 30
            bridge: North must open "Long Bridge" by day 12
            calm: North and South must not attack each other in "the Narrows"
        phase second "Second phase" lasts 42 days
            starts when first ended
            rest: South must hand over all remains by end of second
        """);

    private static readonly ImmutableArray<RecordedClaim> Reported = ClaimTexts.Claims(Truce,
        "on 2040-03-04 South released 3 living captives, says North",
        "on 2040-03-05 North released 90 detainees, says South",
        "on 2040-03-03 North let in 20 trucks, says \"Lake Mission\"",
        "on 2040-03-09 North let in 30 trucks, says \"Lake Mission\"",
        "on 2040-03-10 South released 2 living captives, says North");

    [Fact]
    public void A_claim_about_trucks_does_not_touch_the_captives()
    {
        var live = Live(Reported.RemoveAt(3));
        var before = Of(live, "captives");
        live.Apply(Reported[3]);
        Touched(live).ShouldBe(1);
        Of(live, "captives").ShouldBeSameAs(before);
        Of(live, "aid").Performance.Low.ShouldBe(50);
    }

    [Fact]
    public void A_claim_about_captives_touches_the_clauses_that_share_them_and_what_they_set_off()
    {
        var live = Live(Reported.RemoveAt(4));
        live.Apply(Reported[4]);
        Touched(live).ShouldBe(3);
        Of(live, "detainees").Performance.Required.ShouldBe(150);
    }

    [Fact]
    public void A_claim_that_fits_no_clause_touches_none()
    {
        var live = Live(Reported);
        live.Apply(ClaimTexts.Read(new EventMention { Action = EventAction.Other, Lemma = "sail", Actor = "a trawler" }, "Daily Oar", new LocalDate(2040, 3, 8)));
        Touched(live).ShouldBe(0);
    }

    [Fact]
    public void A_claim_taken_back_touches_what_it_bore_on()
    {
        var live = Live(Reported);
        live.Retract(Reported[3].Claim.Id).ShouldBeTrue();
        Touched(live).ShouldBe(1);
        Of(live, "aid").Performance.Low.ShouldBe(20);
    }

    [Fact]
    public void A_day_on_which_nothing_falls_due_and_nothing_is_told_touches_no_clause()
    {
        var live = Live(Reported, 17);
        live.Advance(new LocalDate(2040, 3, 18));
        Touched(live).ShouldBe(0);
    }

    [Fact]
    public void A_day_after_which_something_is_late_touches_that_alone()
    {
        var live = Live(Reported, 12);
        live.Advance(new LocalDate(2040, 3, 13));
        Touched(live).ShouldBe(1);
        Of(live, "bridge").Timeliness.ShouldBe(Timeliness.Unknown);
    }

    [Fact]
    public void Going_back_touches_what_lies_between_too()
    {
        var live = Live(Reported, 13);
        live.Advance(new LocalDate(2040, 3, 12));
        Touched(live).ShouldBe(1);
        Of(live, "bridge").Timeliness.ShouldBe(Timeliness.Due);
    }

    private static LiveStanding Live(ImmutableArray<RecordedClaim> claims, int day = 11)
    {
        var live = new LiveStanding(Truce, claims, new Question { At = new LocalDate(2040, 3, day) });
        _ = live.Standing;
        return live;
    }

    /// <summary>How many clauses were assessed anew to bring the whole answer up to date.</summary>
    private static int Touched(LiveStanding live)
    {
        var assessments = live.Answers.Setting.Worlds[0].Assessments;
        var before = assessments.Computed;
        _ = live.Standing;
        return assessments.Computed - before;
    }

    private static StipulationStanding Of(LiveStanding live, string id) => live.Answers.Plain(id).ShouldNotBeNull();
}
