using System.Collections.Immutable;
using System.Text;
using Tregua.Reading.Attributions;
using Tregua.Reading.Attributions.Learned;

namespace Tregua.Reading.Tests.Attributions.Learned;

public sealed class ReportingFinderTests
{
    [Fact]
    public void A_source_in_the_middle_of_its_words_leaves_them_in_two_pieces()
    {
        var (found, words) = Find("“The ferry will sail at dawn,” the harbour master said, “and nobody will stop it.”").ShouldHaveSingleItem();
        Words(words, found.Source!.Value).ShouldBe("the harbour master");
        Words(words, found.Cue).ShouldBe("said");
        found.Content.Length.ShouldBe(2);
        found.Content.ShouldNotContain(piece => piece.Overlaps(found.Source.Value) || piece.Overlaps(found.Cue));
    }

    [Fact]
    public void A_quotation_goes_on_behind_the_sentence_of_its_cue()
    {
        var (found, words) = Find("“We have no list,” Mira Oduya said. “We were promised one on Monday.”").ShouldHaveSingleItem();
        found.Content[^1].End.ShouldBeGreaterThan(words.SentenceFirst[1]);
    }

    [Fact]
    public void What_nobody_says_has_no_attribution() =>
        Find("The bridge stands over the river and carries two lanes of traffic.").ShouldBeEmpty();

    [Fact]
    public void Attributions_come_in_the_order_of_their_cues_with_a_probability()
    {
        var found = Find("Mira Oduya said the road was open. The council denied that any convoy had been stopped. The mission said it had seen none.");
        found.Length.ShouldBeGreaterThan(1);
        found.Select(each => each.Found.Cue.First).ShouldBe(found.Select(each => each.Found.Cue.First).Order());
        found.ShouldAllBe(each => each.Found.Probability > 0.3 && each.Found.Probability <= 1);
    }

    private static ImmutableArray<(Reporting Found, ParagraphWords Words)> Find(string text) =>
    [
        .. from words in Reader.Paragraphs(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(text), Location = "text.txt" }, ReportingFinder.English.Sieve)
           from found in ReportingFinder.English.Find(words)
           select (found, words),
    ];

    private static string Words(ParagraphWords words, WordRange range) => string.Join(' ', words.Tokens[range.First..range.End].Select(token => token.Text));
}
