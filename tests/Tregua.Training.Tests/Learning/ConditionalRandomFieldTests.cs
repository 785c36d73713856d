using Tregua.Training.Learning;

namespace Tregua.Training.Tests.Learning;

public sealed class ConditionalRandomFieldTests
{
    private static readonly bool[,] Any = { { true, true }, { true, true } };

    // A label 1 follows neither itself nor the start.
    private static readonly bool[,] Apart = { { true, true }, { true, false } };

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Before_it_has_learnt_anything_all_paths_are_as_probable(int length)
    {
        var model = new ConditionalRandomField(2, 1, Any, dropout: 0);

        // 2^n paths: each place costs log 2.
        model.Epoch([Chain([.. new byte[length]])], seed: 0).ShouldBe(Math.Log(2), 1e-6);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 5)]
    [InlineData(6, 21)]
    public void Paths_that_may_not_be_are_not_counted(int length, int paths)
    {
        var model = new ConditionalRandomField(2, 1, Apart, dropout: 0);

        model.Epoch([Chain([.. new byte[length]])], seed: 0).ShouldBe(Math.Log(paths) / length, 1e-6);
    }

    [Fact]
    public void Features_and_what_follows_what_are_learnt()
    {
        // Row 0 stands where the label is 1, row 1 everywhere: only labels before tell the others apart.
        var chain = new Chain([0, 1, 3, 4, 6], [1, 0, 1, 1, 0, 1], [0, 1, 0, 1]);
        var model = new ConditionalRandomField(2, 2, Any, dropout: 0);
        var first = model.Epoch([chain], seed: 0);
        var last = first;
        for (var epoch = 1; epoch < 60; epoch++)
            last = model.Epoch([chain], epoch);

        last.ShouldBeLessThan(first / 10);
        model.Weight(0, 1).ShouldBeGreaterThan(model.Weight(0, 0));
        var transitions = model.Transitions();
        transitions[1].ShouldBeGreaterThan(transitions[0]); // 0 → 1 over 0 → 0
        transitions[2].ShouldBeGreaterThan(transitions[3]); // 1 → 0 over 1 → 1
    }

    [Fact]
    public void What_may_not_follow_weighs_minus_infinity() =>
        new ConditionalRandomField(2, 1, Apart, dropout: 0).Transitions().ShouldBe([0, 0, 0, float.NegativeInfinity]);

    [Fact]
    public void Kept_weights_are_meant_over_the_times_of_keeping()
    {
        var model = new ConditionalRandomField(2, 1, Any, dropout: 0);
        model.Keep();
        model.Epoch([Chain([1, 1])], seed: 0);
        var moved = new ConditionalRandomField(2, 1, Any, dropout: 0);
        moved.Epoch([Chain([1, 1])], seed: 0);
        model.Keep();

        model.Weight(0, 1).ShouldBe(moved.Weight(0, 1) / 2, 1e-6);
    }

    [Fact]
    public void Weights_learnt_with_features_left_out_count_for_as_much_as_was_left_in()
    {
        var model = new ConditionalRandomField(2, 1, Any, dropout: 0.5f);
        for (var epoch = 0; epoch < 20; epoch++)
            model.Epoch([Chain([1, 1, 1])], epoch);
        var again = new ConditionalRandomField(2, 1, Any, dropout: 0.5f);
        for (var epoch = 0; epoch < 20; epoch++)
            again.Epoch([Chain([1, 1, 1])], epoch);

        model.Weight(0, 1).ShouldBeGreaterThan(0);
        model.Weight(0, 1).ShouldBe(again.Weight(0, 1)); // the seed of an epoch fixes what is left out
    }

    // One feature at each place.
    private static Chain Chain(byte[] labels) => new([.. Enumerable.Range(0, labels.Length + 1)], new int[labels.Length], labels);
}
