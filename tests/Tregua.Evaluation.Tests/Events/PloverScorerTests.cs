using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Events;
using Tregua.Evidence.Claims;

namespace Tregua.Evaluation.Tests.Events;

public sealed class PloverScorerTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_sentence_is_right_when_its_type_is_among_those_found()
    {
        File.WriteAllText(_file, """
            [{"id": "0", "event": "DOCUMENT", "eventText": "about the file"},
             {"id": "1", "event": "AGREE", "text": "one"},
             {"id": "2", "event": "DEMAND", "text": "two"},
             {"id": "3", "event": "FIGHT", "text": "none"},
             {"id": "4", "event": "FIGHT", "text": "one"}]
            """);

        var card = PloverScorer.Score(_file, text => text switch
        {
            "one" => [PloverEvent.Consult, PloverEvent.Agree],
            "two" => [PloverEvent.Request],
            _ => [],
        });

        card.Size.ShouldBe("4 sentences");
        card.Measures.Select(measure => (measure.Field, measure.Correct, measure.Expected)).ShouldBe(
            [("any type", 3, 4), ("type among found", 2, 4), ("agree", 1, 1), ("request", 1, 1), ("assault", 0, 2)]);
        card.Misses.Select(miss => (miss.Document, miss.Expected, miss.Found)).ShouldBe([("3", "Assault", null), ("4", "Assault", "Consult, Agree")]);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""[{"id": "1", "event": "AGREE"}]""")]
    [InlineData("""[{"id": "1", "event": "DANCE", "text": "one"}]""")]
    public void What_is_not_of_the_layout_is_said_to_be_unreadable(string content)
    {
        File.WriteAllText(_file, content);
        Should.Throw<UnreadableCorpusException>(() => PloverScorer.Score(_file, _ => []));
    }
}
