namespace Tregua.Standings.Crediting;

/// <summary>Adds up what triggering units earn: so many for each so many, remainders carried on to the next event.</summary>
/// <param name="each">How many are earned.</param>
/// <param name="perUnits">For each how many.</param>
internal sealed class TriggerCount(decimal each, int perUnits)
{
    private decimal _low;
    private decimal? _high = 0;

    /// <summary>What one more event earns.</summary>
    internal (decimal Least, decimal? Most) Next(decimal low, decimal? high)
    {
        var least = Earned(_low + low) - Earned(_low);
        var most = _high is { } h && high is { } more ? Earned(h + more) - Earned(h) : (decimal?)null;
        _low += low;
        _high = Bounds.Add(_high, high);
        return (least, most);
    }

    /// <summary>What the units earn that no event tells of.</summary>
    internal (decimal Least, decimal? Most) Rest(Bounds all)
    {
        var least = Math.Max(0, Earned(all.Low) - Earned(_low));
        var most = all.High is { } high && _high is { } counted ? Math.Max(0, Earned(high) - Earned(counted)) : (decimal?)null;
        return (least, most is { } m ? Math.Max(m, least) : null);
    }

    private decimal Earned(decimal units) => Math.Floor(units / perUnits) * each;
}
