using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Standings.Cells;
using Tregua.Standings.Instalments;

namespace Tregua.Standings.Crediting;

/// <summary>One instalment of a register, read in the agreement's time.</summary>
/// <param name="Register">The register.</param>
/// <param name="Instalment">Which.</param>
/// <param name="ChangeDays">The days asked about on which what is credited to it can change, sorted.</param>
internal sealed record Quota(Register Register, int Instalment, ImmutableArray<LocalDate> ChangeDays)
{
    /// <summary>How many it was paid by a moment, where nothing competes with it.</summary>
    internal Bounds Paid(Horizon until)
    {
        var (low, high) = Register.Paid(Instalment, Register.Scale.Of(until.Among(ChangeDays)));
        return new Bounds(Units.Number(low), null, Units.NumberOrNone(high));
    }

    /// <summary>How it goes on the day asked about, in the cases worst and best for the debtor.</summary>
    internal (Course Worst, Course Best) Courses(Horizon until)
    {
        var changes = new SortedSet<LocalDate>(ChangeDays);
        foreach (var moment in Moments())
            changes.UnionWith(Horizon.DaysOf(moment));
        return Register.Courses(Instalment, Register.Scale.Of(until.Among([.. changes])));
    }

    /// <summary>When it was reached; null when it was not by the moment. What has no earliest begins with the given day.</summary>
    internal TimeRange? Reached(Horizon until, LocalDateTime first)
    {
        ref readonly var x = ref Register[Instalment];
        if (x.Reached is Timescale.Never or Timescale.Always || Register.Scale.At(x.Reached) is var end && end > until)
            return null;
        var start = x.Reachable <= Register.Scale.Of(first) ? first : Register.Scale.At(Math.Min(x.Reachable, x.Reached) - 1);
        return new TimeRange(start < end ? start : end.PlusSeconds(-1), end);
    }

    private IEnumerable<LocalDateTime?> Moments()
    {
        int[] moments = [Register[Instalment].Reached, Register[Instalment].Reachable, Register[Instalment].DueEarliest, Register[Instalment].DueLatest];
        foreach (var moment in moments)
        {
            if (moment is not (Timescale.Never or Timescale.Always))
                yield return Register.Scale.At(moment);
        }
    }
}
