using System.Text.Json;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Tests.Scores;

public sealed class ScorecardJsonTests
{
    private static readonly Scorecard s_card = new()
    {
        Task = "claims",
        Corpus = "texts",
        Size = "2 texts",
        Misses = [new Miss("a:1", "cue", "said", null, "She said so.")],
        Reliability = Reliability.Of([(0.62, true), (0.68, false)]),
    };

    [Fact]
    public void A_reliability_diagram_is_its_expected_error_and_its_bins()
    {
        using var json = JsonDocument.Parse(ScorecardJson.Write(s_card, withMisses: false));
        var reliability = json.RootElement.GetProperty("reliability");
        reliability.GetProperty("expectedError").GetDouble().ShouldBe(0.15);
        reliability.GetProperty("bins").EnumerateArray().ShouldHaveSingleItem().GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            .ShouldBe("""{"from":0.6,"to":0.7,"claims":2,"meanConfidence":0.65,"shareRight":0.5}""");
    }

    [Fact]
    public void A_card_without_one_and_misses_nobody_asked_for_are_left_out()
    {
        using var json = JsonDocument.Parse(ScorecardJson.Write(s_card with { Reliability = null }, withMisses: false));
        json.RootElement.TryGetProperty("reliability", out _).ShouldBeFalse();
        json.RootElement.TryGetProperty("misses", out _).ShouldBeFalse();
    }
}
