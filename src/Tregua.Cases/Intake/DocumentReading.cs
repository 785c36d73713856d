using System.Collections.Immutable;
using Tregua.Reading;

namespace Tregua.Cases.Intake;

/// <summary>What became of everything that was to be read.</summary>
/// <param name="Documents">One for each document, in order of reading; none is left out.</param>
/// <param name="Notices">What was passed over, in whole sentences: files of other kinds in a directory.</param>
public sealed record ReadOutcome(ImmutableArray<DocumentReading> Documents, ImmutableArray<string> Notices)
{
    /// <summary>How many documents could not be read.</summary>
    public int Unreadable => Documents.Count(d => d.Problem is not null);

    /// <summary>How many reports entered the ledger.</summary>
    public int Recorded => Documents.Count(d => d.Recorded);

    /// <summary>How many the ledger already held.</summary>
    public int AlreadyHeld => Documents.Count(d => d.AlreadyHeld);

    /// <summary>How many claims were read.</summary>
    public int Claims => Documents.Sum(d => d.Result?.Claims.Length ?? 0);
}

/// <summary>What became of one document.</summary>
public sealed record DocumentReading
{
    /// <summary>Its path as given; null for standard input.</summary>
    public string? Location { get; init; }

    /// <summary>What was read; null when it could not be.</summary>
    public ReadingResult? Result { get; init; }

    /// <summary>Why it could not be read; null when it was.</summary>
    public Problem? Problem { get; init; }

    /// <summary>True when the report and its claims entered the ledger now.</summary>
    public bool Recorded { get; init; }

    /// <summary>True when the ledger already held the report, so that nothing was added.</summary>
    public bool AlreadyHeld { get; init; }

    /// <summary>The stipulations that each claim bears on, by claim id; empty without a case.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Stipulations { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
