using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;

namespace Tregua.Reading.Tests.Events;

public sealed class StatedNumberTests
{
    private static Claim With(string text, decimal number) => Attributions.Reading.Claims(text).Where(claim => claim.Quantity?.Best == number).ShouldHaveSingleItem();

    [Theory]
    [InlineData("So far 186 soldiers have been freed, according to the Ford Mission. The council's own tally stands at 184.")]
    [InlineData("So far 186 soldiers have been freed, according to the Ford Mission. The council's count is 184.")]
    public void Whose_a_tally_is_vouches_for_it(string text) =>
        Attributions.Reading.Claims(text)[^1].ShouldSatisfyAllConditions(
            claim => claim.Source.Side.ShouldBe("Tarsk Council"),
            claim => claim.Event.Action.ShouldBe(EventAction.Release),
            claim => claim.Event.Thing.ShouldBe("soldier"),
            claim => (claim.Quantity!.Best, claim.Quantity.Base).ShouldBe((184, QuantityBase.Total)));

    [Fact]
    public void A_rival_figure_is_of_what_is_about_as_many() =>
        Attributions.Reading.Claims("Velmar freed 43 soldiers on Monday after the council handed over two bodies. A spokesman put the number at 41.")[^1].Event.Thing.ShouldBe("soldier");

    [Theory]
    [InlineData("That brings to 31 the number set free since April.", 31)]
    [InlineData("That brings the number of people set free to 31.", 31)]
    [InlineData("It brought to 57 the number of soldiers freed by the council and to 140 that of fighters released by Velmar.", 57)]
    [InlineData("It brought to 57 the number of soldiers freed by the council and to 140 that of fighters released by Velmar.", 140)]
    public void A_number_brought_to_a_figure_is_a_total_of_its_act(string text, int number)
    {
        var claim = With(text, number);
        claim.Event.Action.ShouldBe(EventAction.Release);
        claim.Quantity!.Base.ShouldBe(QuantityBase.Total);
    }

    [Fact]
    public void A_total_without_an_act_is_of_the_figure_before_it()
    {
        var total = With("Some 400 people returned to Ondry on Monday, bringing the total to 6,100.", 6100);
        total.Event.Action.ShouldBe(EventAction.Return);
        total.Event.Thing.ShouldBe("person");
        total.Quantity!.Base.ShouldBe(QuantityBase.Total);
    }

    [Fact]
    public void What_came_before_a_number_is_brought_to_a_total_is_no_total_itself()
    {
        const string text = "Two trucks reached Velmar, bringing to 57 the number of lorries let through since the truce began.";
        With(text, 2).Quantity!.Base.ShouldBe(QuantityBase.Increment);
        With(text, 57).Quantity!.Base.ShouldBe(QuantityBase.Total);
    }

    [Theory]
    [InlineData("The mission has confirmed the release of 64 people since the deal.", 64, QuantityBase.Total)]
    [InlineData("The mission has confirmed the release of 64 people.", 64, QuantityBase.Increment)]
    [InlineData("The council announced the release of six men on Sunday, and 64 have been freed so far.", 6, QuantityBase.Increment)]
    public void A_figure_of_an_act_told_by_a_noun_is_a_total_when_the_words_beside_it_say_so(string text, int number, QuantityBase counted) =>
        With(text, number).Quantity!.Base.ShouldBe(counted);

    [Fact]
    public void Who_puts_it_at_a_number_vouches_for_it() =>
        With("Velmar holds 411 fighters. The Tarsk Council puts it at 600.", 600).Source.Name.ShouldBe("Tarsk Council");

    [Fact]
    public void Whatever_is_put_at_a_number_is_who_puts_its_word()
    {
        var claim = With("Irena Vash put the first day's flow at 12,000 barrels.", 12000);
        claim.Source.Name.ShouldBe("Irena Vash");
        claim.Cue.ShouldBe("put");
    }
}
