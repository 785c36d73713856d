using Microsoft.Data.Sqlite;
using Tregua.Bench.Workloads;

namespace Tregua.Bench.Engines;

/// <summary>The same workload in SQLite, in memory: triggers keep each obligation's state as its events are inserted.</summary>
internal sealed class SqliteTriggers : IDisposable
{
    private const string Schema = """
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        CREATE TABLE told(time INTEGER, doing INTEGER, obligation INTEGER, due INTEGER, pair INTEGER);
        CREATE TABLE event(time INTEGER, doing INTEGER, obligation INTEGER, due INTEGER, pair INTEGER);
        CREATE TABLE obligation(id INTEGER PRIMARY KEY, due INTEGER, pair INTEGER, day INTEGER, state TEXT);
        CREATE TRIGGER ordered AFTER INSERT ON event WHEN new.doing = 0 BEGIN
            INSERT INTO obligation VALUES (new.obligation, new.due, new.pair, NULL, 'V');
        END;
        CREATE TRIGGER performed AFTER INSERT ON event WHEN new.doing = 1 BEGIN
            UPDATE obligation SET day = new.time / 86400, state = CASE
                WHEN new.time > due THEN 'L'
                WHEN pair IS NULL THEN 'F'
                WHEN (SELECT other.day FROM obligation other WHERE other.id = obligation.pair) = new.time / 86400 THEN 'F'
                ELSE 'M' END
            WHERE id = new.obligation;
            UPDATE obligation SET state = 'F'
            WHERE new.pair IS NOT NULL AND id = new.pair AND state = 'M' AND day = new.time / 86400;
        END;
        """;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    internal SqliteTriggers(Workload workload, Happening[] happenings)
    {
        SQLitePCL.Batteries_V2.Init();
        _connection.Open();
        Do(Schema);
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO told VALUES ($time, $doing, $obligation, $due, $pair)";
        foreach (var name in (string[])["$time", "$doing", "$obligation", "$due", "$pair"])
            insert.Parameters.Add(name, SqliteType.Integer);
        foreach (var happening in happenings)
        {
            insert.Parameters[0].Value = happening.Time;
            insert.Parameters[1].Value = (int)happening.Doing;
            insert.Parameters[2].Value = happening.Obligation;
            insert.Parameters[3].Value = happening.Time + (workload.Days[happening.Obligation] * Workload.Day);
            insert.Parameters[4].Value = happening.Obligation < workload.Pairs ? happening.Obligation ^ 1 : DBNull.Value;
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    /// <summary>Inserts the events, loaded beforehand, in one transaction.</summary>
    internal Counts Run()
    {
        Do("BEGIN; INSERT INTO event SELECT * FROM told ORDER BY rowid; COMMIT;");
        return new Counts(Count('F'), Count('L'), Count('V'), Count('M'));
    }

    public void Dispose() => _connection.Dispose();

    private int Count(char state)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM obligation WHERE state = $state";
        command.Parameters.AddWithValue("$state", state.ToString());
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Do(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
