using Tregua.Reading.Models;
using Tregua.Training.Learning;

namespace Tregua.Training.Tests.Learning;

public sealed class GradientBoostingTests
{
    [Fact]
    public void What_hangs_on_two_numbers_together_is_learnt()
    {
        var (numbers, right) = EitherButNotBoth(rows: 1_000, of: 2);

        var trees = Open(GradientBoosting.Train(numbers, right));

        for (var row = 0; row < right.Length; row++)
            (trees.Score(numbers.AsSpan(row * 2, 2)) > 0).ShouldBe(right[row]);
    }

    [Fact]
    public void A_number_that_says_nothing_leaves_the_share_of_yes()
    {
        var right = Enumerable.Range(0, 900).Select(row => row % 3 == 0).ToArray();

        Open(GradientBoosting.Train(new float[900], right)).Score([0]).ShouldBe((float)Math.Log(0.5), 1e-5);
    }

    [Fact]
    public void A_leaf_is_not_grown_from_few_rows()
    {
        // Forty rows stand apart and are all yes: too few for a leaf of their own, so that they share one with others.
        float[] numbers = [.. Enumerable.Range(0, 400).Select(row => (float)row)];
        bool[] right = [.. Enumerable.Range(0, 400).Select(row => row >= 360)];

        var trees = Open(GradientBoosting.Train(numbers, right));

        trees.Score([370]).ShouldBe(trees.Score([345]));
        trees.Score([370]).ShouldBeGreaterThan(trees.Score([100]));
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes()
    {
        var (numbers, right) = EitherButNotBoth(rows: 500, of: 3);

        GradientBoosting.Train(numbers, right).ShouldBe(GradientBoosting.Train([.. numbers], [.. right]));
    }

    private static (float[] Numbers, bool[] Right) EitherButNotBoth(int rows, int of)
    {
        var dice = new Random(7);
        var numbers = new float[rows * of];
        var right = new bool[rows];
        for (var row = 0; row < rows; row++)
        {
            for (var number = 0; number < of; number++)
                numbers[(row * of) + number] = dice.Next(2);
            right[row] = numbers[row * of] != numbers[(row * of) + 1];
        }
        return (numbers, right);
    }

    private static BoostedTrees Open(byte[] section)
    {
        var file = new ModelFileWriter();
        file.Set("trees", section);
        return new BoostedTrees(ModelFile.Open(file.ToArray()).Section("trees"));
    }
}
