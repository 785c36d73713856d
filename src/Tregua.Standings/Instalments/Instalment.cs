using Tregua.Agreements.Model;

namespace Tregua.Standings.Instalments;

/// <summary>A number due by a time: the whole of a clause, a portion that a trigger made due, a quota, a period, a leg.</summary>
internal struct Instalment
{
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

    /// <summary>How long after.</summary>
    internal int LengthCount;

    internal SpanUnit LengthUnit => (SpanUnit)_unit;

    /// <summary>In the case worst for the debtor.</summary>
    internal Course Worst;

    /// <summary>In the case best for the debtor.</summary>
    internal Course Best;

    /// <summary>What it is like.</summary>
    internal Traits Traits;

    private byte _unit;

    /// <summary>The number to be reached.</summary>
    internal readonly long Need => Least > 0 ? Least : Most >= Units.Unbounded ? 0 : Most;

    internal void Follow(Span length) => (LengthCount, _unit) = (length.Count, (byte)length.Unit);
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
