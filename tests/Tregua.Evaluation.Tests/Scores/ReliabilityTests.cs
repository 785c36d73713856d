using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Tests.Scores;

public sealed class ReliabilityTests
{
    [Fact]
    public void Each_bin_tells_its_mean_confidence_and_the_share_that_is_right()
    {
        var reliability = Reliability.Of([(0.62, true), (0.68, false), (0.91, true), (1, true)]);
        reliability.Bins.Length.ShouldBe(2);
        reliability.Bins[0].From.ShouldBe(0.6, 1e-9);
        reliability.Bins[0].To.ShouldBe(0.7, 1e-9);
        reliability.Bins[0].Claims.ShouldBe(2);
        reliability.Bins[0].MeanConfidence.ShouldBe(0.65, 1e-9);
        reliability.Bins[0].ShareRight.ShouldBe(0.5);
        reliability.Bins[1].Claims.ShouldBe(2);
        reliability.Bins[1].MeanConfidence.ShouldBe(0.955, 1e-9);
        reliability.Bins[1].ShareRight.ShouldBe(1);
    }

    [Fact]
    public void The_expected_error_weighs_each_bin_by_its_claims()
    {
        // Gaps 0.15 over two claims and 0.1 over one: (0.3 + 0.1) / 3.
        Reliability.Of([(0.62, true), (0.68, false), (0.9, true)]).ExpectedError.ShouldBe(0.4 / 3, 1e-9);
    }

    [Fact]
    public void Nothing_read_errs_in_nothing() => Reliability.Of([]).ExpectedError.ShouldBe(0);
}
