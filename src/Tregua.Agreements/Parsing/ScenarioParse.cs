using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>What reading a file of scenarios gave.</summary>
public sealed record ScenarioParse
{
    /// <summary>The path as passed in; null when none was.</summary>
    public string? Path { get; init; }

    /// <summary>The scenarios, in file order; empty when there are errors.</summary>
    public required ImmutableArray<Scenario> Scenarios { get; init; }

    /// <summary>The errors, in file order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Where names of the agreement stand in the file.</summary>
    public required SymbolIndex Symbols { get; init; }

    /// <summary>The text as blocks of lines; there for any text.</summary>
    public required PactTree Tree { get; init; }
}
