namespace Tregua.Reading.Quantities;

/// <summary>A number read at a token.</summary>
/// <param name="Length">How many tokens it covers.</param>
/// <param name="Value">What it says.</param>
internal readonly record struct NumberMatch(int Length, decimal Value);

/// <summary>A share read at a token.</summary>
/// <param name="Length">How many tokens it covers.</param>
/// <param name="Share">The part.</param>
internal readonly record struct ShareMatch(int Length, Share Share);
