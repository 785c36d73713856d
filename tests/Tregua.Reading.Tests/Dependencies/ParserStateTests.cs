using Tregua.Reading.Dependencies;

namespace Tregua.Reading.Tests.Dependencies;

public sealed class ParserStateTests
{
    [Fact]
    public void A_left_arc_takes_the_top_of_the_stack_and_a_right_arc_the_one_above_its_head()
    {
        var state = Start(3); // they left early
        state.Make(Move.Shift, 0);
        state.Make(Move.Left, 4);
        state.Make(Move.Shift, 0);
        state.Make(Move.Shift, 0);
        state.Make(Move.Right, 5);
        state.Make(Move.Right, 1);
        state.IsDone.ShouldBeTrue();
        Heads(state).ShouldBe([2, 0, 2]);
        state.Arcs[1].Relation.ShouldBe((byte)4);
        state.Arcs[2].Left.ShouldBe(1);
        state.Arcs[2].Right.ShouldBe(3);
        state.Arcs[2].LeftRelations.ShouldBe(1UL << 4);
    }

    [Fact]
    public void The_root_takes_no_word_while_others_are_to_come()
    {
        var state = Start(2);
        state.Make(Move.Shift, 0);
        state.Allows(Move.Right).ShouldBeFalse();
        state.Make(Move.Shift, 0);
        state.Allows(Move.Right).ShouldBeTrue();
        state.Allows(Move.Shift).ShouldBeFalse();
        state.Allows(Move.Left).ShouldBeFalse();
    }

    [Fact]
    public void Words_that_are_not_there_have_one_number()
    {
        var state = Start(2);
        state.OnStack(0).ShouldBe(0);
        state.OnStack(1).ShouldBe(state.None);
        state.Ahead(1).ShouldBe(2);
        state.Ahead(7).ShouldBe(state.None);
    }

    private static ParserState Start(int words) => new(words, new int[words + 1], new Arcs[words + 2]);

    private static int[] Heads(in ParserState state)
    {
        var heads = new int[state.Count];
        for (var i = 0; i < heads.Length; i++)
            heads[i] = state.Arcs[i + 1].Head;
        return heads;
    }
}
