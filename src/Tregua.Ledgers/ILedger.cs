using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;

namespace Tregua.Ledgers;

/// <summary>
/// An append-only record of reports, claims and people's decisions, each entry chained to the one before by hash.
/// Nothing is ever changed or removed; a correction supersedes.
/// </summary>
/// <remarks>The interface exists for its conformance suite: every store passes the same tests.</remarks>
public interface ILedger : IDisposable
{
    /// <summary>Appends a report with its claims in one step; a report whose SHA-256 is already held adds nothing.</summary>
    /// <returns>Whether anything was added.</returns>
    bool Append(ReportEntry entry);

    /// <summary>Appends a person's decision on a claim.</summary>
    void Append(Decision decision);

    /// <summary>True when a report with this SHA-256 is held.</summary>
    bool Holds(string sha256);

    /// <summary>Every claim with its report and the latest decision on it, in order of entry.</summary>
    /// <param name="recordedBy">Only what was held at this instant, inclusive; null for everything.</param>
    ImmutableArray<RecordedClaim> Claims(Instant? recordedBy = null);

    /// <summary>Every report entry without its bytes, in order of entry.</summary>
    ImmutableArray<ReportSummary> Reports(Instant? recordedBy = null);

    /// <summary>One report with its text and the places of protected names; null when not held.</summary>
    StoredReport? Report(string sha256);

    /// <summary>Checks the whole chain and every stored byte.</summary>
    Verification Verify();
}

/// <summary>A report as it enters the ledger.</summary>
/// <param name="Report">Its metadata.</param>
/// <param name="Bytes">The bytes as received.</param>
/// <param name="Text">The text that spans address.</param>
/// <param name="ProtectedNames">Where names to be masked stand in the text.</param>
/// <param name="Claims">What was read in it.</param>
/// <param name="Review">Suggested for the reader's claims, accepted for those entered by hand.</param>
/// <param name="By">Who recorded it: a person, or the reader with its version.</param>
/// <param name="Recorded">When.</param>
public sealed record ReportEntry(
    Report Report,
    ReadOnlyMemory<byte> Bytes,
    string Text,
    ImmutableArray<TextSpan> ProtectedNames,
    ImmutableArray<Claim> Claims,
    Review Review,
    string By,
    Instant Recorded);

/// <summary>A person's decision on a claim.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Review">Accepted or rejected.</param>
/// <param name="By">Who decided.</param>
/// <param name="Recorded">When.</param>
/// <param name="Reason">Why; null when not given.</param>
public sealed record Decision(string Claim, Review Review, string By, Instant Recorded, string? Reason);

/// <summary>A report in the ledger.</summary>
/// <param name="Report">Its metadata.</param>
/// <param name="Recorded">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Claims">How many claims were read in it.</param>
public sealed record ReportSummary(Report Report, Instant Recorded, string By, int Claims);

/// <summary>A report's text as stored.</summary>
/// <param name="Report">Its metadata.</param>
/// <param name="Text">The text that spans address.</param>
/// <param name="ProtectedNames">Where names to be masked stand.</param>
public sealed record StoredReport(Report Report, StoredText Text, ImmutableArray<TextSpan> ProtectedNames);

/// <summary>The result of checking a ledger.</summary>
/// <param name="Entries">How many entries were checked.</param>
/// <param name="Head">The hash of the last entry; null when the ledger is empty.</param>
/// <param name="Problems">What is wrong, in whole sentences; empty when nothing is.</param>
public sealed record Verification(int Entries, string? Head, ImmutableArray<string> Problems)
{
    /// <summary>What is worth knowing and no damage, in whole sentences: a write that was interrupted.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];
}

/// <summary>A ledger that cannot be used: damaged, locked by another program, or of a version this program does not know.</summary>
public sealed class LedgerUnusableException : Exception
{
    /// <summary>Says what is wrong and what to do, for people.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="damaged">True when the content is damaged, false when it merely cannot be reached now.</param>
    /// <param name="inner">The cause.</param>
    public LedgerUnusableException(string message, bool damaged, Exception? inner = null)
        : base(message, inner) => Damaged = damaged;

    /// <summary>For serializers.</summary>
    public LedgerUnusableException()
    {
    }

    /// <summary>For serializers.</summary>
    public LedgerUnusableException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public LedgerUnusableException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>True when the content is damaged.</summary>
    public bool Damaged { get; }
}
