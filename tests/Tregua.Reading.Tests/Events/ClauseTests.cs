using Tregua.Evidence.Claims;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Tests.Events;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("Phase two expires on 30 June.")]
    [InlineData("Phase 2 expires on 30 June.")]
    [InlineData("The mission recalls that phase two expires on 30 June.")]
    public void A_numbered_phase_is_what_expires(string text) =>
        Attributions.Reading.Claims(text).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            claim => claim.Event.Lemma.ShouldBe("expire"),
            claim => claim.Event.Thing.ShouldBe("phase"),
            claim => claim.Event.ThingPhrase.ShouldBe(claim.Text[..claim.Text.IndexOf(" expires", StringComparison.Ordinal)]),
            claim => claim.Occurred.ShouldBe(TimeRange.Day(new(2031, 6, 30))));

    [Fact]
    public void Who_will_next_meet_meets() =>
        Attributions.Reading.Claims("The committee will next meet on 26 June in Kestel.").ShouldHaveSingleItem().Event.Action.ShouldBe(EventAction.Negotiate);

    [Theory]
    [InlineData("Velmar freed 60 detainees on Monday, while the council handed over two soldiers.")]
    [InlineData("Velmar freed 60 detainees on Monday, and the council handed over two soldiers.")]
    public void Acts_told_as_one_are_of_one_day(string text)
    {
        var claims = Attributions.Reading.Claims(text);
        claims.Length.ShouldBe(2);
        foreach (var claim in claims)
            claim.Occurred.ShouldBe(TimeRange.Day(new(2031, 5, 12)));
    }

    [Theory]
    [InlineData("Forty trucks have crossed since the truce took effect on 3 May.")]
    [InlineData("Under the accord, which came into force on 3 May, Velmar will release 12 detainees.")]
    public void What_took_effect_keeps_its_date_in_a_clause_of_its_own(string text) =>
        Attributions.Reading.Claims(text).ShouldContain(claim => claim.Event.Lemma == "take effect" && claim.Occurred == TimeRange.Day(new(2031, 5, 3)));

    [Fact]
    public void A_batch_of_counted_people_is_those_people()
    {
        var claim = Attributions.Reading.Claims("A second batch of 30 soldiers was released on Monday.").ShouldHaveSingleItem();
        claim.Event.Thing.ShouldBe("soldier");
        claim.Quantity!.Best.ShouldBe(30);
    }

    [Fact]
    public void A_measure_of_goods_that_reaches_a_place_is_delivered()
    {
        var claim = Attributions.Reading.Claims("Some 250 tonnes of seed reached the valley on Monday.").ShouldHaveSingleItem();
        claim.Event.Action.ShouldBe(EventAction.Deliver);
    }

    [Fact]
    public void No_unit_that_fired_is_a_denial()
    {
        var claim = Attributions.Reading.Claims("\"No mortar crew of ours fired on the ford,\" the council said.").ShouldHaveSingleItem();
        claim.Polarity.ShouldBe(Polarity.Denied);
        claim.Quantity.ShouldBeNull();
    }

    [Fact]
    public void An_unknown_verb_after_a_modal_is_the_event()
    {
        var claim = Attributions.Reading.Claims("If the road is not opened by Friday, the grain may moulder, the Ford Mission said.").ShouldHaveSingleItem();
        claim.Modality.ShouldBe(Modality.Conditional);
        claim.Hedge.ShouldBe("may");
        claim.Source.Name.ShouldBe("Ford Mission");
    }
}
