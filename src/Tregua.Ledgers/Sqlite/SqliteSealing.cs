using Tregua.Ledgers.Chains;
using Tregua.Ledgers.Seals;

namespace Tregua.Ledgers.Sqlite;

/// <summary>Keeps the seal of an open ledger's file.</summary>
internal static class SqliteSealing
{
    // Hashing the whole file at every append would make a long reading quadratic; a seal that is some entries behind is still whole.
    private const long BytesForEachAppend = 8L * 1024 * 1024;

    /// <summary>How many appends may pass before a file of this length is sealed again.</summary>
    public static long Interval(string path) => 1 + (new FileInfo(path).Length / BytesForEachAppend);

    /// <summary>Seals the file as it is.</summary>
    public static void Renew(SqliteFile file)
    {
        // Closing any handle on the file gives up the locks that SQLite holds on it, so this one is closed last.
        using var stream = SealFile.Open(file.Path);
        file.InTransaction(() =>
        {
            var (entries, head) = End(file);
            SealFile.Write(file.Path, new Seal(entries, head, SealFile.HashOf(stream)));
            return true;
        });
    }

    /// <summary>The whole chain, read while nobody can write; refuses a file that is not what was sealed, so that nothing rests on a change.</summary>
    /// <exception cref="LedgerUnusableException">The file was changed.</exception>
    public static List<Link> Read(SqliteFile file)
    {
        using var stream = SealFile.Open(file.Path);
        return file.WhileUnchanged(() => Read(file, stream));
    }

    /// <summary>Refuses to write to a file that is not what was sealed, so that a new seal never covers up a change.</summary>
    /// <exception cref="LedgerUnusableException">The file was changed.</exception>
    public static void Require(SqliteFile file)
    {
        using var stream = SealFile.Open(file.Path);
        file.InTransaction(() => Read(file, stream));
    }

    /// <summary>How many entries there are, and the hash of the last one.</summary>
    public static (long Entries, string Head) End(SqliteFile file) =>
        file.Rows("SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1", r => (r.GetInt64(0), r.GetString(1))) is [var last]
            ? last
            : (0, Link.Origin);

    private static List<Link> Read(SqliteFile file, Stream stream)
    {
        var look = SealFile.Look(file.Path);
        var chain = file.Chain();
        if ((ChainCheck.Problems(chain) is [var first, ..] ? first : SealCheck.Problem(look, chain)) is { } problem)
            throw SqliteFailure.Damaged(file.Path, Clause(problem));
        if (SealCheck.Of(look, chain) == SealVerdict.Current && look.Seal?.Database != SealFile.HashOf(stream))
            throw SqliteFailure.Damaged(file.Path, "the file is not what it was when it was last written");
        return chain;
    }

    // A whole sentence as the end of another.
    private static string Clause(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
