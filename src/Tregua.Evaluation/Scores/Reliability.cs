using System.Collections.Immutable;

namespace Tregua.Evaluation.Scores;

/// <summary>A reliability diagram: how often the reader is right where it says that it is so sure.</summary>
/// <param name="Bins">Bins of equal width from 0 to 1, those without claims left out.</param>
public sealed record Reliability(ImmutableArray<ReliabilityBin> Bins)
{
    private const int BinsToOne = 10;

    /// <summary>How far confidence and share differ, the mean over all claims (expected calibration error), 0 to 1; 0 when there is none.</summary>
    public double ExpectedError
    {
        get
        {
            var (gap, claims) = (0.0, 0);
            foreach (var bin in Bins)
            {
                gap += bin.Claims * Math.Abs(bin.MeanConfidence - bin.ShareRight);
                claims += bin.Claims;
            }
            return claims == 0 ? 0 : gap / claims;
        }
    }

    /// <summary>Sorts claims into bins of a tenth: the lower bound inside, the upper outside but for 1.</summary>
    public static Reliability Of(IEnumerable<(double Confidence, bool Right)> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var (counts, sums, rights) = (new int[BinsToOne], new double[BinsToOne], new int[BinsToOne]);
        foreach (var (confidence, right) in claims)
        {
            var bin = Math.Clamp((int)(confidence * BinsToOne), 0, BinsToOne - 1);
            counts[bin]++;
            sums[bin] += confidence;
            rights[bin] += right ? 1 : 0;
        }
        var bins = ImmutableArray.CreateBuilder<ReliabilityBin>();
        for (var bin = 0; bin < BinsToOne; bin++)
        {
            if (counts[bin] > 0)
                bins.Add(new ReliabilityBin((double)bin / BinsToOne, (bin + 1.0) / BinsToOne, counts[bin], sums[bin] / counts[bin], (double)rights[bin] / counts[bin]));
        }
        return new Reliability(bins.ToImmutable());
    }
}

/// <summary>The claims whose confidence lies in one stretch.</summary>
/// <param name="From">Its lower bound, inclusive.</param>
/// <param name="To">Its upper bound, exclusive but for 1.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="MeanConfidence">Their mean confidence.</param>
/// <param name="ShareRight">The share of them that is right.</param>
public sealed record ReliabilityBin(double From, double To, int Claims, double MeanConfidence, double ShareRight);
