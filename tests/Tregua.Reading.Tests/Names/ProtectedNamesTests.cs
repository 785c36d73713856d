namespace Tregua.Reading.Tests.Names;

public sealed class ProtectedNamesTests
{
    private static IEnumerable<string> Protected(string text)
    {
        var result = Attributions.Reading.Read(text);
        return result.ProtectedNames.Select(result.Text.Slice);
    }

    [Theory]
    [InlineData("The council will hand over the body of captive Anton Brek on Thursday.")]
    [InlineData("The council released prisoner Anton Brek on Thursday.")]
    [InlineData("The institute identified one of the dead as Anton Brek.")]
    [InlineData("The remains of Anton Brek were returned on Thursday.")]
    [InlineData("Anton Brek was killed on Thursday.")]
    public void Names_of_detained_and_dead_people_are_protected(string text) => Protected(text).ShouldBe(["Anton Brek"]);

    [Fact]
    public void Every_name_of_a_list_is_protected() =>
        Protected("The mission named the three as teacher Dana Ilves, 34, and brothers Pavel and Toma Rudin.").ShouldBe(["Dana Ilves", "Pavel", "Toma Rudin"]);

    [Fact]
    public void Every_later_mention_is_protected_by_surname_too() =>
        Protected("The council released prisoner Anton Brek. Brek is 41.").ShouldBe(["Anton Brek", "Brek"]);

    [Fact]
    public void A_relative_of_the_same_surname_is_not_hidden() =>
        Protected("The body of captive Anton Brek was returned. His brother Milan Brek spoke to reporters.").ShouldBe(["Anton Brek"]);

    [Fact]
    public void A_former_captive_and_an_official_for_detainees_are_not_protected() =>
        Protected("Former captive Lena Orsu spoke. Bero Haln, the coordinator for detainee affairs, listened.").ShouldBeEmpty();
}
