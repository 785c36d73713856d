using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Ledgers.Canonical;
using Tregua.Ledgers.Chains;
using Tregua.Ledgers.Seals;

namespace Tregua.Ledgers.Sqlite;

/// <summary>
/// A ledger in one SQLite file, with a seal beside it. Opening and reading change nothing; the file is made by the first append.
/// One thread at a time; several programs may read while one writes. What another program appends after the first look is not seen.
/// </summary>
public sealed class SqliteLedger : ILedger
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly string _path;
    private readonly Dictionary<string, StoredReading> _readings = new(StringComparer.Ordinal);
    private SqliteFile? _file;
    private List<Entry>? _entries;
    private bool _appends;
    private long _unsealed;

    private SqliteLedger(string path, SqliteFile? file)
    {
        _path = path;
        _file = file;
    }

    /// <summary>Opens a ledger; one whose file does not exist yet is empty.</summary>
    /// <param name="path">The file, <c>ledger.db</c>.</param>
    /// <exception cref="LedgerUnusableException">The file cannot be opened or is not a ledger that this program knows.</exception>
    public static SqliteLedger Open(string path) => SqliteFailure.Explain(path, () =>
    {
        var isThere = Directory.Exists(path) || (File.Exists(path) && new FileInfo(path).Length > 0);
        if (!isThere && SealFile.Look(path).Seal is { Entries: > 0 })
            throw SqliteFailure.Damaged(path, "its seal is there but the ledger is not");
        return new SqliteLedger(path, isThere ? SqliteFile.OpenToRead(path) : null);
    });

    /// <inheritdoc/>
    public bool Append(ReportEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var sha256 = HashOf(entry.Bytes.Span);
        if (sha256 != entry.Report.Sha256)
            throw new ArgumentException("The report's SHA-256 is not that of its bytes.", nameof(entry));
        var text = Utf8.GetBytes(entry.Text);
        var reading = ReadingJson.Write(new StoredReading(entry.Report, entry.ProtectedNames, [.. entry.Claims.DistinctBy(claim => claim.Id)]));
        var body = new ReportBody(sha256, HashOf(text), HashOf(reading), entry.Review);
        return Write(file =>
        {
            if (Holds(file, sha256))
                return false;
            Keep(file, sha256, entry.Bytes.ToArray());
            Keep(file, body.TextHash, text);
            Keep(file, body.Reading, reading);
            var sequence = Chain(file, body, entry.By, entry.Recorded);
            file.Run("INSERT INTO reports (sha256, entry) VALUES ($sha256, $entry)", ("$sha256", sha256), ("$entry", sequence));
            return true;
        });
    }

    /// <inheritdoc/>
    public void Append(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Write(file => Chain(file, new DecisionBody(decision.Claim, decision.Review, decision.Reason), decision.By, decision.Recorded) > 0);
    }

    /// <inheritdoc/>
    public bool Holds(string sha256) => _file is { } file && SqliteFailure.Explain(_path, () => Holds(file, sha256));

    /// <inheritdoc/>
    public ImmutableArray<RecordedClaim> Claims(Instant? recordedBy = null)
    {
        var entries = Entries(recordedBy).ToList();
        var decisions = new Dictionary<string, Review>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Body is DecisionBody decision)
                decisions[decision.Claim] = decision.Review;
        }
        var claims = ImmutableArray.CreateBuilder<RecordedClaim>();
        foreach (var entry in entries)
        {
            if (entry.Body is not ReportBody body)
                continue;
            var reading = Reading(body);
            foreach (var claim in reading.Claims)
                claims.Add(new RecordedClaim { Claim = claim, Report = reading.Report, Recorded = entry.Recorded, Review = decisions.GetValueOrDefault(claim.Id, body.Review) });
        }
        return claims.ToImmutable();
    }

    /// <inheritdoc/>
    public ImmutableArray<ReportSummary> Reports(Instant? recordedBy = null)
    {
        var reports = ImmutableArray.CreateBuilder<ReportSummary>();
        foreach (var entry in Entries(recordedBy))
        {
            if (entry.Body is ReportBody body && Reading(body) is var reading)
                reports.Add(new ReportSummary(reading.Report, entry.Recorded, entry.Author, reading.Claims.Length));
        }
        return reports.ToImmutable();
    }

    /// <inheritdoc/>
    public StoredReport? Report(string sha256)
    {
        foreach (var entry in Entries())
        {
            if (entry.Body is ReportBody body && body.Report == sha256)
                return new StoredReport(Reading(body).Report, new StoredText(Utf8.GetString(Content(body.TextHash))), Reading(body).ProtectedNames);
        }
        return null;
    }

    /// <inheritdoc/>
    public Verification Verify() => _file is { } file
        ? SqliteFailure.Explain(_path, () => SqliteCheck.Run(file))
        : new Verification(0, null, []);

    /// <summary>Seals what is not sealed yet and closes the file.</summary>
    public void Dispose()
    {
        try
        {
            if (_file is { } file && _unsealed > 0)
                SqliteSealing.Renew(file);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            // The seal stays some entries behind, which verifying tells from damage; the entries are safe.
        }
        _unsealed = 0;
        _file?.Dispose();
        _file = null;
    }

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static bool Holds(SqliteFile file, string sha256) =>
        file.Rows("SELECT 1 FROM reports WHERE sha256 = $sha256", _ => 1, ("$sha256", sha256)).Count > 0;

    private static void Keep(SqliteFile file, string sha256, byte[] data)
    {
        if (file.Rows("SELECT 1 FROM contents WHERE sha256 = $sha256", _ => 1, ("$sha256", sha256)).Count == 0)
            file.Run("INSERT INTO contents (sha256, data) VALUES ($sha256, $data)", ("$sha256", sha256), ("$data", data));
    }

    private static long Chain(SqliteFile file, EntryBody body, string author, Instant recorded)
    {
        var (entries, head) = SqliteSealing.End(file);
        var link = Link.Forge(entries + 1, InstantPattern.ExtendedIso.Format(recorded), author, body.Kind, body.ToJson(), head);
        file.Run(
            "INSERT INTO entries (sequence, recorded, author, kind, body, previous, hash) VALUES ($sequence, $recorded, $author, $kind, $body, $previous, $hash)",
            ("$sequence", link.Sequence), ("$recorded", link.Recorded), ("$author", link.Author), ("$kind", link.Kind), ("$body", link.Body), ("$previous", link.Previous), ("$hash", link.Hash));
        return link.Sequence;
    }

    private bool Write(Func<SqliteFile, bool> append) => SqliteFailure.Explain(_path, () =>
    {
        var file = Appending();
        if (!file.InTransaction(() => append(file)))
            return false;
        _entries = null;
        if (++_unsealed >= SqliteSealing.Interval(_path))
        {
            SqliteSealing.Renew(file);
            _unsealed = 0;
        }
        return true;
    });

    private SqliteFile Appending()
    {
        if (_appends)
            return _file!;
        _file?.Dispose();
        _file = null;
        var file = SqliteFile.OpenToAppend(_path);
        _file = file;
        if (!SealFile.Look(_path).Exists && SqliteSealing.End(file).Entries == 0)
            SqliteSealing.Renew(file);
        SqliteSealing.Require(file);
        _appends = true;
        return file;
    }

    private IEnumerable<Entry> Entries(Instant? recordedBy) => Entries().Where(entry => recordedBy is not { } limit || entry.Recorded <= limit);

    private List<Entry> Entries() => _entries ??= _file is { } file ? SqliteFailure.Explain(_path, () => Entries(file)) : [];

    private static List<Entry> Entries(SqliteFile file)
    {
        var entries = new List<Entry>();
        foreach (var link in SqliteSealing.Read(file))
            entries.Add(new Entry(InstantPattern.ExtendedIso.Parse(link.Recorded).Value, link.Author, EntryBody.Parse(link.Kind, link.Body)));
        return entries;
    }

    private StoredReading Reading(ReportBody body)
    {
        if (_readings.TryGetValue(body.Reading, out var known))
            return known;
        try
        {
            return _readings[body.Reading] = ReadingJson.Read(Content(body.Reading));
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw SqliteFailure.Damaged(_path, $"what was read in the report {body.Report} cannot be understood", e);
        }
    }

    private byte[] Content(string sha256) => SqliteFailure.Explain(_path, () =>
    {
        var found = _file!.Rows("SELECT data FROM contents WHERE sha256 = $sha256", r => r.GetFieldValue<byte[]>(0), ("$sha256", sha256));
        return found is [var data] && HashOf(data) == sha256 ? data : throw SqliteFailure.Damaged(_path, $"the content {sha256} is missing or was changed");
    });

    private sealed record Entry(Instant Recorded, string Author, EntryBody Body);
}
