namespace Tregua.Reading.Names;

/// <summary>A speaker at the place where the text mentions it, with the mention before it.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="IsHeard">True when it says something there.</param>
/// <param name="Before">The mention before it; null of the first.</param>
internal sealed record Mention(Speaker Speaker, bool IsHeard, Mention? Before);
