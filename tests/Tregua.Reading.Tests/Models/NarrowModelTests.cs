using Tregua.Reading.Models;

namespace Tregua.Reading.Tests.Models;

public sealed class NarrowModelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void A_model_laid_out_in_lines_gives_the_scores_of_its_section(int labels)
    {
        const int count = 20_000;
        var writer = new LinearModelWriter(labels);
        for (var i = 0; i < count; i++)
        {
            for (var label = i % 3; label < labels; label += 1 + (i % 2))
                writer.Add(Feature(i), label, (i * 7 % 301) - 150);
        }
        var section = Section(writer);
        var (linear, narrow) = (new LinearModel(section), new NarrowModel(section));
        for (var i = 0; i < 2 * count; i += 40)
        {
            // Half of them were never trained.
            ulong[] features = [.. Enumerable.Range(i, 40).Select(Feature)];
            var scores = new int[linear.ScoreLength];
            linear.Add(features, scores);
            Scores(narrow, features).ShouldBe(scores[..labels]);
        }
    }

    [Fact]
    public void A_model_without_features_scores_nothing() =>
        Scores(new NarrowModel(Section(new LinearModelWriter(2))), Feature(1)).ShouldBe([0, 0]);

    [Fact]
    public void More_than_eight_labels_are_refused() =>
        Should.Throw<ArgumentException>(() => new NarrowModel(Section(new LinearModelWriter(9))));

    private static ulong Feature(int number) => FeatureHash.Mix(7, (ulong)number);

    private static ModelSection Section(LinearModelWriter writer)
    {
        var file = new ModelFileWriter();
        file.Set("model", writer.ToSection());
        return ModelFile.Open(file.ToArray()).Section("model");
    }

    private static int[] Scores(NarrowModel model, params ulong[] features)
    {
        var scores = model.Score(features);
        return [.. Enumerable.Range(0, model.LabelCount).Select(label => scores[label])];
    }
}
