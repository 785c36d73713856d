using Tregua.Agreements.Diagnostics;

namespace Tregua.Agreements.Tests.Diagnostics;

public class SuggestionTests
{
    private static readonly string[] Words = ["hostages", "detainees", "truck", "by"];

    [Theory]
    [InlineData("hostags", "hostages")]
    [InlineData("hosatges", "hostages")]
    [InlineData("Hostages", "hostages")]
    [InlineData("detaines", "detainees")]
    [InlineData("trucks", "truck")]
    [InlineData("bye", "by")]
    [InlineData("xx", null)]
    [InlineData("convoy", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found_when_it_is_near(string word, string? nearest) =>
        Suggestion.Nearest(word, Words).ShouldBe(nearest);

    [Fact]
    public void The_first_of_equally_near_words_is_taken() =>
        Suggestion.Nearest("cat", ["bat", "hat"]).ShouldBe("bat");

    [Fact]
    public void A_very_long_word_is_not_compared() =>
        Suggestion.Nearest(new string('a', 41), [new string('a', 40)]).ShouldBeNull();
}
