using System.Collections.Immutable;
using NodaTime;
using Tregua.Standings.Cells;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Crediting;

/// <summary>
/// Slots that the same units can pay. A unit counts once: oldest due first, then file order; what goes beyond all of them
/// shows at the last. Where the order or a size is not known, the least is what is left when all others took their most.
/// </summary>
/// <param name="tally">What was done.</param>
/// <param name="slots">What is due.</param>
internal sealed class Pool(Tally tally, ImmutableArray<Slot> slots)
{
    // A leg that settles another clause takes its own number; what goes beyond it shows in the clause settled.
    private readonly Slot? _last = slots.Where(s => s.Stipulation.Settles.IsEmpty).MaxBy(s => (s.Due?.Latest ?? LocalDateTime.MinIsoValue, s.Order));

    internal Tally Tally => tally;

    internal ImmutableArray<Slot> Slots => slots;

    /// <summary>How many were credited to a slot by a moment.</summary>
    internal Bounds Credited(Slot slot, Horizon until)
    {
        var done = tally.Done(slot.Kinds, slot.From, until);
        var low = Low(slot, done.Low, until);
        var high = done.High;
        foreach (var other in slots)
        {
            if (!ReferenceEquals(other, slot) && Matcher.IsPrefix(slot.Kinds, other.Kinds) && (slot.From is null || other.From >= slot.From))
                high = high is { } h ? Math.Max(0, h - Low(other, until)) : null;
        }
        if (!ReferenceEquals(slot, _last) && !slot.IsUnlimited)
            high = Bounds.Smaller(high, slot.Most);
        var best = done.Best is not null && (slots.Length == 1 || high == low) ? low : (decimal?)null;
        return new Bounds(low, best, high is { } most ? Math.Max(most, low) : null);
    }

    private decimal Low(Slot slot, Horizon until) => Low(slot, tally.Done(slot.Kinds, slot.From, until).Low, until);

    private decimal Low(Slot slot, decimal done, Horizon until)
    {
        foreach (var other in slots)
        {
            if (!other.CanBeBefore(slot) || !CanTakeSame(slot, other))
                continue;
            if (Bounds.Smaller(other.Most, tally.Done(other.Kinds, other.From, until).High) is not { } taken)
                return 0;
            done -= taken;
        }
        done = Math.Max(0, done);
        return ReferenceEquals(slot, _last) || slot.IsUnlimited ? done : Math.Min(done, slot.Least);
    }

    private static bool CanTakeSame(Slot a, Slot b) => Matcher.IsPrefix(a.Kinds, b.Kinds) || Matcher.IsPrefix(b.Kinds, a.Kinds);
}
