using Tregua.Standings.Cells;

namespace Tregua.Standings.Deadlines;

/// <summary>The stretch over which a running clause binds.</summary>
/// <param name="From">Its first moment; null where it begins with the clause, or is not known yet.</param>
/// <param name="Until">The first moment after it; null where it ends with the clause, or is not known yet.</param>
/// <param name="IsAwaited">True when it begins with something that has not happened.</param>
internal readonly record struct ClauseWindow(Moment? From, Moment? Until, bool IsAwaited)
{
    internal static ClauseWindow Open { get; } = new(null, null, false);

    /// <summary>True when it has begun before a moment.</summary>
    internal bool HasBegun(Horizon until) => !IsAwaited && !(From?.Earliest >= until);

    /// <summary>True when it is over at a moment, for certain.</summary>
    internal bool IsOver(Horizon until) => Until?.Latest < until;
}
