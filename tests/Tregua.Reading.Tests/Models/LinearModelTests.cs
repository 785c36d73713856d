using Tregua.Reading.Models;

namespace Tregua.Reading.Tests.Models;

public sealed class LinearModelTests
{
    [Fact]
    public void Weights_come_back_as_whole_units_of_the_scale()
    {
        var writer = new LinearModelWriter(3);
        writer.Add(Feature(1), 0, 1.5);
        writer.Add(Feature(1), 2, -0.5);
        writer.Add(Feature(2), 0, 0.25);
        var model = Open(writer.ToSection(scale: 0.25));
        model.Scale.ShouldBe(0.25f);
        Scores(model, Feature(1), Feature(2)).ShouldBe([7, 0, -2]);
    }

    [Fact]
    public void Without_a_scale_the_largest_weight_is_568_units()
    {
        var writer = new LinearModelWriter(2);
        writer.Add(Feature(1), 0, -1136);
        writer.Add(Feature(1), 1, 20);
        Scores(Open(writer.ToSection()), Feature(1)).ShouldBe([-568, 10]);
    }

    [Fact]
    public void A_weight_beyond_568_units_is_cut_and_one_that_rounds_to_nothing_left_out()
    {
        var writer = new LinearModelWriter(2);
        writer.Add(Feature(1), 0, 1000);
        writer.Add(Feature(2), 1, 0.4);
        var model = Open(writer.ToSection(scale: 1));
        Scores(model, Feature(1), Feature(2)).ShouldBe([568, 0]);
        model.FeatureCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(64, 64)]
    [InlineData(65, 64)]
    [InlineData(100, 96)]
    [InlineData(-101, -104)]
    public void A_weight_beyond_64_units_is_kept_in_steps_of_8(double weight, int kept)
    {
        var writer = new LinearModelWriter(2);
        writer.Add(Feature(1), 0, weight);
        Scores(Open(writer.ToSection(scale: 1)), Feature(1))[0].ShouldBe(kept);
    }

    [Fact]
    public void A_row_with_weights_for_most_labels_adds_each_to_its_label()
    {
        const int labels = 131;
        var writer = new LinearModelWriter(labels);
        for (var label = 0; label < labels; label++)
            writer.Add(Feature(1), label, label < 100 ? label - 40 : 8 * (label - 60));
        Scores(Open(writer.ToSection(scale: 1)), Feature(1)).ShouldBe([.. Enumerable.Range(0, labels).Select(label => label < 100 ? label - 40 : 8 * (label - 60))]);
    }

    [Fact]
    public void Every_feature_of_many_keeps_its_weight()
    {
        const int count = 20_000;
        var writer = new LinearModelWriter(5);
        for (var i = 0; i < count; i++)
            writer.Add(Feature(i), i % 5, (i % 60) + 1);
        var model = Open(writer.ToSection(scale: 1));
        model.FeatureCount.ShouldBe(count);
        var kept = Enumerable.Range(0, count).Count(i => Scores(model, Feature(i))[i % 5] == (i % 60) + 1);
        kept.ShouldBeGreaterThan(count - 5); // two may share bucket and fingerprint
    }

    [Fact]
    public void Features_of_one_bucket_keep_their_weights_however_many_and_long_their_rows_are()
    {
        const int labels = 40;
        var writer = new LinearModelWriter(labels);
        var features = Enumerable.Range(1, 30).Select(number => (ulong)number).ToArray(); // nothing but the fingerprint tells them apart
        foreach (var feature in features)
        {
            for (var label = 0; label < labels; label += feature % 3 == 0 ? 1 : (int)feature)
                writer.Add(feature, label, (double)feature + label);
        }
        writer.Add(ulong.MaxValue, 0, 1);
        var model = Open(writer.ToSection(scale: 1));
        var all = new int[model.ScoreLength];
        foreach (var feature in features)
        {
            var scores = Scores(model, feature);
            for (var label = 0; label < labels; label++)
                scores[label].ShouldBe(label % (feature % 3 == 0 ? 1 : (int)feature) == 0 ? LinearModel.Expand((sbyte)Stored((int)feature + label)) : 0);
            for (var label = 0; label < labels; label++)
                all[label] += scores[label];
        }
        var together = new int[model.ScoreLength];
        model.Add(features, together);
        together.ShouldBe(all);

        static int Stored(int units) => units <= LinearModel.Knee ? units : LinearModel.Knee + (int)Math.Round((units - LinearModel.Knee) / (double)LinearModel.Slope);
    }

    [Fact]
    public void A_sum_in_16_bits_is_that_of_the_scores()
    {
        var writer = new LinearModelWriter(20);
        for (var i = 0; i < LinearModel.MostSummed; i++)
            writer.Add(Feature(i), i % 2, i % 2 == 0 ? 568 : -568);
        var model = Open(writer.ToSection(scale: 1));
        var features = Enumerable.Range(0, LinearModel.MostSummed).Select(Feature).ToArray();
        var row = new short[model.ScoreLength];
        model.Sum(features, row);
        row[..model.LabelCount].Select(score => (int)score).ShouldBe(Scores(model, features));
    }

    [Fact]
    public void A_feature_that_was_not_trained_adds_nothing()
    {
        var writer = new LinearModelWriter(2);
        for (var i = 0; i < 3000; i++)
            writer.Add(Feature(i), 1, 1);
        var model = Open(writer.ToSection(scale: 1));
        Enumerable.Range(3000, 3000).Count(i => Scores(model, Feature(i))[1] != 0).ShouldBeLessThan(5);
    }

    [Fact]
    public void The_order_in_which_weights_are_added_does_not_change_the_bytes()
    {
        var forward = new LinearModelWriter(4);
        var backward = new LinearModelWriter(4);
        for (var i = 0; i < 200; i++)
        {
            forward.Add(Feature(i), i % 4, i);
            backward.Add(Feature(199 - i), (199 - i) % 4, 199 - i);
        }
        backward.ToSection().ShouldBe(forward.ToSection());
    }

    [Fact]
    public void A_model_without_features_adds_nothing() =>
        Scores(Open(new LinearModelWriter(2).ToSection()), Feature(1)).ShouldBe([0, 0]);

    [Fact]
    public void The_best_label_of_equals_is_the_first()
    {
        var model = Open(new LinearModelWriter(3).ToSection());
        model.Best([1, 4, 4]).ShouldBe(1);
    }

    private static ulong Feature(int number) => FeatureHash.Mix(7, (ulong)number);

    private static LinearModel Open(byte[] section)
    {
        var file = new ModelFileWriter();
        file.Set("model", section);
        return new LinearModel(ModelFile.Open(file.ToArray()).Section("model"));
    }

    private static int[] Scores(LinearModel model, params ulong[] features)
    {
        var scores = new int[model.ScoreLength];
        model.Add(features, scores);
        return scores[..model.LabelCount];
    }
}
