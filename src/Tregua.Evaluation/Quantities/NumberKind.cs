namespace Tregua.Evaluation.Quantities;

/// <summary>What a spec file asks for, told by its name.</summary>
internal enum NumberKind
{
    /// <summary>Numbers, fractions included.</summary>
    Number,

    /// <summary>Places.</summary>
    Ordinal,

    /// <summary>Percentages.</summary>
    Percent,

    /// <summary>Numbers with bounds.</summary>
    Range,

    /// <summary>Amounts with a unit, of which only the number is held against the stage.</summary>
    Unit,
}
