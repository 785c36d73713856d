using Microsoft.Data.Sqlite;
using Tregua.Ledgers.Sqlite;
using static Tregua.Ledgers.Tests.Conformance.LedgerConformance;

namespace Tregua.Ledgers.Tests.Sqlite;

public sealed class SqliteCrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _crashed = new();

    public SqliteCrashTests()
    {
        using var ledger = SqliteLedger.Open(_folder.Ledger);
        for (var i = 0; i < 30; i++)
            ledger.Append(Sample.Entry($"{i} went home. " + new string('.', 5000)));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _crashed.Dispose();
    }

    [Fact]
    public void A_write_that_was_cut_off_is_taken_back_and_the_ledger_is_whole()
    {
        CutOff();
        File.ReadAllBytes(_crashed.Ledger).ShouldNotBe(File.ReadAllBytes(_folder.Ledger));
        using var ledger = SqliteLedger.Open(_crashed.Ledger);
        ledger.Claims().Length.ShouldBe(30);
        ledger.Verify().ShouldSatisfyAllConditions(v => v.Problems.ShouldBeEmpty(), v => v.Notices.ShouldBeEmpty(), v => v.Entries.ShouldBe(30));
    }

    [Fact]
    public void Appending_goes_on_after_a_write_that_was_cut_off()
    {
        CutOff();
        using var ledger = SqliteLedger.Open(_crashed.Ledger);
        ledger.Append(Sample.Entry("One more went home.")).ShouldBeTrue();
        ledger.Verify().ShouldSatisfyAllConditions(v => v.Problems.ShouldBeEmpty(), v => v.Entries.ShouldBe(31));
    }

    [Fact]
    public void A_file_left_empty_by_a_crash_is_a_ledger_not_begun()
    {
        File.WriteAllBytes(_crashed.Ledger, []);
        using var ledger = SqliteLedger.Open(_crashed.Ledger);
        ledger.Claims().ShouldBeEmpty();
        ledger.Append(Sample.Entry("One went home.")).ShouldBeTrue();
        ledger.Verify().Problems.ShouldBeEmpty();
    }

    // A transaction larger than its cache has written to the file before it commits; a copy of that moment is what a crash leaves.
    private void CutOff()
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA cache_size = 2;
            BEGIN IMMEDIATE;
            DROP TRIGGER contents_no_update;
            UPDATE contents SET data = zeroblob(9000);
            """;
        command.ExecuteNonQuery();
        File.Exists(_folder.Ledger + "-journal").ShouldBeTrue();
        foreach (var file in Directory.GetFiles(_folder.Path))
            File.Copy(file, Path.Combine(_crashed.Path, Path.GetFileName(file)));
        command.CommandText = "ROLLBACK";
        command.ExecuteNonQuery();
    }
}
