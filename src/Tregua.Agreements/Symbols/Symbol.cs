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
    Kind,

    /// <summary>A subject of talks or terms; it is declared nowhere, so all its places are references.</summary>
    Topic,
}

/// <summary>One name that a file defines or refers to.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The id, name, singular or topic, without quotes.</param>
/// <param name="Owner">Of a kind the thing it is a kind of; null for others.</param>
public sealed record Symbol(SymbolKind Kind, string Name, string? Owner = null);

/// <summary>A place where a name stands.</summary>
/// <param name="Symbol">What is named.</param>
/// <param name="Mark">Exactly the name, its quotes included.</param>
/// <param name="IsDefinition">True where it is declared.</param>
/// <param name="Text">The name as written there, without quotes: a plural, or the singular itself.</param>
public sealed record SymbolPlace(Symbol Symbol, SourceMark Mark, bool IsDefinition, string Text);
