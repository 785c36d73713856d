namespace Tregua.Evaluation.Quantities;

/// <summary>A number at a place, as expected or as found. An exact number has two equal bounds; null is no bound.</summary>
/// <param name="Start">UTF-16 index of its first character.</param>
/// <param name="End">UTF-16 index after its last.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
internal readonly record struct FoundNumber(int Start, int End, double? Low, double? High)
{
    /// <summary>The same place, and the same bounds to nine digits.</summary>
    public bool Agrees(FoundNumber other) => Start == other.Start && End == other.End && Same(Low, other.Low) && Same(High, other.High);

    /// <summary>It lies inside the other and has its value.</summary>
    public bool LiesIn(FoundNumber other) => Start >= other.Start && End <= other.End && Same(Low, other.Low) && Same(High, other.High);

    private static bool Same(double? one, double? other) =>
        one is { } a && other is { } b ? Math.Abs(a - b) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(b)) : one is null && other is null;
}
