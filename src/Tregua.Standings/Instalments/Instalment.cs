using Tregua.Agreements.Model;

namespace Tregua.Standings.Instalments;

/// <summary>A number due by a time: the whole of a clause, a portion that a trigger made due, a quota, a period, a leg.</summary>
internal struct Instalment
{
    private const int UnitBits = 3;

    /// <summary>How many it takes at least; of a quota, how many must be reached.</summary>
    internal long Least;

    /// <summary>How many it takes at most.</summary>
    internal long Most;

    /// <summary>The first moment that may be too late; <see cref="Timescale.Never"/> while it is not known.</summary>
    internal int DueEarliest;

    /// <summary>The first moment that is too late for certain.</summary>
    internal int DueLatest;

    /// <summary>When it was reached for certain; <see cref="Timescale.Never"/> when it was not.</summary>
    internal int Reached;

    /// <summary>When it can have been reached.</summary>
    internal int Reachable;

    /// <summary>The account that pays it.</summary>
    internal int Account;

    /// <summary>The next instalment that the account pays; -1 for none.</summary>
    internal int NextOfAccount;

    /// <summary>The next leg of its exchange, in a ring; -1 for none.</summary>
    internal int Partner;

    /// <summary>The first instalment that counts from when this one is reached; -1 for none.</summary>
    internal int FirstFollower;

    /// <summary>The next one that counts from the same as this; -1 for none.</summary>
    internal int NextFollower;

    /// <summary>What it counts from; -1 where it was brought into force by itself.</summary>
    internal int Anchor;

    private int _length;

    /// <summary>In the case worst for the debtor.</summary>
    internal Course Worst;

    /// <summary>In the case best for the debtor.</summary>
    internal Course Best;

    /// <summary>What it is like.</summary>
    internal Traits Traits;

    /// <summary>The number to be reached.</summary>
    internal readonly long Need => Least > 0 ? Least : Most >= Units.Unbounded ? 0 : Most;

    /// <summary>How long after what it counts from.</summary>
    internal Span Length
    {
        readonly get => new(_length >> UnitBits, (SpanUnit)(_length & ((1 << UnitBits) - 1)));
        set => _length = (value.Count << UnitBits) | (int)value.Unit;
    }
}

/// <summary>What an instalment is like.</summary>
[Flags]
internal enum Traits : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>It takes no more than its most; what goes beyond counts elsewhere.</summary>
    Capped = 1,

    /// <summary>It competes with others for the same units.</summary>
    Rival = 2,
}
