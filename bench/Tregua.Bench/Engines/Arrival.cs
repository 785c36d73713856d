using Tregua.Standings.Instalments;

namespace Tregua.Bench.Engines;

/// <summary>One event as the engine takes it: matched to the account it bears on.</summary>
internal struct Arrival
{
    /// <summary>When it is told: the first moment after its second.</summary>
    internal int Moment;

    /// <summary>The number of the arrival it takes back; -1 when it takes none back.</summary>
    internal int Retracts;

    /// <summary>What it tells; of what is only spoken of, a fact on no account.</summary>
    internal Fact Fact;
}
