namespace Tregua.Reading.Explanations;

/// <summary>What proposed one field of a claim.</summary>
/// <param name="Field">The field, as the JSON calls it: <c>source</c>, <c>event.actor</c>.</param>
/// <param name="By">The rule or model, in words.</param>
/// <param name="Words">The words of the text that it went by; null when it went by none of its own.</param>
public sealed record FieldReason(string Field, string By, string? Words);
