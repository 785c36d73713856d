namespace Tregua.Reading.Models;

/// <summary>A decision tree, or a part of one.</summary>
/// <param name="Number">Which number of a row decides; nothing at a leaf.</param>
/// <param name="Value">The threshold; at a leaf, what it adds.</param>
/// <param name="Low">Where rows go whose number is at most the threshold; null at a leaf.</param>
/// <param name="High">Where other rows go; null at a leaf.</param>
internal sealed record DecisionTree(int Number, float Value, DecisionTree? Low = null, DecisionTree? High = null);
