using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Standings.Assessments;
using Tregua.Standings.Crediting;
using Tregua.Standings.Matching;

namespace Tregua.Standings;

/// <summary>Says what limits an answer.</summary>
internal static class Limits
{
    internal static ImmutableArray<string> Of(Setting setting)
    {
        var notices = ImmutableArray.CreateBuilder<string>();
        Add(notices, setting.Claims.Count(c => c.Recorded.Review == Review.Suggested), "claim has not been reviewed by anybody", "claims have not been reviewed by anybody");
        Add(notices, setting.Claims.Where(c => c.Recorded.Report.Published is null).Select(c => c.Recorded.Report.Sha256).Distinct().Count(),
            "report bears no date and counts from the day it was recorded", "reports bear no date and count from the day they were recorded");
        Add(notices, setting.Claims.Count(c => !Fits(setting, c)), "claim fits no clause of the agreement", "claims fit no clause of the agreement");
        Add(notices, setting.Claims.Count(c => IsUnnamedIncident(setting, c)),
            "reported incident names no actor that a prohibition binds and counts for neither side", "reported incidents name no actor that a prohibition binds and count for neither side");
        Add(notices, setting.Claims.Count(c => IsElsewhere(setting, c)),
            "reported incident names a place that the agreement's text does not name and is not counted", "reported incidents name places that the agreement's text does not name and are not counted");
        Add(notices, setting.ClaimsOf(Acts.Attack, Acts.Fly).Count(c => c.Mode == Mode.Fact && setting.Stipulations.Any(s => Bans.IsExcepted(setting, s, c))),
            "reported incident is put under an exception of the text by its report and counts for neither side", "reported incidents are put under an exception of the text by their reports and count for neither side");
        return notices.ToImmutable();
    }

    private static void Add(ImmutableArray<string>.Builder notices, int count, string one, string many)
    {
        if (count > 0)
            notices.Add($"{count} {(count == 1 ? one : many)}.");
    }

    private static bool Fits(Setting setting, ResolvedClaim claim) =>
        claim.Phase is not null || claim.Mode == Mode.Expected || setting.Bears(claim);

    private static bool IsUnnamedIncident(Setting setting, ResolvedClaim claim) =>
        claim.Act == Acts.Attack && claim.Mode == Mode.Fact && claim.Actors.All(a => a.Group is not null) && setting.Stipulations.Any(s => Shapes.Of(s) == Shape.Ban && s.Act.Verb == "attack");

    private static bool IsElsewhere(Setting setting, ResolvedClaim claim) =>
        claim.Act == Acts.Attack && claim.Mode == Mode.Fact && !claim.Actors.IsEmpty && claim.Claim.Event.Place is { } place
        && setting.Stipulations.Any(s => Shapes.Of(s) == Shape.Ban && s.Act.Verb == "attack")
        && setting.Stipulations.All(s => s.Act.Verb != "attack" || s.Act.Place is not { } own || !setting.Matcher.Resolver.Places.IsIn(place, own));
}
