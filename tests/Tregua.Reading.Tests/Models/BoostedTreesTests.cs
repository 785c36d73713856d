using Tregua.Reading.Models;

namespace Tregua.Reading.Tests.Models;

public sealed class BoostedTreesTests
{
    [Fact]
    public void A_score_is_the_constant_and_the_leaf_of_each_tree()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var dice = new Random(seed);
            var trees = Enumerable.Range(0, 1 + dice.Next(20)).Select(_ => Tree(dice, 6)).ToArray();
            var writer = new BoostedTreesWriter(0.25f);
            foreach (var tree in trees)
                writer.Add(tree);
            var stored = Open(writer);
            for (var i = 0; i < 20; i++)
            {
                float[] row = [dice.Next(8), dice.Next(8), dice.NextSingle()];
                stored.Score(row).ShouldBe(0.25f + trees.Sum(tree => Leaf(tree, row)), 1e-4);
            }
        }
    }

    [Fact]
    public void A_number_at_the_threshold_goes_low()
    {
        var writer = new BoostedTreesWriter(0);
        writer.Add(new DecisionTree(0, 3, new DecisionTree(0, 1), new DecisionTree(0, 2)));
        var trees = Open(writer);
        (trees.Score([3]), trees.Score([3.5f])).ShouldBe((1, 2));
    }

    [Fact]
    public void Without_trees_the_constant_is_the_score() => Open(new BoostedTreesWriter(-1.5f)).Score([]).ShouldBe(-1.5f);

    private static DecisionTree Tree(Random dice, int depth) =>
        depth == 0 || dice.Next(4) == 0
            ? new DecisionTree(0, dice.NextSingle() - 0.5f)
            : new DecisionTree(dice.Next(3), dice.Next(8), Tree(dice, depth - 1), Tree(dice, depth - 1));

    private static float Leaf(DecisionTree tree, float[] row) =>
        tree is { Low: { } low, High: { } high } ? Leaf(row[tree.Number] <= tree.Value ? low : high, row) : tree.Value;

    private static BoostedTrees Open(BoostedTreesWriter writer)
    {
        var file = new ModelFileWriter();
        file.Set("trees", writer.ToSection());
        return new BoostedTrees(ModelFile.Open(file.ToArray()).Section("trees"));
    }
}
