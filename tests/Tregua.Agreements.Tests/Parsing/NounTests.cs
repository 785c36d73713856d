using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Parsing;

public class NounTests
{
    [Theory]
    [InlineData("captives", "captive", null)]
    [InlineData("captive", "captive", null)]
    [InlineData("remains", "captive", "remains")]
    [InlineData("living captives", "captive", "living")]
    [InlineData("living civilian captives", "captive", "civilian")]
    [InlineData("civilian living captives", "captive", "civilian")]
    [InlineData("civilian captives", "captive", "civilian")]
    [InlineData("living civilians", "captive", "civilian")]
    [InlineData("soldiers", "captive", "soldier")]
    [InlineData("\"serving life\" prisoners", "prisoner", "serving life")]
    [InlineData("\"serving life\"", "prisoner", "serving life")]
    [InlineData("trucks", "truck", null)]
    public void A_noun_is_a_thing_a_kind_or_kinds_before_their_thing(string noun, string thing, string? kind) =>
        Samples.Clause($"North must release 3 {noun} by day 3").Act.Thing.ShouldBe(new ThingReference(thing, kind));

    [Theory]
    [InlineData("bodies", "body")]
    [InlineData("women", "woman")]
    [InlineData("corpses", "corpse")]
    [InlineData("aid trucks", "aid truck")]
    [InlineData("tons of grain", "ton of grain")]
    public void A_plural_may_come_from_its_singular(string plural, string singular) =>
        Plurals.Candidates(plural).ShouldContain(singular);

    [Fact]
    public void A_kind_of_two_things_alone_is_ambiguous() =>
        Samples.Errors(Samples.InPhase("x: North must release 3 civilians by day 3")).ShouldHaveSingleItem()
            .ShouldBe("PACT0405 19:29 `civilians` is a kind of `captive` and of `prisoner`; say which is meant. (write the thing after the kind)");

    [Fact]
    public void A_word_that_only_reports_use_is_answered_with_the_right_one() =>
        Samples.Errors(Samples.InPhase("x: North must release 3 bodies by day 3")).ShouldHaveSingleItem()
            .ShouldBe("PACT0414 19:29 `bodies` is another word that reports use; clauses name the thing or kind itself. (write `remains`)");

    [Fact]
    public void The_hint_for_a_misspelt_plural_is_a_plural() =>
        Samples.Errors(Samples.InPhase("x: North must release 3 captves by day 3")).ShouldHaveSingleItem()
            .ShouldEndWith("(did you mean `captives`?)");
}
