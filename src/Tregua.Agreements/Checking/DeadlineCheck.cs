using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Obligations without a deadline, and days that lie after the end of their phase.</summary>
internal static class DeadlineCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var clause in agreement.Stipulations)
        {
            if (IsOpen(clause) && !ExchangeCheck.ReportsMissingDateOf(agreement, clause))
                yield return Messages.NoDeadline(clause.Mark, clause.Id);
            foreach (var deadline in clause.Milestones.Select(m => m.Deadline).Prepend(clause.Deadline).OfType<Deadline>())
            {
                if (DayOf(deadline) is var (day, id) && agreement.Phase(id)?.Length is { Unit: SpanUnit.Days } length && day > length.Count)
                    yield return Messages.DayBeyondPhase(clause.Mark, clause.Id, day, id, length.Count);
            }
        }
    }

    // To try is owed all the time, and a right need not be used; what has quotas to its last unit has dates enough.
    private static bool IsOpen(Stipulation clause) =>
        clause is { Modal: Modal.Obligation, OfMeans: false, Deadline: null }
        && !clause.Milestones.Any(m => m.Deadline is not Every && m.Number >= clause.Act.Amount?.Number);

    private static (int Day, string Phase)? DayOf(Deadline deadline) => deadline switch
    {
        ByDay by => (by.Day, by.Phase),
        OnDay on => (on.Day, on.Phase),
        FromDay from => (from.Day, from.Phase),
        _ => null,
    };
}
