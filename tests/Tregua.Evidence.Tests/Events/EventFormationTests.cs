using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Events;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Tests.Support;

namespace Tregua.Evidence.Tests.Events;

public sealed class EventFormationTests
{
    private static Quantity Exactly(int number) => Quantity.Exactly(number, $"{number}");

    [Fact]
    public void The_order_of_claims_does_not_change_the_events() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Observations(), Arb.From(Gen.Choose(0, int.MaxValue)), (observations, seed) =>
        {
            var shuffled = observations.ToArray();
            new System.Random(seed).Shuffle(shuffled);
            return Written(EventFormation.Form(observations)) == Written(EventFormation.Form(shuffled));
        }));

    [Fact]
    public void Every_claim_is_in_one_event() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Observations(), observations =>
            EventFormation.Form(observations).Sum(e => e.Claims.Length) == observations.Length));

    [Fact]
    public void The_same_fact_from_two_outlets_is_one_event() =>
        Form(Make.Observation(Make.Recorded(Make.Outlet("A"), Exactly(3)), Make.Day), Make.Observation(Make.Recorded(Make.Outlet("B"), Exactly(3), report: "r2"), Make.Day))
            .ShouldHaveSingleItem().Affirming.Length.ShouldBe(2);

    [Fact]
    public void Batches_of_different_days_are_different_events() =>
        Form(Make.Observation(Make.Recorded(quantity: Exactly(3)), Make.Day), Make.Observation(Make.Recorded(quantity: Exactly(3), report: "r2"), Make.Day.PlusDays(7)))
            .Length.ShouldBe(2);

    [Fact]
    public void Different_numbers_of_two_reports_for_one_day_are_one_event() =>
        Form(Make.Observation(Make.Recorded(quantity: Exactly(60)), Make.Day), Make.Observation(Make.Recorded(quantity: Exactly(58), report: "r2"), Make.Day))
            .ShouldHaveSingleItem();

    [Fact]
    public void An_undated_claim_goes_to_the_event_of_its_number()
    {
        var events = Form(
            Make.Observation(Make.Recorded(quantity: Exactly(3)), Make.Day),
            Make.Observation(Make.Recorded(quantity: Exactly(4), report: "r2"), Make.Day.PlusDays(7)),
            Make.Observation(Make.Recorded(quantity: Exactly(3), report: "r3")));

        events.Single(e => e.When.FirstDay == Make.Day).Affirming.Length.ShouldBe(2);
    }

    [Fact]
    public void A_denial_stands_against_the_event_of_its_day()
    {
        var e = Form(Make.Observation(Make.Recorded(quantity: Exactly(3)), Make.Day), Make.Observation(Make.Recorded(Make.Side("North"), report: "r2", polarity: Polarity.Denied), Make.Day)).ShouldHaveSingleItem();

        e.Affirming.Length.ShouldBe(1);
        e.Denying.Length.ShouldBe(1);
    }

    [Fact]
    public void A_groups_smaller_number_is_a_part_of_its_sides()
    {
        var events = Form(
            Make.Observation(Make.Recorded(Make.Side("South"), Exactly(4)), Make.Day),
            Make.Observation(Make.Recorded(Make.Person("Guard"), Exactly(1), report: "r2"), Make.Day, group: "Guard"));

        events.Single(e => e.Group == "Guard").PartOf.ShouldBe(events.IndexOf(events.Single(e => e.Group is null)));
    }

    [Fact]
    public void A_source_that_tells_of_both_tells_of_two_things() =>
        Form(Make.Observation(Make.Recorded(Make.Side("South"), Exactly(3)), Make.Day), Make.Observation(Make.Recorded(Make.Side("South"), Exactly(1), report: "r2"), Make.Day, group: "Guard"))
            .ShouldAllBe(e => e.PartOf == null);

    [Fact]
    public void A_kind_within_a_larger_number_is_a_part_of_it()
    {
        var events = Form(
            Make.Observation(Make.Recorded(quantity: Exactly(8)), Make.Day),
            Make.Observation(Make.Recorded(quantity: Exactly(3), report: "r2"), Make.Day, kinds: ["living"]));

        events.Single(e => e.Kinds.Length == 1).PartOf.ShouldNotBeNull();
    }

    private static ImmutableArray<ClaimedEvent> Form(params Observation[] observations) => EventFormation.Form(observations);

    private static string Written(ImmutableArray<ClaimedEvent> events) => string.Join('\n', events.Select(e =>
        $"{e.Actor} {e.Group} {string.Join('/', e.Kinds)} {e.Place} {e.When} {e.PartOf} + {Ids(e.Affirming)} - {Ids(e.Denying)}"));

    private static string Ids(ImmutableArray<RecordedClaim> claims) => string.Join(',', claims.Select(c => $"{c.Claim.Id}@{c.Report.Sha256}"));

    private static Arbitrary<Observation[]> Observations() => Arb.From(Gen.ArrayOf(
        from number in Gen.Choose(0, 5)
        from day in Gen.Choose(0, 4)
        from report in Gen.Elements("r1", "r2", "r3", "r4")
        from side in Gen.Elements("North", "South", "Lake")
        from denied in Gen.Frequency((4, Gen.Constant(Polarity.Affirmed)), (1, Gen.Constant(Polarity.Denied)))
        from kinds in Gen.Elements<ImmutableArray<string>>([], ["living"], ["living", "civilian"], ["remains"])
        from grouped in Gen.Elements<string?>(null, null, "Guard")
        from place in Gen.Elements<string?>(null, "mill")
        select Make.Observation(
            Make.Recorded(Make.Side(side), number == 0 ? null : Exactly(number), report: report, polarity: denied),
            day == 0 ? null : Make.Day.PlusDays(day), grouped, kinds, place)));
}
