using Tregua.Reading.Claims;

namespace Tregua.Reading.Tests.Claims;

public sealed class ConfidenceTests
{
    [Fact]
    public void A_claim_is_surer_the_surer_the_models_are_of_who_says_it()
    {
        var certain = Confidence.Of(ConfidenceFeature.Attributed | ConfidenceFeature.CertainAttribution);
        var between = Confidence.Of(ConfidenceFeature.Attributed);
        var unsure = Confidence.Of(ConfidenceFeature.Attributed | ConfidenceFeature.UnsureAttribution);
        certain.ShouldBeGreaterThan(between);
        between.ShouldBeGreaterThan(unsure);
    }

    [Theory]
    [InlineData("The Tarsk Council said on Monday that 12 men had been freed.")]
    [InlineData("Twelve men were freed on Monday.")]
    public void Confidence_stays_between_its_bounds(string text) =>
        Attributions.Reading.Claims(text).ShouldAllBe(claim => claim.Confidence >= 0.05 && claim.Confidence <= 0.99);
}
