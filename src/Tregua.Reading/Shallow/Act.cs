using Tregua.Evidence.Claims;

namespace Tregua.Reading.Shallow;

/// <summary>What a verb or noun tells before its clause is looked at.</summary>
internal sealed record Act
{
    /// <summary>What is done.</summary>
    public required EventAction Action { get; init; }

    /// <summary>The verb; null of a noun.</summary>
    public ShallowVerb? Verb { get; init; }

    /// <summary>The token that tells it.</summary>
    public required int Anchor { get; init; }

    /// <summary>What its form and modal give it.</summary>
    public required Modality Modality { get; init; }

    /// <summary>A verb of promising or demanding may give it its own modality.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>Who acts.</summary>
/// <param name="Name">As the text calls it.</param>
/// <param name="Side">The agreement's actor; null when unknown.</param>
internal sealed record Doer(string Name, string? Side);
