using System.Text;
using Tregua.Reading.Attributions;
using Tregua.Reading.Attributions.Learned;
using Tregua.Reading.Attributions.Learned.Judging;

namespace Tregua.Reading.Tests.Attributions.Learned.Judging;

public sealed class StretchTests
{
    [Fact]
    public void A_row_is_filled_to_its_end()
    {
        var words = Words("The council, officials said in a statement on Monday, was told that the road is closed.");
        var numbers = Row(words, [Cue(4, 5, 0.6), Cue(4, 8, 0.3), Cue(12, 13, 0.2)], 0);
        numbers.ShouldNotContain(float.NaN);
    }

    [Fact]
    public void A_row_tells_of_the_stretches_that_share_words()
    {
        var words = Words("The council, officials said in a statement on Monday, was told that the road is closed.");
        Reporting[] proposed = [Cue(4, 5, 0.6), Cue(4, 6, 0.1), Cue(4, 8, 0.3), Cue(12, 13, 0.2)];
        var longer = Row(words, proposed, 1);
        longer[3].ShouldBe(2); // its words
        longer[6].ShouldBe(2); // those that share one
        (longer[7], longer[8]).ShouldBe((0, 0.2f)); // the most probable before and behind
        (longer[9], longer[10]).ShouldBe((0.3f, 0.6f)); // longer and shorter from the same word
    }

    [Fact]
    public void A_row_tells_of_a_proposal_in_whose_content_it_stands_and_of_those_in_its_own()
    {
        var words = Words("The council said the guards reported that the gate was shut. Nobody denied it.");
        var outer = Cue(2, 3, 0.9) with { Content = [new WordRange(3, 11)], Source = new WordRange(0, 2), SpanMargin = 4 };
        var inner = Cue(5, 6, 0.6) with { Content = [new WordRange(6, 11)], SpanMargin = 3 };
        var (told, telling) = (Row(words, [outer, inner], 1), Row(words, [outer, inner], 0));
        (told[15], told[16]).ShouldBe((0.9f, 0));
        (telling[15], telling[16]).ShouldBe((0, 0.6f));
        telling[(StretchNumbers.Own - 11)..StretchNumbers.Own].ShouldBe([4, 1, 8, 8, 0, 0, 2 - 11, 1, 0, 0, 2]);
    }

    [Fact]
    public void Commas_marks_and_verbs_around_it_are_counted()
    {
        var words = Words("“The gate was shut,” the council said, adding that “nobody” was hurt.");
        var row = new float[13];
        var numbers = new NumberRow(row);
        SentenceNumbers.Add(words, new WordRange(9, 10), ref numbers);
        numbers.Count.ShouldBe(13);
        row[..5].ShouldBe([2, 3, 1, 1, row[4]]);
        row[5..10].ShouldBe([3, 2, 1, 1, 2]);
        row[12].ShouldBe(10f / words.Count, 1e-6);
    }

    [Fact]
    public void Keys_tell_stretches_apart_by_their_words_and_what_follows()
    {
        var words = Words("He said so, and she said no, and she said no.");
        var (one, other, same) = (Keys(words, 1, 2), Keys(words, 6, 7), Keys(words, 11, 12));
        other.ShouldBe(same);
        one[0].ShouldBe(other[0]); // the words alone
        one[3].ShouldNotBe(other[3]); // the last with the next
        one.Concat(other).Distinct().Count().ShouldBeGreaterThan(StretchKeys.Count);
    }

    [Theory]
    [InlineData(0, 0, 0u)]
    [InlineData(1, 1, 0u)] // once is too little
    [InlineData(3, 2, 0x0002_0003u)]
    [InlineData(131_070, 65_535, 0x7FFF_FFFFu)]
    public void Rates_are_kept_in_two_halves(int places, int cues, uint packed) => StretchNumbers.Packed(places, cues).ShouldBe(packed);

    [Fact]
    public void A_rate_is_told_as_odds_with_its_places()
    {
        var numbers = new float[StretchNumbers.Count];
        StretchNumbers.WriteRate(numbers, 1, StretchNumbers.Packed(10, 8));
        StretchNumbers.WriteRate(numbers, 2, StretchNumbers.Packed(4000, 0));
        StretchNumbers.WriteRate(numbers, 3, 0);
        numbers[(StretchNumbers.Own + 2)..(StretchNumbers.Own + 8)].ShouldBe([(float)Math.Log(9.0 / 4), 10, (float)Math.Log(1.0 / 4002), 50, (float)Math.Log(0.5), 0]);
    }

    private static float[] Row(ParagraphWords words, Reporting[] proposed, int at)
    {
        var numbers = new float[StretchNumbers.Count];
        Array.Fill(numbers, float.NaN);
        StretchNumbers.Write(words, proposed, at, numbers);
        for (var key = 0; key < StretchKeys.Count; key++)
            StretchNumbers.WriteRate(numbers, key, 0);
        return numbers;
    }

    private static ulong[] Keys(ParagraphWords words, int first, int end)
    {
        var keys = new ulong[StretchKeys.Count];
        StretchKeys.Write(words, new WordRange(first, end), keys);
        return keys;
    }

    private static Reporting Cue(int first, int end, double probability) => new() { Proposed = new FoundCue(new WordRange(first, end), probability, probability) };

    private static ParagraphWords Words(string text) =>
        Reader.Paragraphs(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(text), Location = "text.txt" }, ReportingFinder.English.Sieve).ShouldHaveSingleItem();
}
