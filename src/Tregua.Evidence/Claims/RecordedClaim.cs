using NodaTime;
using Tregua.Evidence.Reports;

namespace Tregua.Evidence.Claims;

/// <summary>Whether a person has looked at a claim.</summary>
public enum Review
{
    /// <summary>Found by the reader; nobody has decided yet.</summary>
    Suggested,

    /// <summary>Accepted or entered by a person.</summary>
    Accepted,

    /// <summary>Rejected by a person: it does not count.</summary>
    Rejected,
}

/// <summary>A claim with the report it was read in and what the ledger knows of it: what the engine is given.</summary>
public sealed record RecordedClaim
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The report it stands in.</summary>
    public required Report Report { get; init; }

    /// <summary>When it entered the ledger.</summary>
    public required Instant Recorded { get; init; }

    /// <summary>Whether a person has looked at it.</summary>
    public Review Review { get; init; }

    /// <summary>True for what is assumed to see what would follow: it passes every standard, and what says otherwise does not. Never in a ledger.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>The day from which it counts: the report's publication, else the day it was recorded in <paramref name="zone"/>.</summary>
    public LocalDate Reported(DateTimeZone zone) => Report.Published ?? Recorded.InZone(zone).Date;
}
