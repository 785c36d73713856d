using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Proof;

namespace Tregua.Standings.Crediting;

/// <summary>
/// Weighs numbers by a standard. A number is established when the claims of it or more pass and the claims of less do not.
/// </summary>
internal static class Weighing
{
    internal static (ProofState State, Bounds Units) Weigh(
        Standard standard, Stakes stakes, ImmutableArray<RecordedClaim> affirming, ImmutableArray<RecordedClaim> denying)
    {
        var state = ProofTest.Judge(standard, affirming, denying, stakes);
        if (state is ProofState.Refuted or ProofState.Unreported)
            return (state, Bounds.Nothing);
        var high = Highest(affirming);
        // What must be verified does not count before it is, not even as a possibility.
        if (!ProofTest.IsVerified(affirming, stakes))
            return (state, Bounds.Nothing);
        if (state != ProofState.Established)
            return (state, new Bounds(0, null, high));
        var low = Established(standard, stakes, affirming, denying);
        return (state, new Bounds(low, low, high is { } h ? Math.Max(h, low) : null));
    }

    /// <summary>The most that the claims give; a claim without a number sets no ceiling, unless others do, nor does one of at least so many where others give as many and more.</summary>
    private static decimal? Highest(ImmutableArray<RecordedClaim> affirming)
    {
        decimal? high = null;
        decimal open = 0;
        var isOpen = true;
        foreach (var claim in affirming)
        {
            if (claim.Claim.Quantity is not { } number || IsWordless(number))
                continue;
            if (number.Ceiling is { } ceiling)
                (high, isOpen) = (Math.Max(high ?? 0, ceiling), false);
            else
                open = Math.Max(open, number.Floor);
        }
        return isOpen || open > high ? null : high;
    }

    private static decimal Established(Standard standard, Stakes stakes, ImmutableArray<RecordedClaim> affirming, ImmutableArray<RecordedClaim> denying)
    {
        var floors = new SortedSet<decimal>();
        foreach (var claim in affirming)
            floors.Add(claim.Claim.Quantity?.Floor ?? 0);
        foreach (var number in floors.Reverse())
        {
            var more = affirming.Where(c => (c.Claim.Quantity?.Floor ?? 0) >= number).ToImmutableArray();
            var less = affirming.Where(c => c.Claim.Quantity?.Ceiling < number).Concat(denying).ToImmutableArray();
            if (ProofTest.Judge(standard, more, less, stakes) == ProofState.Established)
                return number;
        }
        return 0;
    }

    private static bool IsWordless(Quantity number) => number is { Low: null, Best: null, High: null };
}
