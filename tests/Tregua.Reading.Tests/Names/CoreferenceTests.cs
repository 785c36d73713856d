using System.Collections.Immutable;
using System.Text;
using Tregua.Evidence.Claims;

namespace Tregua.Reading.Tests.Names;

/// <summary>Who "its delegation", "the group" and a statement stand for, where no agreement names the parties.</summary>
public sealed class CoreferenceTests
{
    [Theory]
    [InlineData("A Dorvan Front statement on Tuesday night said that ten prisoners had left Mirel.", "Dorvan Front")]
    [InlineData("A Northern Command communiqué said its troops had left Orin.", "Northern Command")]
    [InlineData("A Friday statement said the troops had left Orin.", "Friday statement")]
    [InlineData("The Salt Coast Council's statement said the troops had left Orin.", "Salt Coast Council")]
    public void A_statement_speaks_for_whose_it_is(string text, string source) =>
        Last(text).Source.Name.ShouldBe(source);

    [Fact]
    public void The_group_is_whose_statement_was_heard_last() =>
        Last("Sarvia said on Monday that the list was late.\n\nA Dorvan Front statement on Tuesday outlined that its delegation had left Mirel. The group stressed that it would free ten prisoners on Friday.")
            .ShouldSatisfyAllConditions(claim => claim.Source.Name.ShouldBe("Dorvan Front"), claim => claim.Event.Actor.ShouldBe("Dorvan Front"));

    [Theory]
    [InlineData("A diplomat briefed on the search, who asked for silence, said nine trucks had left.", "diplomat")]
    [InlineData("Mirel was closed on Monday.\n\nThe mission recorded nine incidents.", "mission")]
    [InlineData("Sarvia freed two men. Nine soldiers have been freed, according to a tally kept by the Kestel mission.", "Kestel mission")]
    public void A_source_is_whom_the_words_name_and_no_place_or_search(string text, string source) =>
        Last(text).Source.Name.ShouldBe(source);

    [Fact]
    public void A_short_name_is_of_the_body_named_whole_last() =>
        Last("STATEMENT BY THE GOVERNMENT OF ARDEN\n\nThe Government of Sarvia and the Halvar Movement met on Monday. The Government released nine detainees.").Event.Actor.ShouldBe("Government of Sarvia");

    [Theory]
    [InlineData("The road has been open since 10 February, according to hauliers.", "hauliers")]
    [InlineData("The road was closed on Monday, according to hauliers, though two of them said that soldiers had freed nine men.", "hauliers")]
    [InlineData("The ceasefire monitors logged four violations over the weekend.", "ceasefire monitors")]
    [InlineData("Nine men were freed, according to plans.", null)]
    public void Whoever_a_phrase_names_is_heard(string text, string? source) =>
        Last(text).Source.Name.ShouldBe(source);

    [Theory]
    [InlineData("The council said only 47 fighters had reached its lines.", "fighter")]
    [InlineData("One civilian was killed on Monday.", "civilian")]
    [InlineData("So far 186 detainees have been freed.", "detainee")]
    public void What_is_counted_is_the_noun_of_the_number(string text, string thing) =>
        Last(text).Event.Thing.ShouldBe(thing);

    [Theory]
    // What is said is of who says it.
    [InlineData("Sarvia closed the bridge. The Dorvan Front said its delegation had left Mirel.", "Dorvan Front delegation")]
    [InlineData("Sarvia closed the bridge. A Dorvan Front statement said its delegation had left Mirel.", "Dorvan Front delegation")]
    // But for whom is spoken of meanwhile.
    [InlineData("Sarvia closed the bridge. The Dorvan Front said Sarvia had opened the bridge and its delegation had left Mirel.", "Sarvia delegation")]
    // Whoever is heard later is not meant.
    [InlineData("Sarvia closed the bridge and its delegation left Mirel. The Dorvan Front said it would free ten prisoners.", "Sarvia delegation")]
    public void Its_delegation_is_of_who_was_heard_or_spoken_of_last(string text, string actor) =>
        Read(text).Where(claim => claim.Event.Action == EventAction.Withdraw || claim.Event.Lemma == "leave").Select(claim => claim.Event.Actor).ShouldBe([actor]);

    private static Claim Last(string text) => Read(text)[^1];

    private static ImmutableArray<Claim> Read(string text) => Reader.Read(new ReadingInput
    {
        Bytes = Encoding.UTF8.GetBytes(text),
        Outlet = "Morning Bell",
        Published = new NodaTime.LocalDate(2031, 2, 26),
    }).Claims;
}
