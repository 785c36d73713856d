using Microsoft.Data.Sqlite;

namespace Tregua.Ledgers.Sqlite;

/// <summary>What SQLite's and the file system's failures mean for a person. All messages about an unusable ledger's file stand here.</summary>
internal static class SqliteFailure
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Does a piece of work with a ledger, its failures said plainly.</summary>
    public static T Explain<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Of(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreachable(path, e);
        }
    }

    public static LedgerUnusableException Damaged(string path, string how, Exception? inner = null) =>
        new($"The ledger {path} is damaged: {how}. Put back a copy of ledger.db and ledger.seal from a backup; the reports can be read again into a new case.", damaged: true, inner);

    public static LedgerUnusableException Unreachable(string path, Exception inner) => inner switch
    {
        UnauthorizedAccessException when Directory.Exists(path) => new($"The ledger {path} is a folder. Move it away, so that a ledger can be made in its place.", damaged: false, inner),
        UnauthorizedAccessException => new($"The ledger {path} cannot be opened: you have no right to it. Ask its owner, or copy the case.", damaged: false, inner),
        _ => new($"The ledger {path} cannot be read or written: {inner.Message}", damaged: false, inner),
    };

    private static LedgerUnusableException Of(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => new($"The ledger {path} is locked: another program is writing to it. Try again when it has finished.", damaged: false, e),
        ReadOnly => new($"The ledger {path} cannot be written: the file or its folder is read-only. Copy the case to a place where you may write.", damaged: false, e),
        CannotOpen => new($"The ledger {path} cannot be opened: the file or its folder does not let this program in. Look at their rights.", damaged: false, e),
        Full => new($"The ledger {path} cannot be written: the disk is full. Nothing was added; make room and try again.", damaged: false, e),
        InputOutput => new($"The ledger {path} cannot be read or written: the disk reports an error. Nothing was added.", damaged: false, e),
        Corrupt or NotADatabase => Damaged(path, "its pages do not fit together", e),
        _ => Damaged(path, $"SQLite says: {e.Message}", e),
    };
}
