using Tregua.Standings.Matching;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Matching;

public sealed class PlaceNamesTests
{
    private static readonly PlaceNames Places = new(ClaimTexts.Agreement(
        """
        agreement "Truce of the Narrows"
            zone Etc/UTC
            in force 2040-03-01

        party North
        party South

        place "Narrows" also "the Strait"
            contains "Saltmarsh", "Reed Islands"

        place "Reed Islands"
            contains "Heron Rock", "Narrows"

        calm: North and South must not attack each other in "Narrows"
        """));

    [Theory]
    [InlineData("the northern Narrows")]
    [InlineData("the Strait")]
    [InlineData("Saltmarsh")]
    [InlineData("a village near Heron Rock")]
    public void A_place_lies_in_one_that_it_names_or_that_contains_it(string where) =>
        Places.Lies(Phrase.Of(where), Phrase.Of("Narrows")).ShouldBeTrue();

    [Theory]
    [InlineData("Marl")]
    [InlineData("")]
    public void Another_place_and_none_do_not_lie_in_it(string where) =>
        Places.Lies(Phrase.Of(where), Phrase.Of("Narrows")).ShouldBeFalse();

    [Fact]
    public void What_contains_a_place_does_not_lie_in_it() =>
        Places.Lies(Phrase.Of("the Narrows"), Phrase.Of("Saltmarsh")).ShouldBeFalse();
}
