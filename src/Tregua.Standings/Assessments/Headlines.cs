using Tregua.Agreements.Model;
using Tregua.Standings.Cells;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Assessments;

/// <summary>The word on the board: the first line of the table that fits.</summary>
internal static class Headlines
{
    internal static Headline Of(RuleSet rules, Stipulation stipulation, Force force, Progress progress, Punctuality punctuality, Certainty certainty, bool isWithheld, Today at)
    {
        var timeliness = punctuality.Timeliness;
        return (force, progress.IsFull) switch
        {
            (Force.Pending, false) when !isWithheld && progress.Bounds.Low == 0 => Headline.Waiting,
            (Force.Lapsed, false) when progress.Bounds.Low == 0 => Headline.Lapsed,
            (Force.Suspended, _) => Headline.Suspended,
            (Force.Discharged, false) => Headline.Discharged,
            _ when ExceedsCap(stipulation, progress) => Headline.NotKept,
            _ when certainty == Certainty.Disputed && (Matters(progress) || !rules.Has(Rule.H1Headline)) => Headline.Disputed,
            (_, true) when timeliness == Timeliness.Mismatched => Headline.Mismatched,
            (_, true) => timeliness == Timeliness.DoneLate ? Headline.KeptLate : Headline.Kept,
            _ when isWithheld => Headline.Withheld,
            _ when timeliness == Timeliness.Overdue => CanStillBeDone(stipulation) ? Headline.Overdue : progress.Bounds.Low > 0 ? Headline.PartlyKept : Headline.NotKept,
            _ when progress.Bounds.Low > 0 => Headline.PartlyKept,
            _ => timeliness == Timeliness.Due || punctuality.Due?.LastDay >= at ? Headline.Due : Headline.NoReport,
        };
    }

    /// <summary>A duty of every day is judged by its days, one missed cannot be made good; one of which nothing is told is no report unless the sum reaches what all of them take.</summary>
    internal static Headline OfPeriods(RuleSet rules, Headline plain, bool isMissed, bool isReached, PeriodCount periods, bool hasLow) =>
        plain is Headline.Waiting or Headline.Lapsed or Headline.Suspended or Headline.Disputed or Headline.Withheld or Headline.Discharged ? plain
        : isMissed ? hasLow ? Headline.PartlyKept : Headline.NotKept
        : isReached ? Headline.Kept
        : periods.Kept < periods.Told ? Headline.PartlyKept
        : periods.Told == periods.Over ? Headline.Kept
        : periods.Told > 0 && rules.Has(Rule.D8SilentPeriods) ? Headline.PartlyReported
        : Headline.NoReport;

    internal static Headline OfPower(Force force, PerformanceWord word) => word switch
    {
        PerformanceWord.Excess => Headline.UsedBeyondCap,
        PerformanceWord.None => force switch
        {
            Force.Pending => Headline.Waiting,
            Force.Lapsed => Headline.Lapsed,
            Force.Suspended => Headline.Suspended,
            Force.Discharged => Headline.Discharged,
            Force.Disputed => Headline.Disputed,
            _ => Headline.NoUseReported,
        },
        _ => Headline.Used,
    };

    internal static Headline OfBan(Force force, int incidents, int verified) =>
        verified > 0 ? Headline.VerifiedViolation
        : incidents > 0 ? Headline.AllegedViolation
        : force == Force.Pending ? Headline.Waiting
        : force == Force.Suspended ? Headline.Suspended
        : force == Force.Discharged ? Headline.Discharged
        : force == Force.Lapsed ? Headline.Lapsed
        : Headline.NoViolationReported;

    /// <summary>A dispute that leaves the word the same under both accounts is not the headline.</summary>
    private static bool Matters(Progress progress) => progress.Required is { } required
        ? progress.Bounds.Low < required && (progress.Bounds.High is not { } high || high >= required)
        : progress.Bounds is { Low: 0, High: not 0 };

    private static bool ExceedsCap(Stipulation stipulation, Progress progress) =>
        stipulation.Act.Amount?.Sense == AmountSense.AtMost && progress.Word == PerformanceWord.Excess;

    /// <summary>A day's duty cannot be done on another day.</summary>
    private static bool CanStillBeDone(Stipulation stipulation) => stipulation.Deadline is not Every;
}
