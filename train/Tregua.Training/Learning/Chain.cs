namespace Tregua.Training.Learning;

/// <summary>A sequence to learn from: the features of each place as rows of the weight table, and the right labels.</summary>
/// <param name="Starts">Where the features of each place start in <paramref name="Rows"/>, and after them the length.</param>
/// <param name="Rows">Rows of the weight table.</param>
/// <param name="Labels">The right label of each place.</param>
internal sealed record Chain(int[] Starts, int[] Rows, byte[] Labels)
{
    /// <summary>How many places.</summary>
    public int Length => Labels.Length;
}
