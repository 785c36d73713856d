using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>A place that clauses name, and the places within it.</summary>
public sealed record Place
{
    /// <summary>The name that clauses use.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that reports use for it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Places within it, as reports name them: what happens in one of them happens in it.</summary>
    public ImmutableArray<string> Contains { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}
