namespace Tregua.Standings.Instalments;

/// <summary>Gives arrivals to a register, in the order in which they were told.</summary>
/// <param name="register">The register.</param>
/// <param name="most">How many will come at most.</param>
internal sealed class Feed(Register register, int most)
{
    /// <summary>So many arrivals are looked up together before they are taken one by one: their cache misses then overlap.</summary>
    private const int Together = 32;

    private readonly int[] _facts = new int[most];
    private int _count;

    /// <summary>Takes arrivals.</summary>
    internal void Take(ReadOnlySpan<Arrival> arrivals)
    {
        while (!arrivals.IsEmpty)
        {
            var some = arrivals[..Math.Min(Together, arrivals.Length)];
            register.Warm(some);
            foreach (ref readonly var arrival in some)
                Take(in arrival);
            arrivals = arrivals[some.Length..];
        }
    }

    private void Take(in Arrival arrival)
    {
        register.Advance(arrival.Moment);
        if (arrival.Retracts >= 0)
            register.Retract(_facts[arrival.Retracts]);
        else if (arrival.Fact.Account >= 0)
            _facts[_count] = register.Credit(in arrival.Fact);
        _count++;
    }
}
