namespace Tregua.Evaluation.Attributions;

/// <summary>The largest number of one-to-one pairs between two sides (augmenting paths, Kuhn 1955).</summary>
internal static class Pairing
{
    /// <summary>Pairs the left side with the right.</summary>
    /// <param name="left">How many stand left.</param>
    /// <param name="right">How many stand right.</param>
    /// <param name="fits">Whether one left and one right may be a pair.</param>
    /// <returns>For each on the left its partner, or -1.</returns>
    public static int[] Largest(int left, int right, Func<int, int, bool> fits)
    {
        var partnerOfRight = new int[right];
        Array.Fill(partnerOfRight, -1);
        for (var i = 0; i < left; i++)
            Augment(i, right, fits, partnerOfRight, new bool[right]);
        var partners = new int[left];
        Array.Fill(partners, -1);
        for (var j = 0; j < right; j++)
        {
            if (partnerOfRight[j] >= 0)
                partners[partnerOfRight[j]] = j;
        }
        return partners;
    }

    private static bool Augment(int i, int right, Func<int, int, bool> fits, int[] partnerOfRight, bool[] seen)
    {
        for (var j = 0; j < right; j++)
        {
            if (seen[j] || !fits(i, j))
                continue;
            seen[j] = true;
            if (partnerOfRight[j] >= 0 && !Augment(partnerOfRight[j], right, fits, partnerOfRight, seen))
                continue;
            partnerOfRight[j] = i;
            return true;
        }
        return false;
    }
}
