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

    [Fact]
    public void Of_stretches_that_share_words_the_most_probable_stands() =>
        Chosen((0, 2, 0.4), (1, 3, 0.7), (2, 5, 0.6), (5, 6, 0.5)).ShouldBe([new WordRange(1, 3), new WordRange(5, 6)]);

    [Fact]
    public void Of_equals_the_first_stands_and_of_those_the_shorter() =>
        Chosen((1, 3, 0.5), (0, 3, 0.5), (0, 2, 0.5)).ShouldBe([new WordRange(0, 2)]);

    [Fact]
    public void More_is_found_when_less_is_asked_for()
    {
        var words = Paragraphs("The council believes that the road is open, and a note suggests so. Mira Oduya said it was shut.").ShouldHaveSingleItem();
        var (few, many) = (ReportingFinder.English.Find(words, 0.9), ReportingFinder.English.Find(words, 0.05));
        few.ShouldAllBe(each => each.CueProbability >= 0.9);
        many.Length.ShouldBeGreaterThan(few.Length);
        many.Zip(many.Skip(1)).ShouldAllBe(pair => pair.First.Cue.End <= pair.Second.Cue.First);
    }

    private static IEnumerable<WordRange> Chosen(params (int First, int End, double Probability)[] judged) =>
        ReportingFinder.Chosen([.. judged.Select(cue => new Reporting { Proposed = new FoundCue(new WordRange(cue.First, cue.End), 0, 0), CueProbability = cue.Probability })]).Select(reporting => reporting.Cue);

    private static ImmutableArray<ParagraphWords> Paragraphs(string text) =>
        Reader.Paragraphs(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(text), Location = "text.txt" }, ReportingFinder.English.Sieve);

    private static ImmutableArray<(Reporting Found, ParagraphWords Words)> Find(string text) =>
    [
        .. from words in Paragraphs(text)
           from found in ReportingFinder.English.Find(words)
           select (found, words),
    ];

    private static string Words(ParagraphWords words, WordRange range) => string.Join(' ', words.Tokens[range.First..range.End].Select(token => token.Text));
}
