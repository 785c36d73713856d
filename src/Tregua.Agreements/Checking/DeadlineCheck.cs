using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Obligations without a deadline, days after the end of their phase, and dates before the text itself.</summary>
internal static class DeadlineCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        var told = ExchangeCheck.ReportedDates(agreement);
        foreach (var clause in agreement.Stipulations)
        {
            if (IsOpen(clause) && !told.Contains(clause.Id))
                yield return Messages.NoDeadline(clause.Mark, clause.Id);
            foreach (var deadline in clause.Milestones.Select(m => m.Deadline).Prepend(clause.Deadline).OfType<Deadline>())
            {
                if (DayOf(deadline) is var (day, id) && LengthOf(agreement, id) is { } length && day > length)
                    yield return Messages.DayBeyondPhase(clause.Mark, clause.Id, "is due on", day, id, length);
                if (DateOf(deadline) is { } time && Beginning(agreement, clause) is var (begins, what) && time.Date < begins.Date)
                    yield return Messages.DueBeforeBeginning(clause.Mark, clause.Id, time, what, begins);
            }

            if (clause.Window?.Until is PointOnDay last && LengthOf(agreement, last.Phase) is { } days && last.Day > days)
                yield return Messages.DayBeyondPhase(clause.Mark, clause.Id, "holds until", last.Day, last.Phase, days);
        }
    }

    // The days of a phase that is as long as the text says, and no longer.
    private static int? LengthOf(Agreement agreement, string id) =>
        agreement.Phase(id) is { Length: { Unit: SpanUnit.Days, Count: var days }, Renewal: null, EarnedExtension: null } && agreement.Extensions.All(e => e.Phase != id) ? days : null;

    // To try is owed all the time, and a right need not be used; what has quotas to its last unit has dates enough.
    private static bool IsOpen(Stipulation clause) =>
        clause is { Modal: Modal.Obligation, OfMeans: false, Deadline: null, While: null, Act.Verb: not "keep" }
        && !clause.Milestones.Any(m => m.Deadline is not Every && m.Number >= clause.Act.Amount?.Number);

    private static PactTime? DateOf(Deadline deadline) => deadline switch
    {
        ByDate by => by.Time,
        OnDate on => on.Time,
        ByBetween between => between.Last,
        _ => null,
    };

    // A date before the text itself is often the wrong year.
    private static (PactTime Time, string What) Beginning(Agreement agreement, Stipulation clause) =>
        agreement.Amendments.FirstOrDefault(a => a.Title == clause.Amendment) is { } amendment
            ? (amendment.Agreed, $"the amendment \"{amendment.Title}\" was agreed")
            : (agreement.InForce, "the agreement is in force");

    private static (int Day, string Phase)? DayOf(Deadline deadline) => deadline switch
    {
        ByDay by => (by.Day, by.Phase),
        OnDay on => (on.Day, on.Phase),
        FromDay from => (from.Day, from.Phase),
        _ => null,
    };
}
