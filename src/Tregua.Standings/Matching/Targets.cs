using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Times;
using Tregua.Standings.Crediting;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Matching;

/// <summary>
/// Narrows what a claim of something held back or announced bears on, when several clauses could be meant:
/// an amendment's leg that settles clauses tells which ones.
/// </summary>
internal sealed class Targets(Setting setting, World world)
{
    internal ImmutableArray<Match> Narrow(ResolvedClaim claim, ImmutableArray<Match> matches)
    {
        var attempts = matches.RemoveAll(m => m.Bearing is not (Bearing.Withholds or Bearing.Suspends or Bearing.Announces));
        if (attempts.Length < 2 || claim.Reach is not null)
            return matches;
        var specific = MostSpecific(attempts);
        var meant = LegMeant(claim, specific) is { } leg
            ? DueThen(claim, attempts.RemoveAll(m => !leg.Settles.Contains(m.Stipulation) && !(m.Stipulation == leg.Id && LegItself(claim, leg, m.Bearing))))
            : DueThen(claim, WithoutLegs(specific));
        return matches.RemoveAll(m => attempts.Contains(m) && !meant.Contains(m));
    }

    /// <summary>Clauses of the kind that the text names before those of the thing; clauses that surely take it before those that may.</summary>
    private ImmutableArray<Match> MostSpecific(ImmutableArray<Match> matches)
    {
        if (matches.All(m => !m.Certain))
            return matches;
        var certain = matches.RemoveAll(m => !m.Certain);
        var deepest = certain.Max(m => DepthOf(Clause(m)));
        return certain.RemoveAll(m => DepthOf(Clause(m)) < deepest);
    }

    /// <summary>A leg that no text points at is not meant where another clause can be.</summary>
    private ImmutableArray<Match> WithoutLegs(ImmutableArray<Match> matches) =>
        matches.RemoveAll(m => !Clause(m).Settles.IsEmpty && matches.Any(o => Clause(o).Settles.IsEmpty));

    private static bool LegItself(ResolvedClaim claim, Stipulation leg, Bearing bearing) => bearing == Bearing.Announces
        ? IsDated(claim, leg) || !claim.Dated
        : claim.Dated && DueOf(leg) is { } due && claim.When.Start >= due.Start;

    /// <summary>The leg that puts right or sets a date for what the claim speaks of; null when none does.</summary>
    private Stipulation? LegMeant(ResolvedClaim claim, ImmutableArray<Match> matches)
    {
        foreach (var match in matches)
        {
            var leg = Clause(match);
            if (leg.Settles.IsEmpty || leg.Act.Thing is null)
                continue;
            var speaksOfIt = match.Bearing is Bearing.Withholds or Bearing.Suspends ? claim.When.Start is not { } start || DueOf(leg) is not { } due || start < due.End
                : IsDated(claim, leg) || (!claim.Dated && claim.Claim.Due is not null);
            if (speaksOfIt)
                return leg;
        }
        return null;
    }

    /// <summary>Of several clauses, those of which something fell due on the day that the report names.</summary>
    private ImmutableArray<Match> DueThen(ResolvedClaim claim, ImmutableArray<Match> matches)
    {
        if (matches.Any(m => m.Bearing == Bearing.Announces) || (claim.Claim.Due ?? claim.Claim.Occurred)?.LastDay is not { } day)
            return matches;
        var due = matches.RemoveAll(m => !FellDue(Clause(m), day));
        return due.IsEmpty ? matches : due;
    }

    private bool FellDue(Stipulation stipulation, LocalDate day) =>
        Shapes.Of(stipulation) == Shape.Counted && world.Credits.SlotsOf(stipulation).Any(s => s.Due is { } due && due.LastDay == day);

    private int DepthOf(Stipulation stipulation) =>
        stipulation.Act.Thing is { } thing ? setting.Matcher.Resolver.Things.PathOf(thing).Length : 0;

    private Stipulation Clause(Match match) => setting.Stipulations.First(s => s.Id == match.Stipulation);

    private static bool IsDated(ResolvedClaim claim, Stipulation leg) =>
        claim.Dated && DueOf(leg) is { } due && claim.When.Overlaps(due);

    private static TimeRange? DueOf(Stipulation leg) => leg.Deadline switch
    {
        OnDate on => TimeRange.Day(on.Time.Date),
        ByDate by => TimeRange.Day(by.Time.Date),
        _ => null,
    };
}
