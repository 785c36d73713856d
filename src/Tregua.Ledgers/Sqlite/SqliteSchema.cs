using System.Collections.Immutable;

namespace Tregua.Ledgers.Sqlite;

/// <summary>The tables of a ledger and the guards that keep it append-only.</summary>
internal static class SqliteSchema
{
    /// <summary>"TREG", in the file's header.</summary>
    public const int ApplicationId = 0x54524547;

    /// <summary>The version of the tables, in the file's header.</summary>
    public const int Version = 1;

    /// <summary>Creates everything; each statement is kept by SQLite as it is written here, and verified so.</summary>
    public static ImmutableArray<string> Statements { get; } =
    [
        """
        CREATE TABLE entries (
            sequence INTEGER PRIMARY KEY,
            recorded TEXT NOT NULL,
            author TEXT NOT NULL,
            kind TEXT NOT NULL,
            body TEXT NOT NULL,
            previous TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE contents (
            sha256 TEXT NOT NULL PRIMARY KEY,
            data BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE reports (
            sha256 TEXT NOT NULL PRIMARY KEY,
            entry INTEGER NOT NULL REFERENCES entries (sequence)
        ) STRICT, WITHOUT ROWID
        """,
        Guard("entries", "UPDATE"),
        Guard("entries", "DELETE"),
        Guard("contents", "UPDATE"),
        Guard("contents", "DELETE"),
        Guard("reports", "UPDATE"),
        Guard("reports", "DELETE"),

        // INSERT OR REPLACE removes rows without asking the guards above.
        """
        CREATE TRIGGER entries_follow BEFORE INSERT ON entries
        WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM entries)
        BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END
        """,
        """
        CREATE TRIGGER contents_once BEFORE INSERT ON contents
        WHEN EXISTS (SELECT 1 FROM contents WHERE sha256 = NEW.sha256)
        BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END
        """,
        """
        CREATE TRIGGER reports_once BEFORE INSERT ON reports
        WHEN EXISTS (SELECT 1 FROM reports WHERE sha256 = NEW.sha256)
        BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END
        """,
    ];

    private static string Guard(string table, string verb) =>
        $"""
        CREATE TRIGGER {table}_no_{(verb == "UPDATE" ? "update" : "delete")} BEFORE {verb} ON {table}
        BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END
        """;
}
