using Tregua.Reading.Models;
using Tregua.Training.Perceptrons;

namespace Tregua.Training.Tests.Perceptrons;

public sealed class AveragedPerceptronTests
{
    [Fact]
    public void A_weight_is_meant_over_all_steps()
    {
        var model = new AveragedPerceptron(labels: 2);
        model.Step();
        model.Update([5], 1, 1); // 1 through steps 2 and 3
        model.Step();
        model.Step();
        model.Update([5], 1, 2); // 3 through step 4
        model.Step();

        model.Averaged().ShouldBe([(5ul, 1, (1 + 1 + 3) / 4.0)]);
    }

    [Fact]
    public void Scores_are_sums_of_the_present_weights()
    {
        var model = new AveragedPerceptron(labels: 2);
        model.Update([5, 6], 1, 1);
        model.Update([6], 0, -2);
        var scores = new int[2];

        model.Score([5, 6, 7], scores);

        scores.ShouldBe([-2, 2]);
    }

    [Fact]
    public void A_feature_that_few_mistakes_meet_is_not_learnt()
    {
        var model = new AveragedPerceptron(labels: 2, leastUpdates: 2);
        model.Step();
        model.Update([5], 0, 1);
        model.Update([5], 1, -1);
        model.Step();
        model.Averaged().ShouldBeEmpty();

        model.Update([5], 0, 1);
        model.Step();
        model.Averaged().ShouldHaveSingleItem().ShouldBe((5ul, 0, 1 / 3.0));
    }

    [Fact]
    public void The_smallest_weights_are_left_out_until_the_section_fits()
    {
        var model = new AveragedPerceptron(labels: 2);
        for (ulong feature = 1; feature <= 400; feature++)
            model.Update([FeatureHash.Mix(1, feature)], 0, (int)feature);
        model.Step();

        var (small, whole) = (Open(model.ToSection(1_000)), Open(model.ToSection(100_000)));

        whole.FeatureCount.ShouldBe(400);
        small.FeatureCount.ShouldBeInRange(50, 1_000 / 5); // a row is no shorter than 5 bytes
        Score(small, 400).ShouldBeGreaterThan(0);
        Score(small, 1).ShouldBe(0);
    }

    private static int Score(LinearModel model, ulong feature)
    {
        var scores = new int[model.ScoreLength];
        model.Add(FeatureHash.Mix(1, feature), scores);
        return scores[0];
    }

    private static LinearModel Open(byte[] section)
    {
        var file = new ModelFileWriter();
        file.Set("tags", section);
        return new LinearModel(ModelFile.Open(file.ToArray()).Section("tags"));
    }
}
