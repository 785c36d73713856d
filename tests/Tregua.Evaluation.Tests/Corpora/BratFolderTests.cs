using Tregua.Evaluation.Corpora;

namespace Tregua.Evaluation.Tests.Corpora;

public sealed class BratFolderTests
{
    private const string Text = "🕊 “We wait,” the envoy said, “and we count.”";

    [Fact]
    public void Offsets_are_code_points_and_content_may_come_in_pieces()
    {
        var read = BratFolder.Parse("truce", Text,
        [
            "T1\tSource 13 22\tthe envoy",
            "T2\tCue 23 27\tsaid",
            "T3\tContent 2 12;29 44\t“We wait,” “and we count.”",
            "T4\tAttribution 24 28\tsaid",
            "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
        ]);
        var attribution = read.Attributions.ShouldHaveSingleItem();
        attribution.Source.Select(Words).ShouldBe(["the envoy"]);
        attribution.Cue.Select(Words).ShouldBe(["said"]);
        attribution.Content.Select(Words).ShouldBe(["“We wait,”", "“and we count.”"]);
    }

    [Fact]
    public void Two_contents_of_one_attribution_are_one_content_in_pieces()
    {
        var read = BratFolder.Parse("truce", Text, ["T1\tCue 23 27\tsaid", "T2\tContent 2 12\t", "T3\tContent 30 44\t", "E1\tCue:T1 Content:T2 Content2:T3"]);
        read.Attributions.ShouldHaveSingleItem().Content.Length.ShouldBe(2);
        read.Attributions[0].Source.ShouldBeEmpty();
    }

    [Fact]
    public void A_mark_outside_the_text_is_told_with_the_name_of_the_text() =>
        Should.Throw<UnreadableCorpusException>(() => BratFolder.Parse("truce", Text, ["T1\tCue 24 99\tsaid"]))
            .Message.ShouldBe("truce: 'Cue 24 99' gives no stretch of the text.");

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Should.Throw<UnreadableCorpusException>(() => BratFolder.Read("no/such/folder").ToArray()).Message.ShouldBe("There is no folder no/such/folder.");

    private static string Words(Stretch stretch) => Text[stretch.Start..stretch.End];
}
