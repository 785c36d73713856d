namespace Tregua.Ledgers.Tests.Sqlite;

/// <summary>A folder of one test, removed after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tregua-ledger-").FullName;

    public string Ledger => System.IO.Path.Combine(Path, "ledger.db");

    public string Seal => System.IO.Path.Combine(Path, "ledger.seal");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
