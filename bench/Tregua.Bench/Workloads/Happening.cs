namespace Tregua.Bench.Workloads;

/// <summary>What an event of the workload does.</summary>
internal enum Doing : byte
{
    /// <summary>An obligation comes into force.</summary>
    Order,

    /// <summary>It is performed.</summary>
    Perform,

    /// <summary>It is spoken of.</summary>
    Note,

    /// <summary>A performance reported before is taken back.</summary>
    Retract,
}

/// <summary>One event.</summary>
/// <param name="Time">When it is told, in seconds.</param>
/// <param name="Occurred">When it happened.</param>
/// <param name="Doing">What it does.</param>
/// <param name="Obligation">Of which obligation.</param>
internal readonly record struct Happening(int Time, int Occurred, Doing Doing, int Obligation);
