using Microsoft.Data.Sqlite;
using Tregua.Ledgers.Chains;

namespace Tregua.Ledgers.Sqlite;

/// <summary>One open ledger's file: its connection, statements and transactions.</summary>
internal sealed class SqliteFile : IDisposable
{
    // Long enough for another program's single append, short enough for a person to wait.
    private const int BusySeconds = 2;
    private readonly SqliteConnection _connection;

    private SqliteFile(string path, SqliteOpenMode mode)
    {
        SQLitePCL.Batteries_V2.Init();
        Path = path;
        var text = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = BusySeconds };
        _connection = new SqliteConnection(text.ConnectionString);
    }

    public string Path { get; }

    /// <summary>Opens a file that exists, without changing it.</summary>
    public static SqliteFile OpenToRead(string path)
    {
        SqliteHeader.Check(path);
        // A journal left by a crash must be played back before anything can be read, and only a writer may.
        var mode = File.Exists(path + "-journal") ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly;
        return Open(new SqliteFile(path, mode));
    }

    /// <summary>Opens a file to append, making it when there is none.</summary>
    public static SqliteFile OpenToAppend(string path)
    {
        var isNew = !File.Exists(path) || new FileInfo(path).Length == 0;
        if (!isNew)
            SqliteHeader.Check(path);
        var file = Open(new SqliteFile(path, isNew ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite));
        try
        {
            file.Run("PRAGMA synchronous = FULL");
            if (isNew)
                file.Create();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Does work in one transaction that keeps other writers out from its start.</summary>
    public T InTransaction<T>(Func<T> work) => Between("BEGIN IMMEDIATE", work);

    /// <summary>Does work in one transaction during which nobody can commit, so that file and rows stay as they are.</summary>
    public T WhileUnchanged<T>(Func<T> work) => Between("BEGIN", () =>
    {
        Rows("SELECT count(*) FROM sqlite_schema", r => r.GetInt64(0)); // BEGIN alone takes no lock
        return work();
    });

    public void Run(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    public List<Link> Chain() => Rows(
        "SELECT sequence, recorded, author, kind, body, previous, hash FROM entries ORDER BY sequence",
        r => new Link(r.GetInt64(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6)));

    public void Dispose() => _connection.Dispose();

    private static SqliteFile Open(SqliteFile file)
    {
        try
        {
            file._connection.Open();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private T Between<T>(string begin, Func<T> work)
    {
        Run(begin);
        try
        {
            var result = work();
            Run("COMMIT");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    private void RollBack()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself; the failure that made it do so is the one to tell.
        }
    }

    private void Create() => InTransaction(() =>
    {
        // Another program may have made it between the look and the lock.
        if (Rows("SELECT 1 FROM sqlite_schema", _ => 1).Count > 0)
            return false;
        Run($"PRAGMA application_id = {SqliteSchema.ApplicationId}");
        Run($"PRAGMA user_version = {SqliteSchema.Version}");
        foreach (var statement in SqliteSchema.Statements)
            Run(statement);
        return true;
    });

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
