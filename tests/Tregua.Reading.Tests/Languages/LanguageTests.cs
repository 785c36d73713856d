using Tregua.Reading.Languages;

namespace Tregua.Reading.Tests.Languages;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("EN-gb")]
    [InlineData("en-Latn-US")]
    public void A_region_or_script_does_not_change_the_language(string tag) => Language.Of(tag).ShouldBeSameAs(Language.English);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("und")]
    [InlineData("xx-YY")]
    [InlineData("-")]
    public void A_tag_without_vocabulary_has_no_language(string? tag) => Language.Of(tag).ShouldBeNull();
}
