using System.Collections.Immutable;
using Tregua.Evaluation.Scores;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;

namespace Tregua.Evaluation.Claims;

/// <summary>Pairs expected claims with the reader's, one to one.</summary>
internal static class Pairing
{
    private const int Closest = 1000;

    /// <summary>
    /// For each expected claim the index of its partner, -1 when it has none. Only claims whose spans overlap pair;
    /// the pairing has the most agreeing fields, of those the most pairs, and of those the closest spans.
    /// </summary>
    public static int[] Of(ImmutableArray<ExpectedClaim> expected, ImmutableArray<Claim> claims)
    {
        // A step of one rank outweighs all that the ranks below can add up to.
        var pair = Closest * (1L + Math.Min(expected.Length, claims.Length));
        var field = pair * (1L + Math.Min(expected.Length, claims.Length));
        var weights = new long[expected.Length, claims.Length];
        for (var e = 0; e < expected.Length; e++)
        {
            for (var c = 0; c < claims.Length; c++)
            {
                if (expected[e].Span is { } span && span.Overlaps(claims[c].Span))
                    weights[e, c] = (field * expected[e].Agreement(claims[c])) + pair + Closeness(span, claims[c].Span);
            }
        }
        return Assignment.Best(weights);
    }

    // Shared of covered code points, in thousandths.
    private static long Closeness(TextSpan left, TextSpan right)
    {
        var shared = Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);
        var covered = Math.Max(left.End, right.End) - Math.Min(left.Start, right.Start);
        return (Closest - 1L) * shared / covered;
    }
}
