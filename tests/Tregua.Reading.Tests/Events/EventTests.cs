using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Tests.Events;

public sealed class EventTests
{
    private static Claim One(string text) => Attributions.Reading.Claims(text).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Velmar released 12 detainees.", EventAction.Release)]
    [InlineData("Velmar let go 12 detainees.", EventAction.Release)]
    [InlineData("Velmar handed over 12 detainees.", EventAction.HandOver)]
    [InlineData("Velmar transferred 12 detainees.", EventAction.HandOver)]
    [InlineData("Velmar refused to release 12 detainees.", EventAction.Withhold)]
    [InlineData("Velmar failed to release 12 detainees.", EventAction.Withhold)]
    [InlineData("Velmar delayed the release of 12 detainees.", EventAction.Withhold)]
    [InlineData("Velmar holds 12 detainees.", EventAction.Hold)]
    [InlineData("Velmar killed 12 detainees.", EventAction.Kill)]
    public void The_action_follows_the_verb(string text, EventAction action)
    {
        var claim = One(text);
        claim.Event.Action.ShouldBe(action);
        claim.Event.Actor.ShouldBe("Velmar");
        claim.Event.Thing.ShouldBe("detainee");
        claim.Quantity!.Best.ShouldBe(12);
    }

    [Fact]
    public void In_the_passive_the_subject_is_the_thing_and_by_names_the_actor()
    {
        var claim = One("Twelve detainees were released by Velmar on Monday.");
        claim.Event.Actor.ShouldBe("Velmar");
        claim.Event.Thing.ShouldBe("detainee");
        claim.Occurred.ShouldBe(TimeRange.Day(new(2031, 5, 12)));
    }

    [Theory]
    [InlineData("Velmar released 12 detainees.", Modality.Occurred)]
    [InlineData("Velmar is releasing 12 detainees.", Modality.Ongoing)]
    [InlineData("Velmar will release 12 detainees.", Modality.Scheduled)]
    [InlineData("The Tarsk Council said that it will release 12 detainees.", Modality.Promised)]
    [InlineData("The Tarsk Council said that Velmar will release 12 detainees.", Modality.Scheduled)]
    [InlineData("Velmar must release 12 detainees.", Modality.Demanded)]
    [InlineData("The Tarsk Council urged Velmar to release 12 detainees.", Modality.Demanded)]
    [InlineData("Velmar may release 12 detainees.", Modality.Predicted)]
    [InlineData("The Tarsk Council threatened to kill 12 detainees.", Modality.Threatened)]
    [InlineData("If the talks go on, Velmar will release 12 detainees.", Modality.Conditional)]
    public void The_modality_follows_the_words_around_the_verb(string text, Modality modality) =>
        Attributions.Reading.Claims(text).ShouldContain(claim => claim.Modality == modality && claim.Quantity != null);

    [Fact]
    public void Each_figure_of_a_sentence_is_a_claim_of_its_own()
    {
        var claims = Attributions.Reading.Claims("The Tarsk Council handed over 17 soldiers and the bodies of three others.");
        claims.Length.ShouldBe(2);
        claims[0].Quantity!.Best.ShouldBe(17);
        claims[1].Quantity!.Best.ShouldBe(3);
        claims[1].Event.Thing.ShouldBe("body");
        claims[1].Event.Kind.ShouldBe("remains");
    }

    [Theory]
    [InlineData("Velmar released 12 detainees on Monday.", QuantityBase.Increment)]
    [InlineData("Velmar has released 212 detainees so far.", QuantityBase.Total)]
    [InlineData("Velmar released 212 detainees in seven batches.", QuantityBase.Total)]
    [InlineData("64 captives remain in Tarsk.", QuantityBase.Stock)]
    public void The_base_of_a_figure_follows_the_clause(string text, QuantityBase @base) =>
        Attributions.Reading.Claims(text).ShouldContain(claim => claim.Quantity!.Base == @base);

    [Fact]
    public void A_date_on_which_something_had_been_due_is_not_when_it_occurred()
    {
        var claim = Attributions.Reading.Claims("An agreement ensures the release of all detainees who were supposed to be freed on Monday.").First(found => found.Event.Action == EventAction.Release);
        claim.Due.ShouldBe(TimeRange.Day(new(2031, 5, 12)));
        claim.Occurred.ShouldBeNull();
    }

    [Fact]
    public void A_condition_is_kept_with_its_words_and_date()
    {
        var claim = One("If no terms are agreed by Friday, Velmar will suspend the releases.");
        claim.Modality.ShouldBe(Modality.Conditional);
        claim.Condition.ShouldBe("If no terms are agreed by Friday");
        claim.ConditionDate.ShouldBe(TimeRange.Until(new(2031, 5, 16)));
    }

    [Fact]
    public void A_heading_makes_no_claim_of_a_noun()
    {
        Attributions.Reading.Claims("Breakthrough in Prisoner Release\n\nVelmar released 12 detainees.").ShouldHaveSingleItem();
    }
}
