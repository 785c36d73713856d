using System.Collections.Immutable;
using Tregua.Standings.Cells;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Phases;

/// <summary>When something holds.</summary>
/// <param name="Certain">When it holds for certain.</param>
/// <param name="Possible">When it can hold; what is certain is in it.</param>
internal sealed record Spells(ImmutableArray<Stretch> Certain, ImmutableArray<Stretch> Possible)
{
    internal static Spells Never { get; } = new([], []);

    internal static Spells Unknown { get; } = new([], Stretches.Always);

    internal static Spells From(Moment since) => new([new Stretch(since.Latest)], [new Stretch(since.Earliest)]);

    internal static Spells Of(Stretch stretch) => new([stretch], [stretch]);

    internal Spells Or(Spells other) => new(Certain.Or(other.Certain), Possible.Or(other.Possible));

    internal Spells And(Spells other) => new(Certain.And(other.Certain), Possible.And(other.Possible));

    internal Spells Not() => new(Possible.Not(), Certain.Not());

    /// <summary>Whether it has ever held before a moment, and since when.</summary>
    internal Holding HeldBefore(Horizon until)
    {
        if (Certain is [{ From: var sure }, ..] && sure < until)
            return Holding.From(new Moment(Possible[0].From, sure));
        return Possible is [{ From: var may }, ..] && may < until ? Holding.Unknown : Holding.No;
    }

    /// <summary>Whether it holds at the last moment before another one, and since when.</summary>
    internal Holding OnBefore(Horizon until)
    {
        foreach (var stretch in Certain)
        {
            if (stretch.IsOnBefore(until))
                return Holding.From(new Moment(Possible.First(p => p.Has(stretch.From)).From, stretch.From));
        }
        return Possible.AreOnBefore(until) ? Holding.Unknown : Holding.No;
    }
}
