namespace Tregua.Standings.Instalments;

/// <summary>Something told, as the engine takes it: matched to the account it bears on.</summary>
internal struct Arrival
{
    /// <summary>When it is told; time passes to it first.</summary>
    internal int Moment;

    /// <summary>The place, among those that came in one feed, of the arrival that it takes back; -1 when it takes none back.</summary>
    internal int Retracts;

    /// <summary>What it tells; of what is only spoken of, a fact on no account.</summary>
    internal Fact Fact;
}
