using Tregua.Evidence.Claims;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Tests.Events;

public sealed class AsideTests
{
    [Theory]
    [InlineData("Should the shelling go on, the council would close the bridge.", "Should the shelling go on")]
    [InlineData("If not, the council will close the bridge.", "If not")]
    public void A_condition_may_stand_without_if_or_without_a_verb(string text, string condition)
    {
        var claim = Attributions.Reading.Claims(text).ShouldHaveSingleItem();
        claim.Modality.ShouldBe(Modality.Conditional);
        claim.Condition.ShouldBe(condition);
        claim.Event.Action.ShouldBe(EventAction.Close);
    }

    [Fact]
    public void What_should_have_been_done_has_the_date_as_its_due_date() =>
        Attributions.Reading.Claims("The men should have left on 12 May.").ShouldHaveSingleItem().Due.ShouldBe(TimeRange.Day(new(2031, 5, 12)));

    [Fact]
    public void A_plan_beside_an_event_noun_is_its_date()
    {
        var claim = Attributions.Reading.Claims("The deployment of 20 monitors, planned for 20 May, awaits approval.").First(claim => claim.Quantity is not null);
        claim.Modality.ShouldBe(Modality.Scheduled);
        claim.Event.Thing.ShouldBe("monitor");
        claim.Occurred.ShouldBe(TimeRange.Day(new(2031, 5, 20)));
    }

    [Theory]
    [InlineData("Drones struck a store, killing two farmers and wounding a child.", "child")]
    [InlineData("The ministry whose buses carried them has issued a list and withdrawn its observer.", "observer")]
    public void A_second_verb_is_an_event_of_its_own(string text, string thing) =>
        Attributions.Reading.Claims(text).ShouldContain(claim => claim.Event.Thing == thing);

    [Fact]
    public void A_clause_with_whose_gives_the_verb_after_it_no_subject()
    {
        var claim = Attributions.Reading.Claims("The Fishers' Union, whose books I have seen, has 231 names outstanding.").ShouldHaveSingleItem();
        claim.Event.Actor.ShouldBe("Fishers' Union");
    }

    [Fact]
    public void A_line_with_only_an_infinitive_is_a_plan() =>
        Attributions.Reading.Claims("Second round of evacuations to begin on 20 May.").ShouldHaveSingleItem().Modality.ShouldBe(Modality.Scheduled);

    [Fact]
    public void What_an_actor_publishes_itself_is_kept_whatever_it_is_about() =>
        Reader.Read(new ReadingInput { Bytes = "Voting took place in calm."u8.ToArray(), Outlet = "Ford Mission", Lexicon = Attributions.Reading.Lexicon }).Claims.ShouldHaveSingleItem();

    [Fact]
    public void A_due_date_beside_the_subject_is_no_date_of_the_act()
    {
        var claim = Attributions.Reading.Claims("The third batch, due on 16 May, will not be released.").ShouldHaveSingleItem();
        claim.Due.ShouldBe(TimeRange.Day(new(2031, 5, 16)));
        claim.Occurred.ShouldBeNull();
    }

    [Theory]
    [InlineData("9 attacks on aid workers, 2 of them fatal.", EventAction.Attack, 9)]
    [InlineData("26 evacuation flights, carrying patients and relatives.", EventAction.Other, 26)]
    public void A_line_that_is_only_a_figure_is_a_claim(string line, EventAction action, int number)
    {
        var claim = Attributions.Reading.Claims($"The week in the valley was calm.\n\n- {line}\n- The bridge is open.").First(claim => claim.Quantity is not null);
        claim.Event.Action.ShouldBe(action);
        claim.Quantity!.Best.ShouldBe(number);
    }

    [Fact]
    public void What_is_fired_on_is_the_thing()
    {
        var claim = Attributions.Reading.Claims("Two gunboats fired on fishermen near Ondry.").ShouldHaveSingleItem();
        claim.Event.Thing.ShouldBe("fisherman");
        claim.Event.Actor.ShouldBe("gunboats");
    }

    [Theory]
    [InlineData("Oil began flowing through the valley on Monday.")]
    [InlineData("At midnight the gate closed again.")]
    public void A_verb_that_only_begins_and_one_that_looks_like_an_adjective_tell(string text) => Attributions.Reading.Claims(text).ShouldNotBeEmpty();
}
