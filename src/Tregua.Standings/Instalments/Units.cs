namespace Tregua.Standings.Instalments;

/// <summary>
/// Quantities as whole millionths. What has more decimals is rounded so that the bounds hold: the least down, the most up.
/// A most of a trillion or more is unbounded.
/// </summary>
internal static class Units
{
    /// <summary>One.</summary>
    internal const long One = 1_000_000;

    /// <summary>No most; larger than any number that is kept.</summary>
    internal const long Unbounded = 1L << 60;

    internal static long Least(decimal number) => number >= Unbounded / One ? Unbounded - 1 : (long)Math.Floor(number * One);

    internal static long Most(decimal? number) => number is not { } n || n >= Unbounded / One ? Unbounded : (long)Math.Ceiling(n * One);

    internal static long Add(long a, long b) => Math.Min(a + b, Unbounded);

    internal static decimal Number(long units) => units / (decimal)One;

    internal static decimal? NumberOrNone(long units) => units >= Unbounded ? null : Number(units);
}
