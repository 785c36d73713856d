using Tregua.Cli.Boards;
using Tregua.Cli.Tests.Fixtures;
using Tregua.Standings;

namespace Tregua.Cli.Tests.Boards;

public class SharedAttemptsTests
{
    [Fact]
    public void A_batch_held_back_under_two_clauses_is_shown_once_and_names_the_other()
    {
        var (first, second) = (Clause("first", "c1"), Clause("second", "c1"));
        var attempts = new SharedAttempts([first, second]);
        Words(attempts, first).ShouldBe(["withheld \"about 20\" (one batch, also under second)"]);
        Words(attempts, second).ShouldBeEmpty();
    }

    [Fact]
    public void Batches_that_no_claim_connects_stay_two()
    {
        var (first, second) = (Clause("first", "c1"), Clause("second", "c2"));
        var attempts = new SharedAttempts([first, second]);
        Words(attempts, first).ShouldBe(["withheld \"about 20\""]);
        Words(attempts, second).ShouldBe(["withheld \"about 20\""]);
    }

    [Fact]
    public void Attempts_over_three_are_counted()
    {
        var clause = Clause("first", "c1", "c2", "c3", "c4", "c5");
        Words(new SharedAttempts([clause]), clause)[^1].ShouldBe("and 2 more: `tregua why` shows all");
    }

    private static string[] Words(SharedAttempts attempts, StipulationStanding clause) => [.. attempts.Of(clause, Straits.Answer()).Select(p => p.Text)];

    private static StipulationStanding Clause(string id, params string[] claims) => Straits.Answer().Standing.Stipulations[1] with
    {
        Id = id,
        Performance = new Performance
        {
            Word = PerformanceWord.None,
            Attempts = [.. claims.Select(c => new Attempt { Word = AttemptWord.Withheld, Actor = "Norhaven", Quantity = "about 20", Best = 20, Claims = [c] })],
        },
    };
}
