using Tregua.Evidence.Claims;
using Tregua.Standings.Tests.Properties.Generated;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Properties;

/// <summary>What is kept up to date is what would be computed from nothing.</summary>
public sealed class LiveProperties
{
    [Fact]
    public void A_claim_taken_in_and_taken_back_leaves_no_trace() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var claims = spec.Claims;
        if (claims.IsEmpty)
            return true;
        var (before, one) = (claims[1..], claims[0]);
        var live = new LiveStanding(spec.Agreement, before, spec.Question);
        var first = Dump.Of(live.Standing);
        live.Apply(one);
        _ = live.Standing;
        live.Retract(one.Claim.Id);
        return Dump.Of(live.Standing) == first;
    });

    [Fact]
    public void After_any_changes_the_answer_is_that_of_a_computation_from_nothing() => Laws.Hold(CaseSpec.Upto(14), spec =>
    {
        var random = new Random(spec.Seed);
        var live = new LiveStanding(spec.Agreement, [], spec.Question);
        var held = new List<RecordedClaim>();
        var waiting = new Queue<RecordedClaim>(spec.Claims);
        for (var step = 0; step < 12; step++)
        {
            Change(live, held, waiting, random);
            if (random.Next(3) == 0)
                Compare(live, held);
        }
        Compare(live, held);
    });

    private static void Compare(LiveStanding live, List<RecordedClaim> held) =>
        Dump.Of(live.Standing).ShouldBe(Dump.Of(Engine.Stand(live.Agreement, [.. held], live.Question)));

    private static void Change(LiveStanding live, List<RecordedClaim> held, Queue<RecordedClaim> waiting, Random random)
    {
        var question = live.Question;
        switch (random.Next(8))
        {
            case 0 when held.Count > 0:
                var gone = held[random.Next(held.Count)];
                held.RemoveAll(c => c.Claim.Id == gone.Claim.Id);
                live.Retract(gone.Claim.Id).ShouldBeTrue();
                break;
            case 1 when held.Count > 0 && waiting.TryDequeue(out var better):
                var wrong = held[random.Next(held.Count)];
                held.RemoveAll(c => c.Claim.Id == wrong.Claim.Id);
                held.Add(better);
                live.Correct(wrong.Claim.Id, better).ShouldBeTrue();
                break;
            case 2 when held.Count > 0:
                var reviewed = held[random.Next(held.Count)] with { Review = (Review)random.Next(3), Recorded = question.At.PlusDays(random.Next(5)).AtStartOfDayInZone(NodaTime.DateTimeZone.Utc).ToInstant() };
                held.Add(reviewed);
                live.Apply(reviewed);
                break;
            case 3:
                live.Advance(question.At.PlusDays(random.Next(1, 4)));
                break;
            case 4:
                live.Advance(question.At.PlusDays(-random.Next(1, 6)));
                break;
            case 5 when random.Next(3) == 0:
                live.Ask(question with { KnownBy = random.Next(2) == 0 ? null : question.At.PlusDays(random.Next(-5, 3)), ReviewedOnly = random.Next(4) == 0 });
                break;
            case 6 when random.Next(3) == 0:
                live.Ask(question with { Standard = random.Next(2) == 0 ? Evidence.Proof.Standard.Any : new Evidence.Proof.NamedStandard(Evidence.Proof.StandardName.ThirdParty) });
                break;
            default:
                if (waiting.TryDequeue(out var claim))
                {
                    var late = random.Next(4) == 0 ? claim with { Report = claim.Report with { Supersedes = held.Count > 0 ? held[random.Next(held.Count)].Report.Sha256 : null } } : claim;
                    held.Add(late);
                    live.Apply(late);
                }
                break;
        }
    }
}
