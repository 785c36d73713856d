using Tregua.Reading.Attributions;
using Tregua.Reading.Attributions.Learned;

namespace Tregua.Reading.Tests.Attributions.Learned;

public sealed class NestedTests
{
    [Fact]
    public void A_cue_in_the_content_of_a_surer_one_is_nested()
    {
        var marked = Nested.Mark([Saying(cue: 6, probability: 0.6, first: 7, end: 10), Saying(cue: 1, probability: 0.9, first: 2, end: 12)]);
        marked.Select(each => (each.Cue.First, each.IsNested)).ShouldBe([(1, false), (6, true)]);
    }

    [Fact]
    public void A_less_sure_one_takes_none_into_its_content()
    {
        var marked = Nested.Mark([Saying(cue: 1, probability: 0.5, first: 2, end: 12), Saying(cue: 6, probability: 0.6, first: 7, end: 10)]);
        marked.ShouldAllBe(each => !each.IsNested);
    }

    [Fact]
    public void What_is_nested_itself_nests_no_other()
    {
        // The second is in the first, and the third in the content of the second alone.
        var marked = Nested.Mark([Saying(cue: 1, probability: 0.9, first: 2, end: 5), Saying(cue: 3, probability: 0.8, first: 4, end: 12), Saying(cue: 8, probability: 0.7, first: 9, end: 12)]);
        marked.Select(each => each.IsNested).ShouldBe([false, true, false]);
    }

    private static Reporting Saying(int cue, double probability, int first, int end) =>
        new() { Cue = new WordRange(cue, cue + 1), CueProbability = probability, Content = [new WordRange(first, end)] };
}
