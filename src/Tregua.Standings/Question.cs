using NodaTime;
using Tregua.Evidence.Proof;

namespace Tregua.Standings;

/// <summary>What is asked of the engine: as of which day, from which knowledge, under which standard of proof.</summary>
public sealed record Question
{
    /// <summary>The day asked about; the standing is that at the end of this local day of the agreement's zone.</summary>
    public required LocalDate At { get; init; }

    /// <summary>Only what was published by this local day, inclusive; null for everything.</summary>
    public LocalDate? KnownBy { get; init; }

    /// <summary>Only what the ledger held at this instant; null for everything.</summary>
    public Instant? RecordedBy { get; init; }

    /// <summary>The standard of proof.</summary>
    public Standard Standard { get; init; } = Standard.Any;

    /// <summary>Leave out claims that no one has reviewed.</summary>
    public bool ReviewedOnly { get; init; }

    /// <summary>How far outcomes look ahead: the last local day, inclusive; null for the last day that the text dates, phases ahead run in full, and 30 days more.</summary>
    public LocalDate? Until { get; init; }
}
