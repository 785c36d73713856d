using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Cases.Intake;

/// <summary>What to read.</summary>
public sealed record ReadRequest
{
    /// <summary>Files and directories, in the order in which to read them; directories are read with everything below them, by path.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>Web addresses, fetched after the paths are read; only a person names one, nothing that is read does.</summary>
    public ImmutableArray<Uri> Addresses { get; init; } = [];

    /// <summary>Where pages come from.</summary>
    public PageSource Pages { get; init; } = new();

    /// <summary>The bytes of standard input, read after the paths; null when it is not to be read.</summary>
    public ReadOnlyMemory<byte>? StandardInput { get; init; }

    /// <summary>The outlet of every document, when the caller knows it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The publication day of every document, when the caller knows it.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The case whose names the reader is told and in whose ledger the reports are recorded; null to read only.</summary>
    public CaseFolder? Case { get; init; }

    /// <summary>Whether to tell what proposed each field of each claim.</summary>
    public bool Explains { get; init; }
}

/// <summary>How far reading has come.</summary>
/// <param name="Done">How many documents are done.</param>
/// <param name="Of">How many there are.</param>
/// <param name="Location">The document now being read; null when all are done.</param>
/// <param name="Claims">How many claims were read so far.</param>
public sealed record ReadProgress(int Done, int Of, string? Location, int Claims);
