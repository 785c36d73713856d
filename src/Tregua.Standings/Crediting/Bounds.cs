namespace Tregua.Standings.Crediting;

/// <summary>How many: in the case worst for the debtor, as established accounts give it, and at most.</summary>
/// <param name="Low">The least.</param>
/// <param name="Best">The number of the established accounts; null when none is established.</param>
/// <param name="High">The most; null is unbounded.</param>
internal readonly record struct Bounds(decimal Low, decimal? Best, decimal? High)
{
    internal static Bounds Nothing { get; } = new(0, null, 0);

    /// <summary>Unbounded plus anything is unbounded.</summary>
    internal static decimal? Add(decimal? a, decimal? b) => a is { } x && b is { } y ? x + y : null;

    internal static decimal? Larger(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Max(x, y) : null;

    internal static decimal? Smaller(decimal? a, decimal? b) => a is { } x ? b is { } y ? Math.Min(x, y) : x : b;
}
