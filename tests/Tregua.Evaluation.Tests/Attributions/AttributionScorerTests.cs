using System.Collections.Immutable;
using Tregua.Evaluation.Attributions;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Tests.Attributions;

public sealed class AttributionScorerTests
{
    private const string Text = "Aske said that the road is open. Vash denied it, and the river, Vash added, is closed.";

    private static readonly MarkedAttribution First = new(Of("said"), Of("Aske"), Of("that the road is open"));
    private static readonly MarkedAttribution Second = new(Of("added"), Of("Vash", 1), [.. Of("the river"), .. Of("is closed")]);

    [Fact]
    public void All_that_is_marked_and_nothing_else_scores_in_full()
    {
        foreach (var measure in Score([First, Second], [First, Second]))
            (measure.Correct, measure.Predicted, measure.Expected).ShouldBe((2, 2, 2), $"{measure.Field} {measure.Match}");
    }

    [Fact]
    public void A_content_that_is_a_word_short_overlaps_and_is_not_exact()
    {
        var measures = Score([First with { Content = Of("the road is open") }], [First]);
        Of(measures, "content", "exact").Correct.ShouldBe(0);
        Of(measures, "content", "overlap").Correct.ShouldBe(1);
        Of(measures, "whole", "exact").Correct.ShouldBe(0);
        Of(measures, "cue", "exact").Correct.ShouldBe(1);
    }

    [Fact]
    public void Outer_spaces_and_the_order_of_pieces_do_not_count()
    {
        var (road, closed) = (Of("the river")[0], Of("is closed")[0]);
        var found = Second with { Content = [closed, new Stretch(road.Start - 1, road.End)] };
        Of(Score([found], [Second]), "whole", "exact").Correct.ShouldBe(1);
    }

    [Fact]
    public void A_missing_source_matches_a_missing_source_and_no_other()
    {
        var nobody = First with { Source = [] };
        Of(Score([nobody], [nobody]), "whole", "exact").Correct.ShouldBe(1);
        Of(Score([nobody], [First]), "whole", "exact").Correct.ShouldBe(0);
        var source = Of(Score([nobody], [First]), "source", "exact");
        (source.Correct, source.Predicted, source.Expected).ShouldBe((0, 0, 1));
    }

    [Fact]
    public void Overlapping_marks_pair_one_to_one()
    {
        var whole = First with { Content = Of("that the road is open. Vash denied it") };
        var content = Of(Score([whole], [First, First with { Content = Of("Vash denied it") }]), "content", "overlap");
        (content.Correct, content.Predicted, content.Expected).ShouldBe((1, 1, 2));
    }

    [Fact]
    public void What_was_missed_and_what_was_found_too_much_are_listed_in_their_context()
    {
        var scorer = new AttributionScorer();
        scorer.Add(new AttributedText("roads", Text, [First]), [Second with { Source = [], Content = [] }]);
        scorer.Misses.Select(miss => (miss.Field, miss.Expected, miss.Found)).ShouldBe(
        [
            ("cue", "said", null),
            ("cue", null, "added"),
            ("source", "Aske", null),
            ("content", "that the road is open", null),
        ]);
        scorer.Misses[0].Context.ShouldBe(Text);
        scorer.Misses[0].Document.ShouldBe("roads:5");
    }

    private static ImmutableArray<Measure> Score(ImmutableArray<MarkedAttribution> found, ImmutableArray<MarkedAttribution> marked)
    {
        var scorer = new AttributionScorer();
        scorer.Add(new AttributedText("roads", Text, marked), found);
        return scorer.Measures;
    }

    private static Measure Of(ImmutableArray<Measure> measures, string field, string match) => measures.Single(measure => measure.Field == field && measure.Match == match);

    private static ImmutableArray<Stretch> Of(string words, int nth = 0)
    {
        var at = -1;
        for (var i = 0; i <= nth; i++)
            at = Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return [new Stretch(at, at + words.Length)];
    }
}
