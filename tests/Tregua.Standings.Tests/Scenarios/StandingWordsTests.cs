using Tregua.Agreements.Model;

namespace Tregua.Standings.Tests.Scenarios;

/// <summary>The words that scenarios may expect are those that the engine gives.</summary>
public class StandingWordsTests
{
    [Fact]
    public void Every_word_of_the_engine_can_be_expected()
    {
        StandingWords.Headlines.ShouldBe(Of<Headline>(), ignoreOrder: true);
        StandingWords.Forces.ShouldBe(Of<Force>(), ignoreOrder: true);
        StandingWords.Performances.ShouldBe(Of<PerformanceWord>(), ignoreOrder: true);
        StandingWords.Timelinesses.ShouldBe(Of<Timeliness>(), ignoreOrder: true);
        StandingWords.Certainties.ShouldBe(Of<Certainty>(), ignoreOrder: true);
        StandingWords.PhaseStates.ShouldBe(Of<PhaseState>(), ignoreOrder: true);
        StandingWords.AgreementStates.ShouldBe(Of<AgreementState>(), ignoreOrder: true);
        StandingWords.Attempts.ShouldBe(Of<AttemptWord>(), ignoreOrder: true);
        StandingWords.Findings.ShouldBe(Of<FindingKind>(), ignoreOrder: true);
    }

    private static IEnumerable<string> Of<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(v => Words.Hyphenated(v));
}
