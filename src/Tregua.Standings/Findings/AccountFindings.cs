using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Standings.Assessments;
using Tregua.Standings.Crediting;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Findings;

/// <summary>What one source affirms and another denies.</summary>
internal static class AccountFindings
{
    internal static IEnumerable<Finding> Of(Setting setting, World world)
    {
        foreach (var stipulation in setting.Stipulations)
        {
            var events = Shapes.Of(stipulation) switch
            {
                Shape.Counted or Shape.Periodic => setting.Tallies.For(stipulation).Events,
                Shape.Ban => Bans.Incidents(setting, world, stipulation),
                _ => world.Credits.DeedOf(stipulation).Events,
            };
            foreach (var account in events)
            {
                var e = account.Event;
                if (e.Affirming.IsEmpty || e.Denying.IsEmpty || !Bears(setting, stipulation.Id, e.Claims))
                    continue;
                yield return new Finding(
                    FindingKind.AccountsConflict,
                    $"Of {Words.Time(e.When)}: \"{e.Affirming[0].Claim.Text}\" ({Names(e.Affirming)}); denied by {Names(e.Denying)}.",
                    [.. e.Claims.Select(c => c.Claim.Id)],
                    [stipulation.Id]);
            }
        }
    }

    private static bool Bears(Setting setting, string stipulation, ImmutableArray<RecordedClaim> claims) =>
        setting.Bearings[stipulation].Any(b => claims.Any(c => c.Claim.Id == b.Claim.Claim.Id));

    private static string Names(ImmutableArray<RecordedClaim> claims) => Words.List([.. claims.Select(SourceText.Show).Distinct()]);
}
