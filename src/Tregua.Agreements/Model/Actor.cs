using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>The part an actor has in the agreement.</summary>
public enum Role
{
    /// <summary>Bound by it.</summary>
    Party,

    /// <summary>Brokered it.</summary>
    Mediator,

    /// <summary>Undertakes to ensure performance or continued talks.</summary>
    Guarantor,

    /// <summary>Observes and verifies.</summary>
    Monitor,

    /// <summary>Acts without having signed.</summary>
    NonSignatory,
}

/// <summary>An actor of the agreement.</summary>
public sealed record Actor
{
    /// <summary>The name that output shows.</summary>
    public required string Name { get; init; }

    /// <summary>Its part.</summary>
    public required Role Role { get; init; }

    /// <summary>Other names that reports use for it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>People and organs that speak and act for it.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Groups outside it whose acts count as its performance.</summary>
    public ImmutableArray<string> Performers { get; init; } = [];
}
