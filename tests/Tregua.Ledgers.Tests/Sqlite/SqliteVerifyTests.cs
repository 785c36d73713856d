using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using Tregua.Ledgers.Sqlite;
using static Tregua.Ledgers.Tests.Conformance.LedgerConformance;

namespace Tregua.Ledgers.Tests.Sqlite;

public sealed class SqliteVerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SqliteVerifyTests()
    {
        using var ledger = SqliteLedger.Open(_folder.Ledger);
        for (var i = 0; i < 5; i++)
            ledger.Append(Sample.Entry($"{i} went home. " + new string('.', 3000), bytes: $"<p>{i} went home.</p>" + new string('.', 3000)));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_untouched_ledger_is_whole() => Found().ShouldBeEmpty();

    [Fact]
    public void One_changed_byte_anywhere_in_the_file_is_found()
    {
        var whole = File.ReadAllBytes(_folder.Ledger);
        var changes =
            from position in Gen.Choose(0, whole.Length - 1)
            from change in Gen.Choose(1, 255)
            select (position, change);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(changes), change => FindsChange(whole, change.position, (byte)change.change)));
    }

    [Fact]
    public void One_changed_byte_in_the_files_header_is_found()
    {
        var whole = File.ReadAllBytes(_folder.Ledger);
        for (var position = 0; position < 100; position++)
            FindsChange(whole, position, 3).ShouldBeTrue($"position {position}");
    }

    [Fact]
    public void One_changed_byte_at_the_head_of_a_page_is_found_also_where_rows_lose_their_values()
    {
        const int pageSize = 4096, head = 16;
        var whole = File.ReadAllBytes(_folder.Ledger);
        for (var page = 0; page < whole.Length; page += pageSize)
        {
            for (var position = page; position < Math.Min(page + head, whole.Length); position++)
                FindsChange(whole, position, 43).ShouldBeTrue($"position {position}");
        }
    }

    [Fact]
    public void One_changed_byte_in_the_seal_is_found()
    {
        var whole = File.ReadAllBytes(_folder.Seal);
        for (var position = 0; position < whole.Length; position++)
        {
            File.WriteAllBytes(_folder.Seal, With(whole, position, 1));
            Found().ShouldNotBeEmpty($"position {position}");
        }
    }

    [Fact]
    public void Entries_removed_from_the_end_are_found()
    {
        Tamper("DROP TRIGGER entries_no_delete", "DROP TRIGGER reports_no_delete", "DELETE FROM reports WHERE entry = 5", "DELETE FROM entries WHERE sequence = 5");
        Found().ShouldContain("Entries were removed from the end: ledger.seal counts 5 of them, and there are 4.");
    }

    [Fact]
    public void A_changed_entry_is_named()
    {
        Tamper("DROP TRIGGER entries_no_update", "UPDATE entries SET author = 'somebody else' WHERE sequence = 2");
        Found().ShouldContain("Entry 2 was changed: its content does not match its hash.");
    }

    [Fact]
    public void A_removed_guard_is_found()
    {
        Tamper("DROP TRIGGER entries_no_update");
        Found().ShouldContain("The ledger's tables, or the guards that keep it append-only, were changed.");
    }

    [Fact]
    public void A_changed_report_is_found_even_by_its_hash_alone()
    {
        Tamper("DROP TRIGGER contents_no_update", "UPDATE contents SET data = x'00' WHERE rowid = 1");
        Found().ShouldContain(problem => problem.StartsWith("The content ", StringComparison.Ordinal) && problem.EndsWith(" was changed: it does not match its SHA-256.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_seal_is_found()
    {
        File.Delete(_folder.Seal);
        Found().ShouldBe(["The file ledger.seal is missing, so it cannot be told whether entries were removed from the end."]);
    }

    [Fact]
    public void A_missing_ledger_with_a_seal_is_found()
    {
        File.Delete(_folder.Ledger);
        Found().ShouldHaveSingleItem().ShouldContain("its seal is there but the ledger is not");
    }

    [Fact]
    public void A_seal_older_than_the_last_entries_is_an_interrupted_write_and_no_damage()
    {
        var older = File.ReadAllBytes(_folder.Seal);
        using (var ledger = SqliteLedger.Open(_folder.Ledger))
            ledger.Append(Sample.Entry("Six went home."));
        File.WriteAllBytes(_folder.Seal, older);
        using var again = SqliteLedger.Open(_folder.Ledger);
        var verification = again.Verify();
        verification.Problems.ShouldBeEmpty();
        verification.Notices.ShouldBe(["The last write was interrupted before the ledger was sealed; its entries are whole, and the next write seals them."]);
        again.Append(Sample.Entry("Seven went home."));
        again.Verify().Notices.ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_file_is_not_sealed_anew_by_appending()
    {
        var whole = File.ReadAllBytes(_folder.Ledger);
        File.WriteAllBytes(_folder.Ledger, With(whole, 24, 1)); // a counter that SQLite itself does not check
        using var ledger = SqliteLedger.Open(_folder.Ledger);
        Should.Throw<LedgerUnusableException>(() => ledger.Append(Sample.Entry("Six went home."))).Damaged.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_is_answered_from_a_file_with_one_changed_byte()
    {
        var whole = File.ReadAllBytes(_folder.Ledger);
        File.WriteAllBytes(_folder.Ledger, With(whole, 24, 1)); // a counter that SQLite itself does not check
        using var ledger = SqliteLedger.Open(_folder.Ledger);
        Should.Throw<LedgerUnusableException>(() => ledger.Claims()).Message
            .ShouldBe($"The ledger {_folder.Ledger} is damaged: the file is not what it was when it was last written. Put back a copy of ledger.db and ledger.seal from a backup; the reports can be read again into a new case.");
    }

    [Fact]
    public void Reading_refuses_claims_that_were_changed()
    {
        Tamper("DROP TRIGGER contents_no_update", "UPDATE contents SET data = CAST(replace(CAST(data AS TEXT), 'return', 'attack') AS BLOB) WHERE CAST(data AS TEXT) LIKE '%\"action\":\"return\"%'");
        using var ledger = SqliteLedger.Open(_folder.Ledger);
        Should.Throw<LedgerUnusableException>(() => ledger.Claims()).Damaged.ShouldBeTrue();
    }

    private static byte[] With(byte[] whole, int position, byte change)
    {
        var changed = (byte[])whole.Clone();
        changed[position] ^= change;
        return changed;
    }

    private bool FindsChange(byte[] whole, int position, byte change)
    {
        File.WriteAllBytes(_folder.Ledger, With(whole, position, change));
        var found = Found();
        Directory.GetFiles(_folder.Path).Length.ShouldBe(2);
        return found.Length > 0;
    }

    private ImmutableArray<string> Found()
    {
        try
        {
            using var ledger = SqliteLedger.Open(_folder.Ledger);
            return ledger.Verify().Problems;
        }
        catch (LedgerUnusableException e)
        {
            e.Damaged.ShouldBeTrue(e.Message);
            return [e.Message];
        }
    }

    private void Tamper(params string[] statements)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=False");
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }
}
