using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Tests.Events;

public sealed class VerbTests
{
    private static Claim One(string text) => Attributions.Reading.Claims(text).ShouldHaveSingleItem();

    [Theory]
    [InlineData("The rebels let five soldiers go.", EventAction.Release, "soldier")]
    [InlineData("Five soldiers would now be let go.", EventAction.Release, "soldier")]
    [InlineData("Velmar set free 130 detainees.", EventAction.Release, "detainee")]
    [InlineData("The council has sent home 455 fishermen.", EventAction.Return, "fisherman")]
    [InlineData("The council returned nine bodies.", EventAction.Return, "body")]
    [InlineData("Velmar withdrew from four of the nine posts.", EventAction.Withdraw, "post")]
    [InlineData("The council rejected the proposal to extend the truce by a month.", EventAction.Refuse, "proposal")]
    public void A_verb_with_its_particle_has_an_action(string text, EventAction action, string thing)
    {
        var claim = Attributions.Reading.Claims(text)[0];
        claim.Event.Action.ShouldBe(action);
        claim.Event.Thing.ShouldBe(thing);
    }

    [Fact]
    public void A_bare_form_that_is_the_past_too_tells_of_the_past() => One("The rebels let five soldiers go.").Modality.ShouldBe(Modality.Occurred);

    [Theory]
    [InlineData("The parties exchanged lists of injured soldiers on 12 May 2031.")]
    [InlineData("The parties exchanged lists of missing persons on 12 May 2031.")]
    public void A_participle_between_a_preposition_and_its_noun_is_no_act(string text)
    {
        var claim = One(text);
        claim.Event.Thing.ShouldBe("list");
        claim.Occurred.ShouldBe(TimeRange.Day(new(2031, 5, 12)));
    }

    [Fact]
    public void A_time_inside_the_verb_is_its_time()
    {
        var claim = One("The parties have today completed the withdrawal.");
        claim.Modality.ShouldBe(Modality.Occurred);
        claim.Occurred.ShouldBe(TimeRange.Day(new(2031, 5, 14)));
    }

    [Theory]
    [InlineData("The council freed 30 men without receiving a single prisoner.", "prisoner")]
    [InlineData("The parties have yet to exchange lists.", "list")]
    [InlineData("The mission has received no list.", "list")]
    public void What_was_not_done_is_denied(string text, string thing) =>
        Attributions.Reading.Claims(text).ShouldContain(claim => claim.Event.Thing == thing && claim.Polarity == Polarity.Denied);

    [Theory]
    [InlineData("The airport was to be handed over to Velmar by 1 May.")]
    [InlineData("The council was to have surrendered its mortars by 1 May.")]
    public void What_was_to_be_done_has_the_date_as_its_due_date(string text)
    {
        var claim = One(text);
        claim.Due!.Value.LastDay.ShouldBe(new(2031, 5, 1));
        claim.Occurred.ShouldBeNull();
    }

    [Theory]
    [InlineData("The exchange is planned for early June.", Modality.Scheduled)]
    [InlineData("The council is asked to bring the list to the mission.", Modality.Demanded)]
    [InlineData("Velmar must say where the dead are buried.", Modality.Demanded)]
    public void A_plan_and_a_demand_are_no_facts(string text, Modality modality) => Attributions.Reading.Claims(text).ShouldContain(claim => claim.Modality == modality);

    [Fact]
    public void A_second_verb_of_a_perfect_is_perfect_too()
    {
        var claims = Attributions.Reading.Claims("Fighting in the valley has killed 3,000 people and displaced 45,000.");
        claims.Length.ShouldBe(2);
        claims[1].Quantity!.Base.ShouldBe(QuantityBase.Total);
    }

    [Theory]
    [InlineData("Velmar has violated the ceasefire 41 times.", 41, QuantityBase.Total)]
    [InlineData("The monitoring was restricted five times.", 5, QuantityBase.Increment)]
    public void How_often_something_happened_is_its_number(string text, int number, QuantityBase counted)
    {
        var claim = One(text);
        claim.Quantity!.Best.ShouldBe(number);
        claim.Quantity.Base.ShouldBe(counted);
    }

    [Fact]
    public void Who_watches_an_act_does_not_do_it()
    {
        var claim = One("The mission monitored the handover of four bodies at the Ford bridge.");
        claim.Event.Action.ShouldBe(EventAction.HandOver);
        claim.Event.Actor.ShouldBeNull();
        claim.Quantity!.Best.ShouldBe(4);
    }

    [Theory]
    [InlineData("The third batch of 40 prisoners was freed on Monday.", 3)]
    [InlineData("Velmar freed 40 prisoners in the second exchange.", 2)]
    [InlineData("The first of the four batches was freed on Monday.", 1)]
    [InlineData("Velmar freed 40 prisoners in batch 2.", 2)]
    public void The_number_of_a_batch_is_read(string text, int batch) => Attributions.Reading.Claims(text)[0].Event.Batch.ShouldBe(batch);

    [Theory]
    [InlineData("Four of the men were in the hands of the council.")]
    [InlineData("Three aid workers still detained.")]
    [InlineData("Six of the soldiers are believed to be dead.")]
    public void What_is_in_a_state_is_a_stock(string text) => Attributions.Reading.Claims(text)[0].Quantity!.Base.ShouldBe(QuantityBase.Stock);

    [Fact]
    public void A_name_before_a_thing_makes_it_a_place() => One("Velmar shelled a post in the Ondry marshes.").Event.Place.ShouldBe("Ondry marshes");

    [Fact]
    public void A_relative_clause_may_hold_a_saying_of_its_own()
    {
        var claim = Attributions.Reading.Claims("They lifted the siege of Ondry, which the Tarsk Council says has cost 90 lives.").Single(claim => claim.Quantity is not null);
        claim.Source.Name.ShouldBe("Tarsk Council");
        claim.Cue.ShouldBe("says");
    }
}
