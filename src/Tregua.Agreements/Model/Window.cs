namespace Tregua.Agreements.Model;

/// <summary>The stretch over which a running clause binds: a periodic or continuing duty, a cap, a prohibition, a power.</summary>
/// <param name="From">Where it begins; null for as soon as the clause binds.</param>
/// <param name="Until">Where it ends, inclusive: of a day that day is the last, of an elapsed time that minute; null for no end of its own.</param>
public sealed record Window(Point? From, Point? Until);

/// <summary>Where a window begins or ends. A closed hierarchy.</summary>
public abstract record Point
{
    private protected Point()
    {
    }
}

/// <summary><c>day 7</c>, <c>day 7 of first</c>.</summary>
/// <param name="Day">From 1.</param>
/// <param name="Phase">The phase's id; the clause's own phase where the text names none.</param>
public sealed record PointOnDay(int Day, string Phase) : Point;

/// <summary><c>2040-03-05</c>, <c>start of first</c>, <c>in force</c>, <c>hand-over</c> (the full performance of that stipulation).</summary>
/// <param name="Anchor">The day or moment.</param>
public sealed record PointAt(Anchor Anchor) : Point;

/// <summary><c>15 years after in force</c>.</summary>
/// <param name="Length">How long after.</param>
/// <param name="Anchor">After what.</param>
public sealed record PointAfter(Span Length, Anchor Anchor) : Point;
