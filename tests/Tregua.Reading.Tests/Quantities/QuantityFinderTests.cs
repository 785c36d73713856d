using NodaTime;
using Tregua.Reading.Dates;
using Tregua.Reading.Languages;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tests.Support;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tests.Quantities;

public sealed class QuantityFinderTests
{
    private static readonly QuantityFinder Finder = new(Vocabulary.English);

    [Theory]
    [InlineData("hedges.txt")]
    [InlineData("words.txt")]
    [InlineData("vague.txt")]
    [InlineData("none.txt")]
    public void Quantities_are_found_as_written_beside_each_sentence(string file) =>
        ExpectedFile.Holds(file, (text, _) => Lines(text));

    [Fact]
    public void The_words_as_published_keep_their_hedge_and_lose_line_breaks()
    {
        var sentence = Texts.Sentences("They hold approximately\n620 people.").Single();

        Finder.Find(sentence, []).Single().Quantity.Text.ShouldBe("approximately 620");
    }

    [Fact]
    public void A_third_of_a_number_that_three_divides_is_exact()
    {
        var sentence = Texts.Sentences("A third of the 240 left.").Single();

        Finder.Find(sentence, []).Single().Quantity.Best.ShouldBe(80m);
    }

    private static IEnumerable<string> Lines(string text)
    {
        foreach (var sentence in Texts.Sentences(text))
        {
            var dates = Language.English.Dates.Find(sentence, new DateContext { Anchor = new LocalDate(2025, 3, 12) });
            foreach (var found in Finder.Find(sentence, dates))
            {
                var quantity = found.Quantity;
                yield return $"{quantity.Text}: {(found.IsOrdinal ? "ordinal, " : "")}low {quantity.Low?.ToString() ?? "none"}, best {quantity.Best?.ToString() ?? "none"}, high {quantity.High?.ToString() ?? "none"}";
            }
        }
    }
}
