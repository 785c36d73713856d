using System.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Events;
using Tregua.Evidence.Claims;
using Tregua.Reading;

namespace Tregua.Evaluation.Tests.Events;

public sealed class FactualityScorerTests : IDisposable
{
    private static readonly Claim Freed = Reader.Read(new ReadingInput { Bytes = Encoding.UTF8.GetBytes("The council freed nine men.") }).Claims[0];

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Ratings_are_held_against_those_of_the_predicates_that_are_read()
    {
        File.WriteAllText(_file, """
            {"text": "They freed them", "targets": [{"span1": [1, 2], "label": 2.5}]}
            {"text": "They freed none", "targets": [{"span1": [1, 2], "label": -1.0}, {"span1": [0, 1], "label": 3.0}]}
            """);

        var card = FactualityScorer.Score(_file, text => [text.EndsWith("none", StringComparison.Ordinal) ? Freed with { Polarity = Polarity.Denied } : Freed]);

        card.Size.ShouldBe("3 predicates");
        card.Measures.Select(measure => (measure.Field, measure.Correct, measure.Expected)).ShouldBe([("read", 2, 3), ("within 1", 1, 2)]);
        // |3 - 2.5| and |-3 + 1|
        card.Notes.ShouldHaveSingleItem().ShouldBe("On the predicates read, the mean absolute error is 1.25 and Pearson's r 1.00.");
    }

    [Theory]
    [InlineData(Modality.Occurred, Polarity.Affirmed, null, 3)]
    [InlineData(Modality.Occurred, Polarity.Denied, null, -3)]
    [InlineData(Modality.Ongoing, Polarity.Affirmed, "reportedly", 2)]
    [InlineData(Modality.Scheduled, Polarity.Affirmed, null, 1)]
    [InlineData(Modality.Demanded, Polarity.Affirmed, null, 0)]
    public void Modality_polarity_and_hedge_make_a_rating(Modality modality, Polarity polarity, string? hedge, double rating) =>
        FactualityScorer.Rating(Freed with { Modality = modality, Polarity = polarity, Hedge = hedge }).ShouldBe(rating);

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"text": "They freed them"}""")]
    public void What_is_not_of_the_layout_is_said_to_be_unreadable(string content)
    {
        File.WriteAllText(_file, content);
        Should.Throw<UnreadableCorpusException>(() => FactualityScorer.Score(_file, _ => []));
    }
}
