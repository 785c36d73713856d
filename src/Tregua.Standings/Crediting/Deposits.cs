using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Proof;
using Tregua.Standings.Instalments;

namespace Tregua.Standings.Crediting;

/// <summary>Turns what claims tell into facts of a register.</summary>
/// <param name="register">The register.</param>
internal sealed class Deposits(Register register)
{
    private const byte Passes = 1;

    private Timescale Scale => register.Scale;

    /// <summary>
    /// Opens an account that holds what a tally tells of a kind between two moments: the least grows when it must have been
    /// done, the most when it can have been.
    /// </summary>
    /// <param name="tally">The tally.</param>
    /// <param name="kinds">The kind, outermost first.</param>
    /// <param name="from">From when; null from the beginning.</param>
    /// <param name="first">The first day on which anything can count.</param>
    /// <param name="until">The first moment that counts no more; null when all do.</param>
    internal int Open(Tally tally, ImmutableArray<string> kinds, LocalDateTime? from, LocalDate first, LocalDateTime? until = null)
    {
        var account = register.AddAccount();
        var steps = new List<(int Moment, long Low, long High)>();
        foreach (var moment in Moments(tally, from ?? first.AtMidnight(), until))
        {
            var done = tally.Done(kinds, from, moment);
            steps.Add((Scale.Of(moment), Units.Least(done.Low), Units.Most(done.High)));
        }
        // What can have been done by a moment is no more than what can have been by a later one.
        for (var i = steps.Count - 2; i >= 0; i--)
            steps[i] = steps[i] with { High = Math.Min(steps[i].High, steps[i + 1].High) };
        long low = 0, high = 0;
        foreach (var step in steps)
        {
            if (step.Low <= low && step.High <= high)
                continue;
            Credit(account, step.Moment, Math.Max(0, step.Low - low), Math.Max(0, step.High - high));
            (low, high) = (Math.Max(low, step.Low), Math.Max(high, step.High));
        }
        return account;
    }

    /// <summary>Opens an account that holds 1 once something was done since a moment.</summary>
    internal int Open(ImmutableArray<EventAccount> events, LocalDateTime? from)
    {
        var account = register.AddAccount();
        foreach (var e in events)
        {
            var counts = !(from is { } f && (e.When.Start is not { } start || start < f));
            if (e.Units.High == 0 || e.When.End <= from)
                continue;
            var (affirmed, denied) = Bits(e.State);
            register.Credit(Fact.Between(account, Scale.Of(e.When.Start, Timescale.Always), Scale.Of(e.When.End, Timescale.Never), counts ? Units.One : 0, Units.One, affirmed, denied, -1));
        }
        return account;
    }

    private void Credit(int account, int moment, long low, long high) => register.Credit(new Fact
    {
        Account = account,
        Possible = high > 0 ? moment : Timescale.Never,
        Certain = low > 0 ? moment : Timescale.Never,
        Low = low,
        High = high,
        Affirmed = Passes,
        Next = -1,
        Origin = -1,
    });

    private static (byte Affirmed, byte Denied) Bits(ProofState state) => state switch
    {
        ProofState.Established => (Passes, 0),
        ProofState.Refuted => (0, Passes),
        ProofState.Disputed => (Passes, Passes),
        ProofState.Alleged or ProofState.Unreported => (0, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The moments at which what was done by then can change: ends and cuts, and the seconds after beginnings.</summary>
    private static SortedSet<LocalDateTime> Moments(Tally tally, LocalDateTime first, LocalDateTime? until)
    {
        var moments = new SortedSet<LocalDateTime> { first.PlusSeconds(1) };
        foreach (var time in tally.Moments())
        {
            if (time is not { } moment || moment < first)
                continue;
            moments.Add(moment);
            moments.Add(moment.PlusSeconds(1));
        }
        moments.Remove(first);
        if (until is not { } end)
            return moments;
        moments.RemoveWhere(m => m > end);
        moments.Add(end);
        return moments;
    }
}
