using NodaTime;

namespace Tregua.Cases.Questions;

/// <summary>What a person asks of a case.</summary>
public sealed record CaseQuestion
{
    /// <summary>The day asked about; null for today in the agreement's zone.</summary>
    public LocalDate? At { get; init; }

    /// <summary>How far outcomes look ahead, inclusive; null for the last day that the text dates, phases ahead run in full, and 30 days more.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Only what was published by this day; null for everything.</summary>
    public LocalDate? KnownBy { get; init; }

    /// <summary>Only what the ledger held at this instant; null for everything.</summary>
    public Instant? RecordedBy { get; init; }

    /// <summary>The standard of proof in words (<c>independent or monitor</c>) or by a name that the agreement file defines; null for <c>any</c>.</summary>
    public string? Standard { get; init; }

    /// <summary>Leave out claims that no one has reviewed.</summary>
    public bool ReviewedOnly { get; init; }

    /// <summary>Show the names of detained, held or dead people.</summary>
    public bool ShowNames { get; init; }
}
