using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Tests.Events;

public sealed class BareFigureTests
{
    private static Claim With(string text, decimal number) => Attributions.Reading.Claims(text).Where(claim => claim.Quantity?.Best == number).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Velmar released 43 soldiers on Monday (cumulative: 143).")]
    [InlineData("Velmar released 43 soldiers on Monday (143 to date).")]
    [InlineData("Velmar released 43 soldiers on Monday (total so far: 143).")]
    public void A_sum_in_brackets_is_of_all_times_together(string text)
    {
        var claims = Attributions.Reading.Claims(text).Where(claim => claim.Event.Action == EventAction.Release).ToList();
        claims.Select(claim => (claim.Quantity!.Best, claim.Quantity.Base)).ShouldBe([(43, QuantityBase.Increment), (143, QuantityBase.Total)]);
        claims[0].Occurred.ShouldNotBeNull();
        claims[1].Occurred.ShouldBeNull();
        claims[1].Event.Thing.ShouldBe("soldier");
    }

    [Fact]
    public void Other_brackets_hold_no_sum() =>
        Attributions.Reading.Claims("Velmar released 43 soldiers (three of them officers) on Monday.").ShouldNotContain(claim => claim.Quantity != null && claim.Quantity.Base == QuantityBase.Total);

    [Theory]
    [InlineData("The army lost 12 men and the rebels 29 in the fighting.", 29, "rebels", "man")]
    [InlineData("Velmar freed 164 men in three lots (60, then 54, then 50) and the council 29.", 29, "council", "man")]
    [InlineData("The trucks brought 40 prisoners to the bridge, 25 by the council and 15 by Velmar.", 15, "Velmar", "prisoner")]
    public void A_number_with_who_acts_goes_on_from_the_figure_before_it(string text, int number, string actor, string thing)
    {
        var claim = With(text, number);
        claim.Event.Actor.ShouldBe(actor);
        claim.Event.Thing.ShouldBe(thing);
    }

    [Fact]
    public void The_parts_of_a_sum_are_figures_of_the_same_act()
    {
        const string Text = "The day saw the transfer of eleven bodies, eight to the council and three to Velmar.";
        With(Text, 8).Event.Recipient.ShouldBe("council");
        With(Text, 3).Event.Action.ShouldBe(EventAction.HandOver);
        With(Text, 3).Event.Thing.ShouldBe("body");
    }

    [Fact]
    public void A_number_after_and_takes_a_phrase_of_its_own() =>
        With("Twelve went in one direction and thirty in the other.", 30).Event.Lemma.ShouldBe("go");

    [Fact]
    public void A_number_with_a_day_of_its_own_is_of_that_day() =>
        With("Velmar freed 60 prisoners on Sunday and 20 on Monday.", 20).Occurred.ShouldBe(TimeRange.Day(new(2031, 5, 12)));

    [Theory]
    [InlineData("The mission recorded 37 violations, compared with 52 in April.", 52)]
    [InlineData("Some 214 trucks crossed on Monday, up from 168 on Sunday.", 168)]
    [InlineData("The mission counted 46 violations, against 29 in the week before.", 29)]
    public void What_a_figure_is_compared_with_is_a_figure_of_its_own(string text, int number) =>
        With(text, number).Quantity!.Base.ShouldBe(QuantityBase.Increment);

    [Theory]
    [InlineData("Velmar released 19 prisoners, among them two officers.", 2, "officer")]
    [InlineData("Seven civilians were killed, including three children.", 3, "child")]
    public void Part_of_them_is_done_to_as_they_are(string text, int number, string thing) =>
        With(text, number).Event.Thing.ShouldBe(thing);

    [Fact]
    public void What_is_still_left_is_a_stock()
    {
        var left = With("The ministry put the number of captives returned at 11, with 23 still on the islands.", 23);
        left.Quantity!.Base.ShouldBe(QuantityBase.Stock);
        left.Modality.ShouldBe(Modality.Ongoing);
        left.Event.Action.ShouldBe(EventAction.Hold);
    }

    [Theory]
    [InlineData("The trader Anton Brek, 41, was freed on Monday.")]
    [InlineData("Velmar released 30 detainees, and 12 were taken to the border.")]
    public void A_number_that_is_an_age_or_has_a_verb_leans_on_nothing(string text) =>
        Attributions.Reading.Claims(text).Count(claim => claim.Event.Action == EventAction.Release).ShouldBe(1);
}
