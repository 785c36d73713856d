using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Times;
using Tregua.Standings.Cells;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Assessments;

/// <summary>What of a stipulation is reported to be held back and not to have been made good since.</summary>
/// <param name="LastSeen">The last day on which it is reported held back.</param>
/// <param name="ReportedDue">The day it had been due, as reported; null when no report says.</param>
/// <param name="Units">The least held back; 0 when no number is given.</param>
/// <param name="IsShared">True when the same claims bear on other stipulations too, so that the number cannot be told apart.</param>
internal sealed record Withholding(LocalDate LastSeen, TimeRange? ReportedDue, decimal Units, bool IsShared)
{
    /// <summary>What is held back of a stipulation on the day asked about; null when nothing is, or it was made good.</summary>
    internal static Withholding? Of(Setting setting, World world, Stipulation stipulation, Func<Horizon, Bounds> done)
    {
        if (!setting.Rules.Has(Rule.A1Attempts))
            return null;
        var resumed = setting.Bearings[stipulation.Id].Where(b => b.Match.Bearing == Bearing.Resumes).Max(b => (LocalDate?)(b.Claim.When.LastDay ?? b.Claim.Reported));
        var claims = setting.Bearings[stipulation.Id]
            .Where(b => b.Match.Bearing is Bearing.Withholds or Bearing.Suspends && !((b.Claim.When.LastDay ?? b.Claim.Reported) <= resumed) && !HasLapsed(setting, world, stipulation, b.Claim.When.LastDay ?? b.Claim.Reported))
            .Select(b => b.Claim).ToList();
        var stakes = setting.StakesOf(stipulation.Creditors, stipulation.Debtors, []);
        // A leg done in full has put right what it settles.
        if (setting.Stipulations.Any(s => s.Settles.Contains(stipulation.Id) && world.Credits.FullPerformance(s.Id) is not null))
            return null;
        if (claims.Count == 0 || !ProofTest.Passes(setting.Standard, [.. claims.Select(c => c.Recorded)], stakes, denies: false))
            return null;
        // What is only announced to be held back is known on the day it was said, whatever day it is said of.
        var last = claims.Max(c => c.Mode == Mode.Fact ? c.When.LastDay ?? c.Reported : c.Reported);
        if (IsInPartPutRight(setting, world, stipulation, last))
            return null;
        var units = claims.Max(c => c.Claim.Quantity?.Floor ?? 0);
        var shared = claims.Any(c => setting.Bearings.Of(c).Any(m => m.Bearing is Bearing.Withholds or Bearing.Suspends && m.Stipulation != stipulation.Id && setting.Stipulations.All(s => s.Id != m.Stipulation || !s.Settles.Contains(stipulation.Id))));
        var seen = claims.Min(c => c.When.FirstDay ?? c.When.LastDay ?? c.Reported);
        var since = done(setting.Until).Low - done(seen.PlusDays(1).AtMidnight()).Low;
        if (since > 0 && since >= units)
            return null;
        // What was held back and done on one day was made good where the report of its being done is the later one.
        var told = claims.Max(c => c.Reported);
        if (units > 0 && done(setting.Until).Low - done(seen.AtMidnight()).Low >= units && setting.ActsOf(stipulation.Id).Any(b => b.Match.Bearing == Bearing.Performs && b.Claim.Reported > told))
            return null;
        return new Withholding(last < setting.Today ? last : setting.Today.Exactly, Attempts.ReportedDue(setting, stipulation), units, shared);
    }

    /// <summary>True when the clause bound no more on a day: what is held back then is not held back of it.</summary>
    private static bool HasLapsed(Setting setting, World world, Stipulation stipulation, LocalDate day) =>
        setting.Rules.Has(Rule.F4Lapse) && Shapes.IsContinuing(stipulation) && !stipulation.Survives
        && world.Runs[stipulation.Phase] is { State: PhaseState.Ended, End: { } end } && end.Latest <= day.AtMidnight();

    /// <summary>
    /// True when a leg that settles several clauses was done in part since: which of them that put right cannot be told,
    /// and what is missing is owed under the leg.
    /// </summary>
    private static bool IsInPartPutRight(Setting setting, World world, Stipulation stipulation, LocalDate last)
    {
        foreach (var leg in setting.Stipulations)
        {
            if (leg.Settles.Length > 1 && leg.Settles.Contains(stipulation.Id)
                && world.Credits.Done(leg, setting.Until).Low > world.Credits.Done(leg, last.PlusDays(1).AtMidnight()).Low)
                return true;
        }
        return false;
    }
}
