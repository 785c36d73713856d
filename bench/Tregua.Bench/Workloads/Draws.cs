namespace Tregua.Bench.Workloads;

/// <summary>Numbers that look random and are the same for one seed: SplitMix64 (Steele, Lea, Flood 2014).</summary>
/// <param name="seed">Where it starts.</param>
internal struct Draws(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15UL;
    private ulong _state = seed;

    /// <summary>What the generator gives first from a state.</summary>
    internal static ulong First(ulong state)
    {
        var z = state + Golden;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to below the bound.</summary>
    internal long Below(long bound)
    {
        var draw = First(_state);
        _state += Golden;
        return (long)Math.BigMul(draw, (ulong)bound, out _);
    }
}
