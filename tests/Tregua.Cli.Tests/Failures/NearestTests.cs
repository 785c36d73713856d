using Tregua.Cli.Failures;

namespace Tregua.Cli.Tests.Failures;

public class NearestTests
{
    [Theory]
    [InlineData("stauts", "status")]
    [InlineData("fsh", "fish")]
    [InlineData("comp", "completion")]
    [InlineData("STATUS", "status")]
    public void A_slip_of_the_fingers_is_understood(string typed, string meant) =>
        Nearest.To(typed, ["zsh", "fish", "status", "completion"]).ShouldBe(meant);

    [Fact]
    public void A_word_far_from_every_other_is_not_guessed_at() => Nearest.To("elephant", ["status", "due", "why"]).ShouldBeNull();
}
