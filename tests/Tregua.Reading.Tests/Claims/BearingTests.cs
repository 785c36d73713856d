namespace Tregua.Reading.Tests.Claims;

public sealed class BearingTests
{
    [Theory]
    [InlineData("The call was mostly about the weather, and a list of names was read aloud.")]
    [InlineData("The father waited at the depot.")]
    public void What_bears_on_no_agreement_is_no_claim(string text) => Attributions.Reading.Claims(text).ShouldBeEmpty();

    [Theory]
    [InlineData("A bridge was destroyed.")]
    [InlineData("The council denied that it had read the letter.")]
    [InlineData("Nineteen lamps were lit.")]
    public void A_matter_of_agreements_a_denial_and_a_figure_are_kept(string text) => Attributions.Reading.Claims(text).ShouldHaveSingleItem();
}
