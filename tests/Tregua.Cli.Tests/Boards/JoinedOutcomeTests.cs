using NodaTime;
using Tregua.Cli.Boards;
using Tregua.Standings;

namespace Tregua.Cli.Tests.Boards;

public class JoinedOutcomeTests
{
    private static readonly LocalDate Day = new(2040, 5, 31);

    [Fact]
    public void Readings_that_lead_to_one_outcome_are_one_line_with_both_roads()
    {
        var joined = JoinedOutcome.Of(
        [
            new Outcome("The truce ends, as Norhaven reads the text", Day, null, ["no terms", "day 30 ends"]),
            new Outcome("The truce ends, as Southern Front reads the text", Day, null, ["no terms", "the talks end"]),
        ]);
        joined.Count.ShouldBe(1);
        joined[0].What.ShouldBe("The truce ends");
        joined[0].Needs().ShouldBe(" · needs: no terms · as Norhaven reads it: day 30 ends · as Southern Front reads it: the talks end");
    }

    [Fact]
    public void Outcomes_of_different_days_stay_apart() => JoinedOutcome.Of(
        [
            new Outcome("The truce ends, as Norhaven reads the text", Day, null, []),
            new Outcome("The truce ends, as Southern Front reads the text", Day.PlusDays(1), null, []),
        ]).Select(j => j.What).ShouldBe(["The truce ends, as Norhaven reads the text", "The truce ends, as Southern Front reads the text"]);
}
