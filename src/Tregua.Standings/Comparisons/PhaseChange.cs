namespace Tregua.Standings.Comparisons;

/// <summary>A phase before and after.</summary>
/// <param name="Before">Before; null when the agreement did not have it.</param>
/// <param name="After">After.</param>
public sealed record PhaseChange(PhaseStanding? Before, PhaseStanding After)
{
    /// <summary>True when more than the day it is in differs.</summary>
    internal bool Differs => Before is not { } before || before.State != After.State || before.Starts != After.Starts || before.Ends != After.Ends;
}
