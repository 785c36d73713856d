using Microsoft.Data.Sqlite;
using Tregua.Ledgers.Sqlite;
using static Tregua.Ledgers.Tests.Conformance.LedgerConformance;

namespace Tregua.Ledgers.Tests.Sqlite;

public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Opening_and_reading_make_no_file()
    {
        using (var ledger = SqliteLedger.Open(_folder.Ledger))
        {
            ledger.Claims().ShouldBeEmpty();
            ledger.Verify().Problems.ShouldBeEmpty();
        }
        Directory.GetFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Reading_changes_no_byte()
    {
        Fill();
        var before = (File.ReadAllBytes(_folder.Ledger), File.ReadAllBytes(_folder.Seal), File.GetLastWriteTimeUtc(_folder.Ledger));
        using (var ledger = SqliteLedger.Open(_folder.Ledger))
        {
            ledger.Claims().ShouldNotBeEmpty();
            ledger.Report(ledger.Reports()[0].Report.Sha256).ShouldNotBeNull();
            ledger.Verify().Problems.ShouldBeEmpty();
        }
        File.ReadAllBytes(_folder.Ledger).ShouldBe(before.Item1);
        File.ReadAllBytes(_folder.Seal).ShouldBe(before.Item2);
        File.GetLastWriteTimeUtc(_folder.Ledger).ShouldBe(before.Item3);
        Directory.GetFiles(_folder.Path).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("UPDATE entries SET author = 'x'")]
    [InlineData("DELETE FROM entries")]
    [InlineData("UPDATE contents SET data = x'00'")]
    [InlineData("DELETE FROM contents")]
    [InlineData("UPDATE reports SET entry = 2")]
    [InlineData("DELETE FROM reports")]
    [InlineData("INSERT OR REPLACE INTO entries SELECT * FROM entries")]
    [InlineData("INSERT OR REPLACE INTO contents SELECT * FROM contents")]
    [InlineData("INSERT INTO entries SELECT 7, recorded, author, kind, body, previous, hash FROM entries")]
    public void The_file_itself_refuses_to_change_what_it_holds(string statement)
    {
        Fill();
        Should.Throw<SqliteException>(() => Run(statement)).Message.ShouldContain("The ledger is append-only.");
    }

    [Fact]
    public void A_file_that_is_not_a_database_is_named_as_damaged()
    {
        File.WriteAllText(_folder.Ledger, "Somebody put a letter here. " + new string('x', 200));
        var failure = Should.Throw<LedgerUnusableException>(() => SqliteLedger.Open(_folder.Ledger));
        failure.Damaged.ShouldBeTrue();
        failure.Message.ShouldBe($"The ledger {_folder.Ledger} is damaged: it is not a database. Put back a copy of ledger.db and ledger.seal from a backup; the reports can be read again into a new case.");
    }

    [Fact]
    public void Another_programs_database_is_left_alone()
    {
        Run("CREATE TABLE notes (text TEXT)");
        var failure = Should.Throw<LedgerUnusableException>(() => SqliteLedger.Open(_folder.Ledger));
        failure.Damaged.ShouldBeFalse();
        failure.Message.ShouldBe($"The file {_folder.Ledger} is a database, but not a ledger. Move it away, or name another case folder.");
    }

    [Fact]
    public void A_version_of_tomorrow_is_refused_in_a_clear_sentence()
    {
        Fill();
        File.Delete(_folder.Seal);
        Run("PRAGMA user_version = 7");
        var failure = Should.Throw<LedgerUnusableException>(() => SqliteLedger.Open(_folder.Ledger));
        failure.Damaged.ShouldBeFalse();
        failure.Message.ShouldBe($"The ledger {_folder.Ledger} has version 7; this program knows version 1. Use the program that wrote it, or a newer one.");
    }

    [Fact]
    public void A_folder_in_the_ledgers_place_is_named()
    {
        Directory.CreateDirectory(_folder.Ledger);
        Should.Throw<LedgerUnusableException>(() => SqliteLedger.Open(_folder.Ledger)).Message
            .ShouldBe($"The ledger {_folder.Ledger} is a folder. Move it away, so that a ledger can be made in its place.");
    }

    [Fact]
    public void A_ledger_locked_by_another_program_is_named_as_locked()
    {
        Fill();
        using var other = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        using var ledger = SqliteLedger.Open(_folder.Ledger);
        var failure = Should.Throw<LedgerUnusableException>(() => ledger.Claims());
        failure.Damaged.ShouldBeFalse();
        failure.Message.ShouldBe($"The ledger {_folder.Ledger} is locked: another program is writing to it. Try again when it has finished.");
    }

    [Fact]
    public void Two_writers_in_turn_keep_one_chain()
    {
        using var first = SqliteLedger.Open(_folder.Ledger);
        using var second = SqliteLedger.Open(_folder.Ledger);
        first.Append(Sample.Entry("One went home."));
        second.Append(Sample.Entry("Two went home."));
        first.Append(Sample.Entry("Three went home."));
        second.Append(Sample.Entry("Three went home.")).ShouldBeFalse();
        first.Verify().ShouldSatisfyAllConditions(v => v.Problems.ShouldBeEmpty(), v => v.Entries.ShouldBe(3));
    }

    private void Fill()
    {
        using var ledger = SqliteLedger.Open(_folder.Ledger);
        ledger.Append(Sample.Entry("One went home."));
        ledger.Append(Sample.Entry("Two went home."));
    }

    private void Run(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
