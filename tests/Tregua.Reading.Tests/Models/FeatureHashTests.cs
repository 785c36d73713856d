using Tregua.Reading.Models;

namespace Tregua.Reading.Tests.Models;

public sealed class FeatureHashTests
{
    // Trained weights are found by these values: a change makes every model file useless.
    [Theory]
    [InlineData("", 2302960717771869484UL)]
    [InlineData("truce", 5294951191585563701UL)]
    [InlineData("ceasefire", 10693532141861017018UL)]
    public void The_hash_of_a_text_never_changes(string text, ulong hash) => FeatureHash.Of(text).ShouldBe(hash);

    [Fact]
    public void Parts_are_told_apart_by_their_order() => FeatureHash.Mix(1, 2).ShouldNotBe(FeatureHash.Mix(2, 1));

    [Fact]
    public void Texts_that_differ_in_a_trailing_zero_differ() => FeatureHash.Of("ab\0").ShouldNotBe(FeatureHash.Of("ab"));
}
