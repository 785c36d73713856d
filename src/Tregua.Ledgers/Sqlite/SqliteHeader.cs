using System.Buffers.Binary;
using Tregua.Ledgers.Seals;

namespace Tregua.Ledgers.Sqlite;

/// <summary>
/// Looks at a ledger's file before SQLite does: a wrong file gets a plain sentence,
/// and one whose header asks for a write-ahead log would otherwise be changed by reading it.
/// </summary>
internal static class SqliteHeader
{
    private const int Length = 100;
    private const int WriteFormat = 18;
    private const int ReadFormat = 19;
    private const int VersionAt = 60;
    private const int ApplicationAt = 68;

    /// <exception cref="LedgerUnusableException">The file cannot be read or is no ledger that this program knows.</exception>
    public static void Check(string path)
    {
        var header = Read(path);
        if (header.Length < Length || !header.AsSpan().StartsWith("SQLite format 3\0"u8))
            throw SqliteFailure.Damaged(path, "it is not a database");
        var version = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(VersionAt));
        var application = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationAt));
        var known = application == SqliteSchema.ApplicationId && version == SqliteSchema.Version && header[WriteFormat] == 1 && header[ReadFormat] == 1;
        if (known)
            return;
        if (IsOtherThanSealed(path) || header[WriteFormat] != 1 || header[ReadFormat] != 1)
            throw SqliteFailure.Damaged(path, "its header was changed");
        throw application != SqliteSchema.ApplicationId
            ? new LedgerUnusableException($"The file {path} is a database, but not a ledger. Move it away, or name another case folder.", damaged: false)
            : new LedgerUnusableException($"The ledger {path} has version {version}; this program knows version {SqliteSchema.Version}. Use the program that wrote it, or a newer one.", damaged: false);
    }

    private static byte[] Read(string path)
    {
        try
        {
            using var file = SealFile.Open(path);
            var header = new byte[(int)Math.Min(Length, file.Length)];
            file.ReadExactly(header);
            return header;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SqliteFailure.Unreachable(path, e);
        }
    }

    private static bool IsOtherThanSealed(string path)
    {
        if (SealFile.Look(path).Seal is not { } seal)
            return false;
        using var file = SealFile.Open(path);
        return SealFile.HashOf(file) != seal.Database;
    }
}
