using Tregua.Agreements.Model;

namespace Tregua.Agreements.Syntax;

/// <summary>The smallest piece of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">As written, quotes included.</param>
/// <param name="Mark">Where it stands.</param>
/// <param name="Value">The words meant: without quotes and escapes for <see cref="TokenKind.Text"/>, else <paramref name="Source"/>.</param>
public sealed record Token(TokenKind Kind, string Source, SourceMark Mark, string Value)
{
    /// <summary>The number of a <see cref="TokenKind.Number"/> or <see cref="TokenKind.Ordinal"/>; 0 for others.</summary>
    public decimal Number { get; init; }

    /// <summary>The day or local time of a <see cref="TokenKind.Time"/>; null for others.</summary>
    public PactTime? Time { get; init; }
}
