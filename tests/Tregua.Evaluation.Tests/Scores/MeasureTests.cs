using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Tests.Scores;

public sealed class MeasureTests
{
    [Fact]
    public void Precision_recall_and_F1_are_those_of_the_definition()
    {
        var measure = new Measure("cue", "exact", 3, 4, 6);
        measure.Precision.ShouldBe(0.75);
        measure.Recall.ShouldBe(0.5);
        measure.F1.ShouldBe(0.6);
    }

    [Fact]
    public void Nothing_predicted_and_nothing_expected_is_nought()
    {
        var measure = new Measure("cue", "exact", 0, 0, 0);
        measure.Precision.ShouldBe(0);
        measure.Recall.ShouldBe(0);
        measure.F1.ShouldBe(0);
    }
}
