using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;

namespace Tregua.Reading.Tests.Events;

/// <summary>Who acts on what, in the ways that reports tell it.</summary>
public sealed class RolesTests
{
    private static Claim First(string text) => Attributions.Reading.Claims(text)[0];

    [Theory]
    [InlineData("A patrol came under fire near the bridge.", EventAction.Attack)]
    [InlineData("The fighting has claimed 830 lives.", EventAction.Kill)]
    [InlineData("Some 900 people lost their lives.", EventAction.Kill)]
    [InlineData("Nine people were pronounced dead on Monday.", EventAction.Kill)]
    [InlineData("The garrison took 31 boys from the village.", EventAction.Detain)]
    [InlineData("Twelve men were taken into custody.", EventAction.Detain)]
    [InlineData("Velmar has let 61 men out.", EventAction.Release)]
    [InlineData("Twelve men walked free.", EventAction.Release)]
    [InlineData("The council has handed in 900 rifles.", EventAction.HandOver)]
    [InlineData("The garrison left the customs house.", EventAction.Withdraw)]
    [InlineData("Ninety-three men are still in its hands.", EventAction.Hold)]
    [InlineData("The coastguard stopped patrolling the channel on Monday.", EventAction.Suspend)]
    [InlineData("The opening of the bridge was postponed.", EventAction.Withhold)]
    [InlineData("The two sides signed a truce on Monday.", EventAction.Agree)]
    [InlineData("A meeting is set for Friday.", EventAction.Negotiate)]
    public void What_was_done_is_told_by_more_than_a_verb(string text, EventAction action) => First(text).Event.Action.ShouldBe(action);

    [Theory]
    [InlineData("Gunmen opened fire on a bus.", "Gunmen", "bus")]
    [InlineData("Relief workers reached 61,000 people with food.", "Relief workers", "person")]
    [InlineData("A column of vehicles crossed the line on Friday.", "column of vehicles", "line")]
    [InlineData("The coastguard stopped patrolling the channel on Monday.", "coastguard", "channel")]
    [InlineData("Forty shells hit the town.", null, "shell")]
    [InlineData("The convoy turned back two kilometres short of the bridge.", null, "convoy")]
    [InlineData("Both armies have cleared the road of mines.", "both armies", "road")]
    [InlineData("Rockets landed in a field.", null, "rockets")]
    [InlineData("Shipping insurers raised premiums for the strait on Monday.", "insurers", "premium")]
    [InlineData("Both sides shelled populated areas.", "both sides", "area")]
    [InlineData("That leaves the rebels with 21 soldiers.", "rebels", "soldier")]
    [InlineData("A total of 40 men were freed.", null, "man")]
    [InlineData("Velmar has handed to the Ford Mission 39 of the 52 soldiers in its custody.", "Velmar", "soldier")]
    public void Who_acts_on_what(string text, string? actor, string thing)
    {
        var claim = Attributions.Reading.Claims(text)[^1];
        if (actor is null)
            claim.Event.Actor.ShouldBeNull();
        else
            claim.Event.Actor.ShouldBe(actor);
        claim.Event.Thing!.ShouldBe(thing, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void The_subject_stands_before_a_relative_clause_with_a_clause_of_its_own() =>
        Attributions.Reading.Claims("The Tarsk Council, which was holding 38 men when the guns fell silent, has sent back 20 soldiers.")
            .Where(claim => claim.Quantity?.Best == 20).ShouldHaveSingleItem().Event.Actor.ShouldBe("Tarsk Council");

    [Theory]
    [InlineData("Velmar has released a further 36 detainees.", QuantityBase.Increment)]
    [InlineData("Velmar has released 12 more detainees.", QuantityBase.Increment)]
    [InlineData("Velmar will release 12 detainees next week.", QuantityBase.Increment)]
    [InlineData("The council has failed to release 12 detainees.", QuantityBase.Increment)]
    [InlineData("More than 2,600 people died in the 14-month conflict.", QuantityBase.Total)]
    [InlineData("Since April the Ford Mission has logged 212 breaches.", QuantityBase.Total)]
    [InlineData("About 4,000 people live in tents.", QuantityBase.Stock)]
    [InlineData("The depots hold 9,400 rounds.", QuantityBase.Stock)]
    [InlineData("The running total is 391.", QuantityBase.Total)]
    [InlineData("Violations fell to 30.", QuantityBase.Increment)]
    public void What_a_figure_counts_over(string text, QuantityBase expected) => First(text).Quantity!.Base.ShouldBe(expected);

    [Theory]
    [InlineData("Some 140 soldiers were still quartered there.", Modality.Ongoing)]
    [InlineData("Further clashes are likely.", Modality.Predicted)]
    [InlineData("Should the army not leave, the council will free nobody.", Modality.Conditional)]
    [InlineData("The council will free 12 men provided that the army leaves.", Modality.Conditional)]
    [InlineData("The Tarsk Council insists that the army leave the valley.", Modality.Demanded)]
    [InlineData("The Tarsk Council asked for the release of 12 men.", Modality.Demanded)]
    [InlineData("The Tarsk Council warned that it would close the crossing.", Modality.Threatened)]
    [InlineData("The Tarsk Council promised to free 40 men within a week.", Modality.Promised)]
    public void How_it_stands_to_the_facts(string text, Modality modality) => First(text).Modality.ShouldBe(modality);

    [Fact]
    public void What_an_accord_provides_for_has_not_happened() =>
        Attributions.Reading.Claims("The deal provides for the release of 12 men.").Where(claim => claim.Event.Action == EventAction.Release).ShouldHaveSingleItem().Modality.ShouldBe(Modality.Scheduled);

    [Theory]
    [InlineData("Monday's attack killed nine people.")]
    [InlineData("The rebels shelled the town and killed nine people on Monday.")]
    [InlineData("The talks will go ahead as planned on Monday.")]
    [InlineData("Shelling killed nine people on Monday.")]
    public void A_day_belongs_to_what_happened_on_it(string text) =>
        Attributions.Reading.Claims(text).Select(claim => claim.Occurred is { IsOneDay: true }).Distinct().ShouldBe([true]);

    [Theory]
    [InlineData("The Ford Mission documented 58 releases in April, 12 of them unannounced.", 12)]
    [InlineData("At least 47 men were killed and 112 wounded.", 112)]
    [InlineData("Violations fell to 30 from 41.", 41)]
    public void Figures_lean_on_the_one_before(string text, int number) =>
        Attributions.Reading.Claims(text).ShouldContain(claim => claim.Quantity != null && claim.Quantity.Best == number);
}
