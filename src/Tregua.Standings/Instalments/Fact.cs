namespace Tregua.Standings.Instalments;

/// <summary>What was done, as far as claims tell: counted for certain from one moment on, possibly from an earlier one on.</summary>
internal struct Fact
{
    /// <summary>From when on it can have happened.</summary>
    internal int Possible;

    /// <summary>From when on it must have happened; <see cref="Timescale.Never"/> when that is never certain.</summary>
    internal int Certain;

    /// <summary>How many at least, once it is established.</summary>
    internal long Low;

    /// <summary>How many at most.</summary>
    internal long High;

    /// <summary>The account it is credited to.</summary>
    internal int Account;

    /// <summary>The claim or event it comes from, as the caller numbers them.</summary>
    internal int Origin;

    /// <summary>The next older fact of the account; -1 for none.</summary>
    internal int Next;

    /// <summary>The standards that the affirming side passes, one bit each.</summary>
    internal byte Affirmed;

    /// <summary>The standards that the denying side passes.</summary>
    internal byte Denied;

    /// <summary>A fact of something that happened between two moments.</summary>
    /// <param name="account">Where it counts.</param>
    /// <param name="start">The first moment it can have happened at; <see cref="Timescale.Always"/> when that is not known.</param>
    /// <param name="end">The first moment after; <see cref="Timescale.Never"/> when that is not known.</param>
    /// <param name="low">How many at least.</param>
    /// <param name="high">How many at most.</param>
    /// <param name="affirmed">The standards it passes.</param>
    /// <param name="denied">The standards its denial passes.</param>
    /// <param name="origin">Where it comes from.</param>
    internal static Fact Between(int account, int start, int end, long low, long high, byte affirmed, byte denied, int origin) => new()
    {
        Account = account,
        Possible = start == Timescale.Always ? start : start + 1,
        Certain = end,
        Low = low,
        High = high,
        Affirmed = affirmed,
        Denied = denied,
        Origin = origin,
        Next = -1,
    };
}
