using Tregua.Ledgers.Sqlite;
using Tregua.Ledgers.Tests.Conformance;

namespace Tregua.Ledgers.Tests.Sqlite;

public sealed class SqliteConformanceTests : LedgerConformance, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override ILedger Open() => SqliteLedger.Open(_folder.Ledger);
}
