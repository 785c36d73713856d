using Tregua.Ledgers;
using Tregua.Ledgers.Sqlite;

namespace Tregua.Cases;

/// <summary>Reaches files and ledgers, failures said as problems.</summary>
internal static class Access
{
    /// <summary>Why the file system refused, as the end of a sentence.</summary>
    public static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "you have no right to it",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        PathTooLongException => "its name is too long",
        _ => e.Message.TrimEnd('.'),
    };

    /// <summary>Opens the ledger of a case; one that does not exist yet is empty.</summary>
    /// <exception cref="CaseException">It cannot be used.</exception>
    public static SqliteLedger OpenLedger(CaseFolder folder) => Explain(() => SqliteLedger.Open(folder.LedgerFile), folder);

    /// <summary>Does a piece of work with a case's ledger.</summary>
    /// <exception cref="CaseException">The ledger cannot be used.</exception>
    public static T Explain<T>(Func<T> work, CaseFolder folder)
    {
        try
        {
            return work();
        }
        catch (LedgerUnusableException e)
        {
            var kind = e.Damaged ? FailureKind.Integrity : FailureKind.Input;
            throw new CaseException(new Problem(e.Damaged ? "ledger-damaged" : "ledger-unusable", e.Message, folder.LedgerFile), kind, e);
        }
    }
}
