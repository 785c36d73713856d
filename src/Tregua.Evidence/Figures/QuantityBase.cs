namespace Tregua.Evidence.Figures;

/// <summary>What a number counts over.</summary>
public enum QuantityBase
{
    /// <summary>One batch or event.</summary>
    Increment,

    /// <summary>A running sum, or a planned one.</summary>
    Total,

    /// <summary>What remains or is held.</summary>
    Stock,
}
