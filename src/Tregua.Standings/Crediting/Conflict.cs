using System.Collections.Immutable;
using Tregua.Evidence.Claims;

namespace Tregua.Standings.Crediting;

/// <summary>Whether numbers of one thing contradict each other.</summary>
internal static class Conflict
{
    /// <summary>True when no number lies within what every claim gives.</summary>
    internal static bool In(ImmutableArray<RecordedClaim> claims)
    {
        decimal floor = 0;
        decimal? ceiling = null;
        foreach (var claim in claims)
        {
            if (claim.Claim.Quantity is not { } number || number is { Low: null, Best: null, High: null })
                continue;
            floor = Math.Max(floor, number.Floor);
            ceiling = Bounds.Smaller(ceiling, number.Ceiling);
        }
        return ceiling is { } most && floor > most;
    }
}
