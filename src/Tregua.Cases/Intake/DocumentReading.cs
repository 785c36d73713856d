using System.Collections.Immutable;
using Tregua.Reading;

namespace Tregua.Cases.Intake;

/// <summary>What became of everything that was to be read.</summary>
public sealed record ReadOutcome
{
    /// <summary>How many documents there were.</summary>
    public int Documents { get; private init; }

    /// <summary>How many of them could not be read.</summary>
    public int Unreadable { get; private init; }

    /// <summary>How many reports entered the ledger.</summary>
    public int Recorded { get; private init; }

    /// <summary>How many the ledger already held.</summary>
    public int AlreadyHeld { get; private init; }

    /// <summary>How many claims were read.</summary>
    public int Claims { get; private init; }

    /// <summary>What was passed over, in whole sentences: files of other kinds in a directory.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    internal ReadOutcome With(DocumentReading document) => this with
    {
        Documents = Documents + 1,
        Unreadable = Unreadable + (document.Problem is null ? 0 : 1),
        Recorded = Recorded + (document.Recorded ? 1 : 0),
        AlreadyHeld = AlreadyHeld + (document.AlreadyHeld ? 1 : 0),
        Claims = Claims + (document.Result?.Claims.Length ?? 0),
    };
}

/// <summary>What became of one document.</summary>
public sealed record DocumentReading
{
    /// <summary>Its path as given; null for standard input.</summary>
    public string? Location { get; init; }

    /// <summary>Its bytes; empty when it could not be read.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

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
