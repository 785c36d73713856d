using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Symbols;

/// <summary>What sort of thing a name of the language names.</summary>
public enum SymbolKind
{
    /// <summary>A phase, by id.</summary>
    Phase,

    /// <summary>A stipulation, by id.</summary>
    Stipulation,

    /// <summary>An exchange, by id.</summary>
    Exchange,

    /// <summary>A standard of proof that the agreement defines, by name.</summary>
    Standard,

    /// <summary>An actor, by the name that clauses use.</summary>
    Actor,

    /// <summary>A thing that clauses count, by its singular.</summary>
    Thing,

    /// <summary>A kind of a thing, by its singular.</summary>
    ThingKind,

    /// <summary>A place that the agreement declares, by name.</summary>
    Place,

    /// <summary>A subject of talks or terms; it is declared nowhere, so all its places are references.</summary>
    Topic,
}

/// <summary>One name and every place in a file where it stands.</summary>
public sealed record Symbol
{
    /// <summary>What it names.</summary>
    public required SymbolKind Kind { get; init; }

    /// <summary>The id, name, singular or topic, without quotes.</summary>
    public required string Name { get; init; }

    /// <summary>Of a kind the thing it is a kind of; null for others.</summary>
    public string? Owner { get; init; }

    /// <summary>Exactly the name where it is declared, its quotes included; null where the file does not declare it.</summary>
    public SourceMark? Definition { get; init; }

    /// <summary>Exactly the name in each other place, its quotes included, in file order. A thing may stand there in the plural.</summary>
    public ImmutableArray<SourceMark> References { get; init; } = [];
}
