using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Running;

public sealed class HistoryTests
{
    private static readonly Agreement Truce = ClaimTexts.Agreement("""
        agreement "Truce of the Narrows"
            zone Etc/UTC
            in force 2040-03-01
        party North
        party South
        persons captive
        persons detainee

        phase first "First phase" lasts 30 days
            captives: South must release 5 captives by day 20
            detainees: for each captive released by South, North must release 30 detainees within 5 days of each
            bridge: North must open "Long Bridge" by day 12
        """);

    private static readonly ImmutableArray<RecordedClaim> Claims = ClaimTexts.Claims(Truce,
        "on 2040-03-04 South released 5 captives, says North",
        "on 2040-03-06 North released 150 detainees, reported on 2040-03-08, says South");

    [Fact]
    public void A_clause_that_nothing_happens_to_has_an_interval_for_each_word()
    {
        var intervals = Of("bridge");
        intervals.Select(i => (i.Start, i.End, i.Timeliness)).ShouldBe([
            (new LocalDate(2040, 3, 1), new LocalDate(2040, 3, 13), Timeliness.Due),
            (new LocalDate(2040, 3, 13), new LocalDate(2040, 3, 31), Timeliness.Unknown)]);
    }

    [Fact]
    public void The_passing_of_days_is_because_of_no_claim() =>
        Of("bridge").ShouldAllBe(i => i.Because.IsEmpty);

    [Fact]
    public void A_claim_of_its_own_is_why_a_clause_changed() =>
        Of("captives").Single(i => i.Start == new LocalDate(2040, 3, 4)).Because.ShouldBe([Claims[0].Claim.Id]);

    [Fact]
    public void A_claim_that_triggers_a_clause_is_why_it_changed() =>
        Of("detainees").Single(i => i.Start == new LocalDate(2040, 3, 4)).Because.ShouldBe([Claims[0].Claim.Id]);

    [Fact]
    public void As_known_then_a_change_waits_for_its_report()
    {
        Of("detainees")[^1].Start.ShouldBe(new LocalDate(2040, 3, 6));
        var known = Histories.AsKnownThen(Truce, Claims, Question, Question.At, new LocalDate(2040, 3, 30));
        known.Single(h => h.Id == "detainees").Intervals[^1].Start.ShouldBe(new LocalDate(2040, 3, 8));
    }

    [Fact]
    public void An_earlier_last_day_gives_no_history() =>
        Histories.Of(Truce, Claims, Question, Question.At, Question.At.PlusDays(-1)).ShouldBeEmpty();

    private static Question Question { get; } = new() { At = new LocalDate(2040, 3, 1) };

    private static ImmutableArray<StandingInterval> Of(string id) =>
        Histories.Of(Truce, Claims, Question, Question.At, new LocalDate(2040, 3, 30)).Single(h => h.Id == id).Intervals;
}
