using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Syntax;

/// <summary>One line of a file, cut into tokens.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Indent">How many spaces it starts with.</param>
/// <param name="Tokens">Its tokens; empty for a blank line or a comment.</param>
/// <param name="Comment">From <c>#</c> to the end, without trailing spaces; null when there is none.</param>
/// <param name="Source">The line as written, without its line break.</param>
public sealed record Line(int Number, int Indent, ImmutableArray<Token> Tokens, string? Comment, string Source)
{
    /// <summary>True when it says something: it is neither blank nor only a comment.</summary>
    public bool HasCode => !Tokens.IsEmpty;

    /// <summary>True when a token could not be read; a diagnostic says so, and the rest of the line is not looked at.</summary>
    public bool IsBroken { get; init; }

    /// <summary>From the first token to the last; the first column when there is none.</summary>
    public SourceMark Mark => Tokens.IsEmpty
        ? new SourceMark(Number, 1, 1)
        : new SourceMark(Number, Tokens[0].Mark.Column, Tokens[^1].Mark.Column + Tokens[^1].Mark.Length - Tokens[0].Mark.Column);
}
