using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Events;
using Tregua.Evidence.Times;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Assessments;

/// <summary>Lists what was announced, offered, refused, withheld or prepared. None of it performs.</summary>
internal static class Attempts
{
    internal static ImmutableArray<Attempt> Of(Setting setting, Stipulation stipulation, bool waits)
    {
        if (!setting.Rules.Has(Rule.A1Attempts))
            return [];
        var from = setting.AmendmentOf(stipulation)?.Agreed.Date.AtMidnight();
        var observations = new List<Observation>();
        foreach (var (claim, match) in setting.Bearings[stipulation.Id])
        {
            if (waits && claim.Phase != stipulation.Phase)
                continue;
            if (WordOf(match.Bearing) is { } word && (from is not { } f || claim.When.End is not { } end || end > f))
                observations.Add(TallyBook.Observe(claim) with { Act = word.ToString() });
        }
        var attempts = ImmutableArray.CreateBuilder<Attempt>();
        foreach (var e in Forming.Of(setting.Rules, observations))
        {
            if (!IsDoneSince(setting, stipulation, e))
                attempts.Add(Show(e));
        }
        return attempts.ToImmutable();
    }

    /// <summary>True when what was announced was done: on its day or after, where it has one, else since it was said.</summary>
    private static bool IsDoneSince(Setting setting, Stipulation stipulation, ClaimedEvent e)
    {
        if (e.Act != nameof(AttemptWord.Announced) || e.Affirming.IsEmpty)
            return false;
        var said = e.Affirming.Min(c => c.Reported(setting.Agreement.Zone));
        var from = (e.Dated && e.When.Start is { } start ? start.Date : said).AtMidnight();
        var number = e.Affirming.Max(c => c.Claim.Quantity?.Floor) ?? 1;
        var done = Shapes.Of(stipulation) switch
        {
            Shape.Counted or Shape.Periodic => setting.Tallies.For(stipulation).Done(setting.Matcher.Resolver.Things.PathOf(stipulation.Act.Thing!), from, setting.Until),
            _ => setting.DeedOf(stipulation).Done(from, setting.Until),
        };
        return done.Low > 0 && done.Low >= number;
    }

    /// <summary>The day that a stipulation had been due, as reported: where a claim says so, else from when it is said to be held back.</summary>
    internal static TimeRange? ReportedDue(Setting setting, Stipulation stipulation)
    {
        var from = setting.AmendmentOf(stipulation)?.Agreed.Date.AtMidnight();
        var claims = setting.Bearings[stipulation.Id].Where(b => b.Match.Bearing is Bearing.Withholds or Bearing.Suspends or Bearing.Announces or Bearing.Denies).ToList();
        foreach (var (claim, _) in claims)
        {
            if (claim.Claim.Due is { } due && (from is not { } f || due.End > f))
                return due;
        }
        foreach (var (claim, match) in claims)
        {
            if (match.Bearing == Bearing.Withholds && claim.Claim.Occurred?.FirstDay is { } first)
                return TimeRange.Day(first);
        }
        return null;
    }

    private static AttemptWord? WordOf(Bearing bearing) => bearing switch
    {
        Bearing.Announces => AttemptWord.Announced,
        Bearing.Withholds => AttemptWord.Withheld,
        Bearing.Suspends => AttemptWord.Suspended,
        Bearing.Resumes => AttemptWord.Resumed,
        Bearing.GivesBack => AttemptWord.Returned,
        Bearing.Refuses => AttemptWord.Refused,
        Bearing.Offers => AttemptWord.Offered,
        Bearing.Prepares => AttemptWord.Prepared,
        Bearing.Performs or Bearing.Denies or Bearing.Speaks => null,
        _ => throw new ArgumentOutOfRangeException(nameof(bearing)),
    };

    private static Attempt Show(ClaimedEvent e)
    {
        var counted = First(e, c => c.Quantity is not null);
        return new Attempt
        {
            Word = Enum.Parse<AttemptWord>(e.Act),
            Actor = First(e, c => c.Event.Actor is not null)?.Event.Actor,
            Quantity = counted?.Quantity?.Text,
            Best = counted?.Quantity?.Best,
            On = e.Dated ? e.When : null,
            ReportedDue = First(e, c => c.Due is not null)?.Due,
            PartOfAnother = e.PartOf is not null,
            Claims = [.. e.Claims.Select(c => c.Claim.Id)],
        };
    }

    private static Claim? First(ClaimedEvent e, Func<Claim, bool> has) => e.Claims.Select(c => c.Claim).FirstOrDefault(has);
}
