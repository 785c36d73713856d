using Tregua.Evidence.Figures;

namespace Tregua.Reading.Quantities;

/// <summary>A number found in a sentence with its hedge; what it counts stands after it.</summary>
/// <param name="Start">UTF-16 index of the first character, hedge included ("approximately 620").</param>
/// <param name="End">UTF-16 index of the first character after.</param>
/// <param name="FirstToken">Index of its first token in the sentence.</param>
/// <param name="EndToken">Index of the token after its last.</param>
/// <param name="Quantity">The number; its base is settled by the events stage.</param>
/// <param name="IsOrdinal">"the third batch".</param>
public sealed record QuantityExpression(int Start, int End, int FirstToken, int EndToken, Quantity Quantity, bool IsOrdinal = false);
