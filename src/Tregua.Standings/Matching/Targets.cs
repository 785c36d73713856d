using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Times;

namespace Tregua.Standings.Matching;

/// <summary>
/// Narrows what a claim of something held back or announced bears on, when several clauses could be meant:
/// an amendment's leg that settles clauses tells which ones.
/// </summary>
internal static class Targets
{
    internal static ImmutableArray<Match> Narrow(Setting setting, ResolvedClaim claim, ImmutableArray<Match> matches)
    {
        var narrow = ImmutableArray.CreateBuilder<Match>();
        foreach (var match in matches)
        {
            if (match.Bearing is not (Bearing.Withholds or Bearing.Announces) || IsMeant(setting, claim, match, matches))
                narrow.Add(match);
        }
        return narrow.ToImmutable();
    }

    private static bool IsMeant(Setting setting, ResolvedClaim claim, Match match, ImmutableArray<Match> matches)
    {
        var leg = LegMeant(setting, claim, matches);
        if (leg is not null && leg.Settles.Contains(match.Stipulation))
            return true;
        if (leg is not null && leg.Id == match.Stipulation)
            return match.Bearing == Bearing.Announces ? IsDated(claim, leg) || !claim.Dated : claim.Dated && DueOf(leg) is { } due && claim.When.Start >= due.Start;
        return leg is null && (match.Certain || matches.All(m => !m.Certain))
            && setting.Stipulations.First(s => s.Id == match.Stipulation).Settles.IsEmpty;
    }

    /// <summary>The leg that puts right or sets a date for what the claim speaks of; null when none does.</summary>
    private static Stipulation? LegMeant(Setting setting, ResolvedClaim claim, ImmutableArray<Match> matches)
    {
        foreach (var match in matches)
        {
            var leg = setting.Stipulations.First(s => s.Id == match.Stipulation);
            if (leg.Settles.IsEmpty || leg.Act.Thing is null)
                continue;
            var speaksOfIt = match.Bearing == Bearing.Withholds ? claim.When.Start is not { } start || DueOf(leg) is not { } due || start < due.End
                : IsDated(claim, leg) || (!claim.Dated && claim.Claim.Due is not null);
            if (speaksOfIt)
                return leg;
        }
        return null;
    }

    private static bool IsDated(ResolvedClaim claim, Stipulation leg) =>
        claim.Dated && DueOf(leg) is { } due && claim.When.Overlaps(due);

    private static TimeRange? DueOf(Stipulation leg) => leg.Deadline switch
    {
        OnDate on => TimeRange.Day(on.Time.Date),
        ByDate by => TimeRange.Day(by.Time.Date),
        _ => null,
    };
}
