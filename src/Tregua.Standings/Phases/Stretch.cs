using System.Collections.Immutable;
using NodaTime;
using Tregua.Standings.Cells;

namespace Tregua.Standings.Phases;

/// <summary>A stretch of local time.</summary>
/// <param name="From">Its first moment.</param>
/// <param name="To">The first moment after it; null while it is open.</param>
internal readonly record struct Stretch(LocalDateTime From, LocalDateTime? To = null)
{
    internal bool Has(LocalDateTime moment) => moment >= From && !(To <= moment);

    /// <summary>True when the last moment before another one is in it.</summary>
    internal bool IsOnBefore(Horizon until) => From < until && !(To < until);

    internal bool IsEmpty => To <= From;
}

/// <summary>Stretches in order, none touching another.</summary>
internal static class Stretches
{
    private static readonly LocalDateTime Ever = LocalDateTime.MinIsoValue;

    internal static ImmutableArray<Stretch> Always { get; } = [new Stretch(Ever)];

    internal static bool Has(this ImmutableArray<Stretch> stretches, LocalDateTime moment)
    {
        foreach (var stretch in stretches)
        {
            if (stretch.Has(moment))
                return true;
        }
        return false;
    }

    /// <summary>True when the last moment before another one is in one of them.</summary>
    internal static bool AreOnBefore(this ImmutableArray<Stretch> stretches, Horizon until)
    {
        foreach (var stretch in stretches)
        {
            if (stretch.IsOnBefore(until))
                return true;
        }
        return false;
    }

    /// <summary>The time in either.</summary>
    internal static ImmutableArray<Stretch> Or(this ImmutableArray<Stretch> a, ImmutableArray<Stretch> b)
    {
        var joined = new List<Stretch>();
        foreach (var next in a.Concat(b).Where(s => !s.IsEmpty).OrderBy(s => s.From))
        {
            if (joined is not [.., var last] || last.To < next.From)
                joined.Add(next);
            else
                joined[^1] = last with { To = last.To is { } x && next.To is { } y ? LocalDateTime.Max(x, y) : null };
        }
        return [.. joined];
    }

    /// <summary>The time in none of them.</summary>
    internal static ImmutableArray<Stretch> Not(this ImmutableArray<Stretch> stretches)
    {
        var rest = ImmutableArray.CreateBuilder<Stretch>();
        LocalDateTime? from = Ever;
        foreach (var stretch in stretches)
        {
            if (from is { } start && start < stretch.From)
                rest.Add(new Stretch(start, stretch.From));
            from = stretch.To;
        }
        if (from is { } last)
            rest.Add(new Stretch(last));
        return rest.ToImmutable();
    }

    /// <summary>The time in both.</summary>
    internal static ImmutableArray<Stretch> And(this ImmutableArray<Stretch> a, ImmutableArray<Stretch> b) => a.Not().Or(b.Not()).Not();
}
