using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Reports;

namespace Tregua.Reading.Documents;

/// <summary>A document taken apart: its stored text, what it says of itself, and where its prose stands.</summary>
public sealed record Document
{
    /// <summary>The text that every span addresses.</summary>
    public required StoredText Text { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it: names, separated by commas.</summary>
    public string? Byline { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The local day of publication.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The instant of publication, when given with an offset.</summary>
    public OffsetDateTime? PublishedAt { get; init; }

    /// <summary>The day and place of the dateline when it differs from publication; relative days resolve against it.</summary>
    public LocalDate? DatelineDay { get; init; }

    /// <summary>The place of the dateline ("GENEVA").</summary>
    public string? DatelinePlace { get; init; }

    /// <summary>BCP 47 language.</summary>
    public string? Language { get; init; }

    /// <summary>An address the document gives for itself.</summary>
    public string? Address { get; init; }

    /// <summary>The agency credited ("AP", "Reuters").</summary>
    public string? Credit { get; init; }

    /// <summary>The stretches of prose, in order; headers, front matter, references and markup are left out.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Stretches inside passages that are markup and no words, in order: emphasis marks, link targets, line prefixes.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>What could not be done, in whole sentences.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];
}

/// <summary>A paragraph, heading or list item of prose.</summary>
/// <param name="Start">UTF-16 index of the first character inside.</param>
/// <param name="End">UTF-16 index of the first character after.</param>
/// <param name="Kind">What it is.</param>
public sealed record Passage(int Start, int End, PassageKind Kind);

/// <summary>Markup inside a passage, which the tokenizer passes over.</summary>
/// <param name="Start">UTF-16 index of the first character inside.</param>
/// <param name="End">UTF-16 index of the first character after.</param>
public readonly record struct Gap(int Start, int End);

/// <summary>What a passage is.</summary>
public enum PassageKind
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>A paragraph or list item.</summary>
    Paragraph,
}
