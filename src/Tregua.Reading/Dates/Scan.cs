using System.Collections.Immutable;
using NodaTime;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates;

/// <summary>A sentence under search, with what its dates are resolved against.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Context">The anchor and the agreement's calendar.</param>
internal sealed record Scan(ImmutableArray<Token> Tokens, DateContext Context)
{
    /// <summary>The direction imposed by the words around, such as the end of a range; null when the clause's tense decides.</summary>
    public Direction? Imposed { get; init; }

    /// <summary>The day that relative words count from.</summary>
    public LocalDate? Anchor => Context.Anchor;

    /// <summary>The lower-case text of a token; empty past either end.</summary>
    public string Lower(int at) => at >= 0 && at < Tokens.Length ? Tokens[at].Lower : "";

    /// <summary>Which way a date between two tokens points.</summary>
    public Direction DirectionOf(int first, int end) => Imposed ?? Directions.Of(Tokens, first, end);

    /// <summary>True when the token is there and starts with a capital.</summary>
    public bool IsCapitalised(int at) => at >= 0 && at < Tokens.Length && Tokens[at].IsCapitalised;
}
