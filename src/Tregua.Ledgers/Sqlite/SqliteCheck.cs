using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Tregua.Ledgers.Canonical;
using Tregua.Ledgers.Chains;
using Tregua.Ledgers.Seals;

namespace Tregua.Ledgers.Sqlite;

/// <summary>Checks everything there is to check about a ledger's file.</summary>
internal sealed class SqliteCheck
{
    private readonly SqliteFile _file;
    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _notices = ImmutableArray.CreateBuilder<string>();

    private SqliteCheck(SqliteFile file) => _file = file;

    public static Verification Run(SqliteFile file) => new SqliteCheck(file).Run();

    private Verification Run()
    {
        // Closing any handle on the file gives up the locks that SQLite holds on it, so this one is closed last.
        using var stream = SealFile.Open(_file.Path);
        return _file.WhileUnchanged(() => Run(stream));
    }

    private Verification Run(Stream stream)
    {
        var look = SealFile.Look(_file.Path);
        var chain = Attempt(() => _file.Chain()) ?? [];
        _problems.AddRange(ChainCheck.Problems(chain));
        CheckSeal(look, chain, stream);
        Attempt(CheckPages);
        Attempt(CheckSchema);
        Attempt(() => CheckContents(chain));
        return new Verification(chain.Count, chain.Count == 0 ? null : chain[^1].Hash, _problems.ToImmutable()) { Notices = _notices.ToImmutable() };
    }

    private T? Attempt<T>(Func<T> check)
        where T : class
    {
        try
        {
            return check();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is not (5 or 6))
        {
            _problems.Add($"The file's pages do not fit together: {e.Message}");
            return null;
        }
        // A value of another type, or none where there must be one.
        catch (Exception e) when (e is InvalidCastException or InvalidOperationException)
        {
            _problems.Add("A row of the ledger holds something else than it should.");
            return null;
        }
    }

    private void Attempt(Action check) => Attempt(() =>
    {
        check();
        return _problems;
    });

    private void CheckSeal(SealLook look, List<Link> chain, Stream stream)
    {
        if (SealCheck.Problem(look, chain) is { } problem)
            _problems.Add(problem);
        var verdict = SealCheck.Of(look, chain);
        if (verdict == SealVerdict.Stale)
            _notices.Add("The last write was interrupted before the ledger was sealed; its entries are whole, and the next write seals them.");
        if (verdict == SealVerdict.Current && SealFile.HashOf(stream) != look.Seal?.Database)
            _problems.Add("The file is not what it was when it was last written: at least one byte was changed.");
    }

    private void CheckPages()
    {
        foreach (var line in _file.Rows("PRAGMA integrity_check", r => r.GetString(0)).Where(line => line != "ok"))
            _problems.Add($"The file's pages do not fit together: {line}");
    }

    private void CheckSchema()
    {
        var found = _file.Rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL", r => r.GetString(0)).Order(StringComparer.Ordinal);
        if (!found.SequenceEqual(SqliteSchema.Statements.Order(StringComparer.Ordinal)))
            _problems.Add("The ledger's tables, or the guards that keep it append-only, were changed.");
    }

    private void CheckContents(List<Link> chain)
    {
        var hashes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, data) in _file.Rows("SELECT sha256, data FROM contents", r => (r.GetString(0), r.GetFieldValue<byte[]>(1))))
        {
            hashes.Add(name);
            if (Convert.ToHexStringLower(SHA256.HashData(data)) != name)
                _problems.Add($"The content {name} was changed: it does not match its SHA-256.");
        }
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in chain)
            CheckEntry(link, hashes, used);
        foreach (var name in hashes.Where(name => !used.Contains(name)))
            _problems.Add($"The content {name} belongs to no entry.");
        var indexed = _file.Rows("SELECT sha256 FROM reports", r => r.GetString(0));
        if (!indexed.All(used.Contains) || indexed.Count != chain.Count(link => link.Kind == ReportBody.Word))
            _problems.Add("The list of reports does not match the entries.");
    }

    private void CheckEntry(Link link, HashSet<string> hashes, HashSet<string> used)
    {
        try
        {
            if (EntryBody.Parse(link.Kind, link.Body) is not ReportBody body)
                return;
            foreach (var (what, name) in new[] { ("report", body.Report), ("text", body.TextHash), ("reading", body.Reading) })
            {
                used.Add(name);
                if (!hashes.Contains(name))
                    _problems.Add($"The {what} {name} of entry {link.Sequence} is missing.");
            }
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            _problems.Add($"Entry {link.Sequence} cannot be understood.");
        }
    }
}
