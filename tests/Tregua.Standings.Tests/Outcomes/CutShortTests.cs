using System.Text;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Tests.Outcomes;

public sealed class CutShortTests
{
    [Fact]
    public void A_search_that_its_bound_cuts_short_says_so()
    {
        var standing = Stand(9);
        standing.Outcomes.ShouldHaveSingleItem().IsCutShort.ShouldBeTrue();
        standing.Notices.ShouldContain("The search for outcomes was cut short by its bound of 20000 states, 8 choices on one day and 12 roads: days may be earlier or later, and roads missing, for \"All is done\".");
    }

    [Fact]
    public void A_search_within_its_bound_says_nothing()
    {
        var standing = Stand(4);
        standing.Outcomes.ShouldHaveSingleItem().IsCutShort.ShouldBeFalse();
        standing.Notices.ShouldBeEmpty();
    }

    private static Standing Stand(int duties)
    {
        var text = new StringBuilder("agreement \"Many duties\"\n    zone Etc/UTC\n    in force 2040-03-01\nparty North\nparty South\n");
        for (var i = 1; i <= duties; i++)
            text.Append($"duty-{i}: North must \"clear road {i}\" by 2040-03-09\n");
        text.Append($"outcome \"All is done\" when {string.Join(" and ", Enumerable.Range(1, duties).Select(i => $"duty-{i} kept"))}\n");
        Agreement agreement = SmallAgreements.Bound(text.ToString());
        return Engine.Stand(agreement, [], new Question { At = agreement.InForce.Date });
    }
}
