using NodaTime;

namespace Tregua.Evidence.Reports;

/// <summary>One document as published: article, communiqué, statement or monitoring report. Never changed once stored.</summary>
public sealed record Report
{
    /// <summary>SHA-256 of the bytes as received, lower-case hexadecimal. Identifies the report.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The headline; null when none was found.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, as it calls itself; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The local day of publication in the outlet's zone when known; null when the report bears no date.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The instant of publication when the report gives an hour and an offset.</summary>
    public OffsetDateTime? PublishedAt { get; init; }

    /// <summary>BCP 47 language of the text, such as <c>en</c>; null when it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>Where it was read from: a path, or an address named in the document; null for standard input.</summary>
    public string? Location { get; init; }

    /// <summary>The wire service or agency that the report credits ("(AP)", "with Reuters"); null when none.</summary>
    public string? Credit { get; init; }

    /// <summary>The SHA-256 of the report that this one is a later version of; null when it is the first.</summary>
    public string? Supersedes { get; init; }
}
