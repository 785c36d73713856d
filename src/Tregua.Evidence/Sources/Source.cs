using System.Collections.Immutable;

namespace Tregua.Evidence.Sources;

/// <summary>Who vouches for a claim: in nested reports the innermost one named, with the rest in <see cref="Chain"/>.</summary>
public sealed record Source
{
    /// <summary>The name with pronouns and nominals resolved; null for the outlet's own voice and for hearsay.</summary>
    public string? Name { get; init; }

    /// <summary>What the source is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The agreement's actor for whom the source speaks, by its name in the agreement; null when none or unknown.</summary>
    public string? Side { get; init; }

    /// <summary>Through whom it came, outlet first, then the outlets cited; the source itself is not repeated.</summary>
    public ImmutableArray<string> Chain { get; init; } = [];

    /// <summary>Value equality, the chain compared item by item.</summary>
    public bool Equals(Source? other) => other is not null && Name == other.Name && Kind == other.Kind && Side == other.Side && Chain.SequenceEqual(other.Chain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Kind, Side, Chain.Length);
}
