using System.Text;
using Tregua.Reading.Attributions.Learned;

namespace Tregua.Reading.Tests.Attributions.Learned;

public sealed class CueSieveTests
{
    [Theory]
    [InlineData(0, 0, CueSieve.Unknown)]
    [InlineData(3, 0, CueSieve.Unknown)]
    [InlineData(3, 1, CueSieve.Rare)]
    [InlineData(4, 0, 0)]
    [InlineData(1000, 3, 0)]
    [InlineData(1000, 4, 1)]
    [InlineData(100, 49, 6)]
    [InlineData(100, 50, 7)]
    [InlineData(10, 10, 9)]
    public void A_rate_is_a_step(int places, int marked, byte step) => CueSieve.Step(places, marked).ShouldBe(step);

    [Fact]
    public void Both_rates_are_kept() => CueSieve.Packed(7, 11).ShouldBe(0x0B07u);

    [Fact]
    public void Words_that_tell_of_speech_pass_and_the_rest_hardly()
    {
        var words = Words("The governor said on Monday that the long bridge over the river was closed.");
        words.MayStartCue[2].ShouldBeTrue();
        words.MayStartCue.Count(may => may).ShouldBeLessThan(words.Count / 3);
        words.Rate[2].ShouldBe((byte)9);
        words.SourceRate[1].ShouldBeGreaterThan((byte)3);
    }

    [Fact]
    public void A_verb_knows_what_stands_around_it()
    {
        var words = Words("Officials have not confirmed the count in a report.");
        var frames = words.Frames;
        var verb = frames.Verb(1);
        words.Tokens[verb].Lower.ShouldBe("confirmed");
        words.Tokens[frames.Subject(verb)].Lower.ShouldBe("officials");
        words.Tokens[frames.Object(verb)].Lower.ShouldBe("count");
        (frames.Place(1), frames.Place(2), frames.Place(3)).ShouldBe((VerbFrames.Opening, VerbFrames.Inner, VerbFrames.Main));
        (frames.Place(4), frames.Place(5), frames.Place(6)).ShouldBe((VerbFrames.InObject, VerbFrames.ObjectNoun, VerbFrames.Preposition));
        words.Tokens[frames.Noun(6)].Lower.ShouldBe("report");
        frames.End(verb).ShouldBe(4);
        frames.Governor(verb).ShouldBe(-1);
        frames.Form(verb).ShouldNotBe((ushort)0);
    }

    private static ParagraphWords Words(string text) =>
        Reader.Paragraphs(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(text), Location = "text.txt" }, ReportingFinder.English.Sieve).ShouldHaveSingleItem();
}
