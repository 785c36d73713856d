using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>What reading an agreement gave.</summary>
public sealed record PactParse
{
    /// <summary>The path as passed in; null when none was.</summary>
    public string? Path { get; init; }

    /// <summary>The agreement, with every name resolved; null when there are errors.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>The errors, in file order; findings are the checker's.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Where the names of the file stand, also of a file with errors as far as it could be read.</summary>
    public required SymbolIndex Symbols { get; init; }

    /// <summary>The text as blocks of lines; there for any text.</summary>
    public required PactTree Tree { get; init; }
}
