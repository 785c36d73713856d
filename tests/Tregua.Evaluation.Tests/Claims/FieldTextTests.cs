using Tregua.Evaluation.Claims;

namespace Tregua.Evaluation.Tests.Claims;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData("the Hill Council", "Hill Council")]
    [InlineData("hill council", "Hill Council")]
    [InlineData("prime minister's office", "prime minister’s office")]
    [InlineData("\"open\" road", "“open” road")]
    [InlineData(null, null)]
    public void Case_article_and_form_of_quotes_do_not_count(string? expected, string? found) => FieldText.Agree(expected, found).ShouldBeTrue();

    [Theory]
    [InlineData("Hill Council", "Hill")]
    [InlineData("Hill Council", null)]
    [InlineData(null, "Hill Council")]
    [InlineData("truck", "trucks")]
    public void Other_words_and_nothing_differ(string? expected, string? found) => FieldText.Agree(expected, found).ShouldBeFalse();
}
