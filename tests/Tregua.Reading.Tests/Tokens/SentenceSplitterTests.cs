using Tregua.Reading.Tests.Support;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tests.Tokens;

public sealed class SentenceSplitterTests
{
    [Fact]
    public void Sentences_and_tokens_are_cut_as_written_beside_each_paragraph() =>
        ExpectedFile.Holds("sentences.txt", (text, _) => Texts.Sentences(text).Select(sentence => string.Join(" | ", sentence.Tokens.Select(token => token.Text))));

    [Fact]
    public void A_run_of_words_without_an_end_is_cut_so_that_later_stages_stay_linear()
    {
        var sentences = Texts.Sentences(string.Concat(Enumerable.Repeat("word ", 1000)));

        sentences.Length.ShouldBe(3);
        sentences.ShouldAllBe(sentence => sentence.Tokens.Length <= SentenceSplitter.MostTokens);
    }

    [Fact]
    public void Titles_headings_and_paragraphs_keep_their_places()
    {
        var document = Texts.Parse("A Quiet Night\n\nThe guns were silent. Nobody slept.\n\nWhat Comes Next\n\nTalks will go on.\n");

        SentenceSplitter.Split(document).Select(sentence => (sentence.Place, sentence.Paragraph)).ShouldBe(
        [
            (SentencePlace.Title, 0),
            (SentencePlace.Body, 1),
            (SentencePlace.Body, 1),
            (SentencePlace.Heading, 2),
            (SentencePlace.Body, 3),
        ]);
    }

    [Fact]
    public void Markup_between_words_is_no_token()
    {
        var document = Texts.Parse("# Report\n\nThe council *freed* [thirty men](https://lake.example/9) on **Monday**.\n", "a.md");

        SentenceSplitter.Split(document)[1].Tokens.Select(token => token.Text).ShouldBe(["The", "council", "freed", "thirty", "men", "on", "Monday", "."]);
    }
}
