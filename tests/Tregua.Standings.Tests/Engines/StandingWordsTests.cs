using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Tests.Engines;

public sealed class StandingWordsTests
{
    [Fact]
    public void Scenarios_know_every_word_of_a_standing_and_no_other()
    {
        Holds<Headline>(StandingWords.Headlines);
        Holds<Force>(StandingWords.Forces);
        Holds<PerformanceWord>(StandingWords.Performances);
        Holds<Timeliness>(StandingWords.Timelinesses);
        Holds<Certainty>(StandingWords.Certainties);
        Holds<AgreementState>(StandingWords.AgreementStates);
        Holds<FindingKind>(StandingWords.Findings);
    }

    private static void Holds<T>(ImmutableArray<string> words)
        where T : struct, Enum =>
        words.Order(StringComparer.Ordinal).ShouldBe(Enum.GetValues<T>().Select(v => Words.Hyphenated(v)).Order(StringComparer.Ordinal));
}
