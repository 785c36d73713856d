using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>What a line of a history says after its headline: what the headline has not said already.</summary>
internal static class IntervalWords
{
    /// <summary><c> · withheld since a date passed</c>: each fact behind a dot; empty when the headline says all.</summary>
    public static string Of(StandingInterval interval) => string.Concat(Facts(interval).Select(fact => $" · {fact}"));

    /// <summary>The intervals, neighbours that read alike as one: the program's own words are finer than the page's.</summary>
    public static IEnumerable<StandingInterval> Joined(IEnumerable<StandingInterval> intervals)
    {
        StandingInterval? open = null;
        foreach (var interval in intervals)
        {
            if (open is not null && open.End == interval.Start && open.Headline == interval.Headline && Of(open) == Of(interval))
            {
                open = open with { End = interval.End };
                continue;
            }
            if (open is not null)
                yield return open;
            open = interval;
        }
        if (open is not null)
            yield return open;
    }

    private static IEnumerable<string> Facts(StandingInterval interval)
    {
        var headline = Hyphenated.Spaced(interval.Headline);
        List<string> facts = [.. Force(interval), .. Performance(interval), .. Timeliness(interval), .. Certainty(interval)];
        return facts.Where(fact => fact != headline);
    }

    private static IEnumerable<string> Force(StandingInterval interval) => interval switch
    {
        { Force: Standings.Force.InForce } or { Force: Standings.Force.Pending, Headline: Headline.Waiting } => [],
        { Force: Standings.Force.Discharged, Headline: Headline.Kept or Headline.KeptLate } => [],
        { Force: Standings.Force.Disputed, Headline: Headline.Disputed } => [],
        { Force: Standings.Force.Disputed } => ["whether in force is disputed"],
        _ => [Hyphenated.Spaced(interval.Force)],
    };

    private static IEnumerable<string> Performance(StandingInterval interval) => interval switch
    {
        { Performance: PerformanceWord.None or PerformanceWord.Full } => [],
        { Performance: PerformanceWord.Partial, Headline: Headline.PartlyKept or Headline.PartlyReported or Headline.AllegedViolation or Headline.VerifiedViolation } => [],
        { Performance: PerformanceWord.Partial } => ["done in part"],
        { Performance: PerformanceWord.Excess } => ["more than required"],
        _ => throw new ArgumentOutOfRangeException(nameof(interval)),
    };

    private static IEnumerable<string> Timeliness(StandingInterval interval) => interval switch
    {
        { Timeliness: Standings.Timeliness.NotDue or Standings.Timeliness.Due } => [],
        // Of what no report tells it goes without saying that none tells when.
        { Timeliness: Standings.Timeliness.Unknown, Headline: Headline.NoReport or Headline.Waiting or Headline.Due } => [],
        { Timeliness: Standings.Timeliness.DoneLate, Headline: Headline.KeptLate } => [],
        _ => [ClauseWords.Timeliness(interval.Timeliness)],
    };

    private static IEnumerable<string> Certainty(StandingInterval interval) =>
        interval.Certainty is Standings.Certainty.Certain or Standings.Certainty.Unreported || (interval.Certainty == Standings.Certainty.Disputed && interval.Force == Standings.Force.Disputed)
            ? []
            : [Hyphenated.Spaced(interval.Certainty)];
}
