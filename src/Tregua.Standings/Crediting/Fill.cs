using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Standings.Crediting;

/// <summary>Units that a total, or an account without a day of its own, tells of beyond those told by day.</summary>
/// <param name="Start">From when they can be; null from the beginning.</param>
/// <param name="Cut">The first moment at which they no longer can.</param>
/// <param name="Extra">How many.</param>
internal readonly record struct Fill(LocalDateTime? Start, LocalDateTime Cut, decimal Extra)
{
    /// <summary>True when they lie within the stretch that an account tells of.</summary>
    internal bool LiesWithin(TotalAccount account) => Cut <= account.Cut && (account.Start is not { } start || Start >= start);
}

/// <summary>The most that can have been done, and what of it is told without a day.</summary>
/// <param name="High">The most; null is unbounded.</param>
/// <param name="Fills">What is told without a day.</param>
internal readonly record struct Most(decimal? High, ImmutableArray<Fill> Fills);
