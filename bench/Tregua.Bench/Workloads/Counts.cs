namespace Tregua.Bench.Workloads;

/// <summary>How many obligations ended how.</summary>
/// <param name="Fulfilled">In time, and on one day with their pair.</param>
/// <param name="Late">After they were due.</param>
/// <param name="Violated">Not at all.</param>
/// <param name="Mismatched">In time, on another day than their pair.</param>
internal readonly record struct Counts(int Fulfilled, int Late, int Violated, int Mismatched)
{
    /// <summary>Counted from the events themselves, with nothing kept up.</summary>
    internal static Counts Of(Workload workload, Happening[] happenings)
    {
        var due = new int[workload.Days.Length];
        var done = new int[workload.Days.Length];
        Array.Fill(done, -1);
        foreach (var happening in happenings)
        {
            if (happening.Doing == Doing.Order)
                due[happening.Obligation] = happening.Time + (workload.Days[happening.Obligation] * Workload.Day);
            else if (happening.Doing == Doing.Perform)
                done[happening.Obligation] = happening.Occurred;
        }
        var counts = default(Counts);
        for (var o = 0; o < done.Length; o++)
            counts = counts.With(o, done, due, workload.Pairs);
        return counts;
    }

    private Counts With(int o, int[] done, int[] due, int pairs) =>
        done[o] < 0 ? this with { Violated = Violated + 1 }
        : done[o] > due[o] ? this with { Late = Late + 1 }
        : o < pairs && (done[o ^ 1] < 0 || done[o ^ 1] / Workload.Day != done[o] / Workload.Day) ? this with { Mismatched = Mismatched + 1 }
        : this with { Fulfilled = Fulfilled + 1 };

    /// <summary>As the reference writes them.</summary>
    public override string ToString() => $"F {Fulfilled}, L {Late}, M {Mismatched}, V {Violated}";
}
