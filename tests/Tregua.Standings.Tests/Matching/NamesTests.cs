using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Matching;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Matching;

public sealed class NamesTests
{
    private static readonly Agreement Pact = ClaimTexts.Agreement("""
        agreement "Names"
            zone Etc/UTC
            in force 2031-05-01

        party Veldania also "Veldanian government", "Mirrow"
            members "Ada Vale"
        party "Hill Front" also "hill groups"
            performed by "River Guard"
        mediator Lake
        mediator "Lake Mission"

        persons captive also "Veldanian prisoner"
            kind living
            kind remains also "body"
            kind wounded
        persons detainee also "hill prisoner", "prisoner"
        persons resident also "displaced person"

        phase first "First phase" lasts 10 days
            captives: "Hill Front" must release 3 captives by day 5
            detainees: Veldania must release 9 detainees by day 5
            gate: Veldania must open "Mill crossing" by day 5
            road: Veldania must allow "the displaced to go home by the mill road" from day 2
            talks: Veldania and "Hill Front" must begin talks "second phase" by day 5

        phase second "Second phase" lasts 10 days
            starts when agreed "second phase"
        """);

    private static readonly ActorNames Actors = new(Pact);

    private static readonly ThingNames Things = new(Pact);

    [Theory]
    [InlineData("Mirrow", "Veldania")]
    [InlineData("the Veldanian delegation", "Veldania")]
    [InlineData("Veldanian Prime Minister Ada Vale", "Veldania")]
    [InlineData("Veldania’s army", "Veldania")]
    [InlineData("Hill groups", "Hill Front")]
    [InlineData("the River Guard", "Hill Front")]
    public void A_name_as_published_is_the_actor_of_the_agreement(string published, string actor) =>
        Actors.FindOne(published).ShouldNotBeNull().Name.ShouldBe(actor);

    [Fact]
    public void A_name_that_also_stands_inside_a_longer_one_is_found_where_it_stands_by_itself() =>
        Actors.Find("the Lake Mission and Lake").Select(a => a.Name).ShouldBe(["Lake Mission", "Lake"]);

    [Theory]
    [InlineData("a former Veldanian captive")]
    [InlineData("Veldania and the Hill Front")]
    [InlineData("the hills")]
    [InlineData(null)]
    public void What_names_nobody_or_several_is_not_one_actor(string? published) =>
        Actors.FindOne(published).ShouldBeNull();

    [Fact]
    public void A_group_is_kept_beside_the_side_that_it_performs_for() =>
        Actors.FindOne("River Guard").ShouldBe(new NamedActor("Hill Front", "River Guard"));

    [Theory]
    [InlineData("Veldanian prisoner", "prisoner", null, "captive", "")]
    [InlineData("hill prisoner", "prisoner", null, "detainee", "")]
    [InlineData("prisoner", "prisoner", null, "detainee", "")]
    [InlineData("body of a Veldanian prisoner", "body", "remains", "captive", "remains")]
    [InlineData("body", "body", null, "captive", "remains")]
    public void The_longest_name_of_a_thing_wins(string phrase, string thing, string? kind, string expected, string expectedKind)
    {
        var found = Things.Find(Mention(EventAction.Release, phrase, thing, kind)).ShouldNotBeNull();

        found.Thing.ShouldBe(expected);
        string.Join('/', found.Kinds).ShouldBe(expectedKind);
    }

    [Theory]
    [InlineData("wounded people", "people", null)]
    [InlineData("body of a hill prisoner", "body", "remains")]
    public void A_kind_that_is_not_the_noun_or_not_the_things_is_no_thing(string phrase, string thing, string? kind) =>
        Things.Find(Mention(EventAction.Release, phrase, thing, kind)).ShouldBeNull();

    [Fact]
    public void An_act_of_nobody_named_is_the_only_debtors() =>
        Concerned(Mention(EventAction.Release, "hill prisoner", "prisoner", null)).ShouldBe(["detainees"]);

    [Fact]
    public void An_act_of_somebody_unknown_is_nobodys() =>
        Concerned(Mention(EventAction.Release, "hill prisoner", "prisoner", null) with { Actor = "the Red Lamp society" }).ShouldBeEmpty();

    [Fact]
    public void A_part_of_a_places_name_is_the_place_where_no_other_can_be_meant() =>
        Concerned(new EventMention { Action = EventAction.Open, Actor = "Veldania", Place = "Mill" }).ShouldBe(["gate"]);

    [Theory]
    [InlineData("phase two")]
    [InlineData("the second stage of the accord")]
    public void A_topic_is_known_by_its_ordinal_in_any_form(string topic) =>
        Concerned(new EventMention { Action = EventAction.Negotiate, Actor = "Veldania and the Hill Front", Topic = topic }).ShouldBe(["talks"]);

    [Fact]
    public void A_clause_in_its_own_words_takes_two_words_in_common_one_of_them_of_what_is_acted_upon()
    {
        Concerned(new EventMention { Action = EventAction.Return, Lemma = "return", Thing = "resident", ThingPhrase = "displaced resident", Place = "mill road" }).ShouldBe(["road"]);
        Concerned(new EventMention { Action = EventAction.Kill, Lemma = "kill", Thing = "resident", ThingPhrase = "hill resident", Place = "mill road" }).ShouldBeEmpty();
    }

    private static string[] Concerned(EventMention mention) =>
        [.. new Matcher(Pact).Concerned(ClaimTexts.Read(mention, "Daily Oar", new NodaTime.LocalDate(2031, 5, 3)).Claim)];

    private static EventMention Mention(EventAction action, string phrase, string thing, string? kind) =>
        new() { Action = action, ThingPhrase = phrase, Thing = thing, Kind = kind };
}
