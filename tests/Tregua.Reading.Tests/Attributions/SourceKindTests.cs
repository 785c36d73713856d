using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;

namespace Tregua.Reading.Tests.Attributions;

public sealed class SourceKindTests
{
    private static Claim Last(string text) => Reading.Claims(text)[^1];

    [Theory]
    [InlineData("The rebels said 12 men were freed.", "rebels", SourceKind.Party)]
    [InlineData("Velmar's army chief said 12 men were freed.", "Velmar's army chief", SourceKind.UnnamedOfficial)]
    [InlineData("The President said 12 men were freed.", "President", SourceKind.UnnamedOfficial)]
    [InlineData("A UN official said 12 men were freed.", "UN official", SourceKind.ThirdParty)]
    [InlineData("A Western diplomat said 12 men were freed.", "Western diplomat", SourceKind.ThirdParty)]
    [InlineData("UN spokesman Rolf Aske said 12 men were freed.", "Rolf Aske", SourceKind.ThirdParty)]
    [InlineData("Orlenne's foreign ministry said 12 men were freed.", "Orlenne's foreign ministry", SourceKind.ThirdParty)]
    [InlineData("The Marsh Defence Union said 12 men were freed.", "Marsh Defence Union", SourceKind.Party)]
    [InlineData("The fire brigade said 12 men were freed.", "fire brigade", SourceKind.CivilSociety)]
    [InlineData("The aid agency Open Hands said 12 men were freed.", "Open Hands", SourceKind.CivilSociety)]
    [InlineData("Lena, who asked that her surname be withheld, said 12 men were freed.", "Lena", SourceKind.CivilSociety)]
    [InlineData("The army freed two men. Its spokesman said 12 men were freed.", "army spokesman", SourceKind.UnnamedOfficial)]
    public void A_source_is_told_by_its_words(string text, string name, SourceKind kind)
    {
        var claim = Last(text);
        claim.Source.Name.ShouldBe(name);
        claim.Source.Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("Rolf Aske of the Tarsk Council said 12 men were freed.")]
    [InlineData("The Tarsk Council's Rolf Aske said 12 men were freed.")]
    [InlineData("Mr Rolf Aske (Tarsk Council) said 12 men were freed.")]
    [InlineData("Lt Col Rolf Aske of the Tarsk Council said 12 men were freed.")]
    [InlineData("Rolf Aske is the commander of the River Brigades. Aske said 12 men were freed.")]
    public void Who_is_told_by_a_side_speaks_for_it(string text)
    {
        var source = Last(text).Source;
        source.Name.ShouldBe("Rolf Aske");
        source.Kind.ShouldBe(SourceKind.NamedOfficial);
        source.Side.ShouldBe("Tarsk Council");
    }

    [Theory]
    [InlineData("The Prime Minister, Irena Vash, arrived on Monday. The Prime Minister said 12 men were freed.", "Irena Vash")]
    [InlineData("Ambassador Runa Aske met reporters. The Ambassador said 12 men were freed.", "Runa Aske")]
    [InlineData("I put this to Runa Aske, the minister. She said 12 men were freed.", "Runa Aske")]
    [InlineData("Irena Vash spoke. A doctor said two men had died. She said 12 men were freed.", "doctor")]
    [InlineData("The Ondry Relief Fund arrived on Monday. The fund said 12 men were freed.", "Ondry Relief Fund")]
    public void Offices_and_pronouns_stand_for_who_was_mentioned(string text, string name) => Last(text).Source.Name.ShouldBe(name);

    [Fact]
    public void A_pronoun_stands_for_nobody_who_comes_after_it() =>
        Reading.Claims("Velmar is to free 132 men. It has so far freed 61 men. The Tarsk Council, which held 38 men in May, has freed 20 men.")
            .Where(claim => claim.Quantity?.Best == 61).ShouldHaveSingleItem().Event.Actor.ShouldBe("Velmar");

    [Fact]
    public void A_short_name_with_a_capital_stands_for_the_one_actor_that_has_it()
    {
        var claim = Last("The Mission counted 12 men.");
        claim.Source.Name.ShouldBe("Ford Mission");
        claim.Source.Kind.ShouldBe(SourceKind.Monitor);
    }
}
