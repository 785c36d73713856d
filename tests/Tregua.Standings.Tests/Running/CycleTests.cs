using NodaTime;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Running;

public sealed class CycleTests
{
    [Fact]
    public void Clauses_that_count_from_each_other_stand_on_what_was_done()
    {
        var agreement = ClaimTexts.Agreement("""
            agreement "Truce of the Narrows"
                zone Etc/UTC
                in force 2040-03-01
            party North
            party South
            persons captive
            persons detainee

            phase first "First phase" lasts 30 days
                captives: South must release 2 captives within 4 days of detainees
                detainees: North and South must each release 4 detainees by day 5
                others: North must release 9 detainees within 5 days of captives
            """);
        var claims = ClaimTexts.Claims(agreement,
            "on 2040-03-02 North released 4 detainees, says South",
            "on 2040-03-03 South released 4 detainees, says North",
            "on 2040-03-05 South released 2 captives, says North");
        var standing = Engine.Stand(agreement, claims, new Question { At = new LocalDate(2040, 3, 8) });
        standing.Stipulations.Single(s => s.Id == "captives").Headline.ShouldBe(Headline.Kept);
    }
}
