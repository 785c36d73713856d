using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>What sort of thing a clause counts.</summary>
public enum ThingCategory
{
    /// <summary>People, whose names are masked by default.</summary>
    Persons,

    /// <summary>Goods and vehicles.</summary>
    Goods,
}

/// <summary>Something that clauses count.</summary>
public sealed record Thing
{
    /// <summary>The singular name, such as <c>hostage</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Persons or goods.</summary>
    public required ThingCategory Category { get; init; }

    /// <summary><c>outside the agreement</c>: reports tell of such units, and no clause counts them.</summary>
    public bool OutsideAgreement { get; init; }

    /// <summary>Other singular names that reports use for it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Its kinds; a thing is of at most one kind at each level.</summary>
    public ImmutableArray<Kind> Kinds { get; init; } = [];
}

/// <summary>A kind of a thing, possibly with kinds of its own.</summary>
public sealed record Kind
{
    /// <summary>The name, such as <c>living</c>; unique within its thing.</summary>
    public required string Name { get; init; }

    /// <summary>Other words that reports use for it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Kinds within it.</summary>
    public ImmutableArray<Kind> Kinds { get; init; } = [];
}

/// <summary>A thing, narrowed to a kind when <see cref="Kind"/> is given: <c>hostage</c>, or its kind <c>remains</c>.</summary>
/// <param name="Thing">The name of the thing.</param>
/// <param name="Kind">The name of the kind; null for the thing of any kind.</param>
public sealed record ThingReference(string Thing, string? Kind = null);
