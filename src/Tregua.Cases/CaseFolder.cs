using System.Collections.Immutable;

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
    public static CaseFolder Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (File.Exists(path))
            throw Fail("not-a-folder", $"{path} is a file; a case is a folder.", path, "Name the folder that it lies in.");
        if (!Directory.Exists(path))
            throw Fail("no-folder", $"There is no folder {path}.", path, $"Make a case with `tregua new {path}`, or look at the spelling.");
        return PactFilesIn(path) switch
        {
            [] => throw Fail("no-agreement-file", $"The folder {path} is not a case: it holds no .pact file.", path, "Name a folder with one .pact file, or make a case with `tregua new NAME`."),
            [var one] => new CaseFolder(path, one),
            var several => throw Fail(
                "several-agreement-files",
                $"The folder {path} holds {several.Length} .pact files ({string.Join(", ", several.Select(System.IO.Path.GetFileName))}); a case has exactly one.",
                path,
                "Move the others to folders of their own; scenarios go into scenarios/."),
        };
    }

    /// <summary>True when a folder is a case; false too when it cannot be listed.</summary>
    internal static bool IsCase(string path)
    {
        try
        {
            return Directory.Exists(path) && PactFilesIn(path).Length == 1;
        }
        catch (CaseException)
        {
            return false;
        }
    }

    private static ImmutableArray<string> PactFilesIn(string path)
    {
        try
        {
            return [.. Directory.EnumerateFiles(path, "*.pact").Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new CaseException(new Problem("no-access", $"The folder {path} cannot be listed: {Access.Reason(e)}.", path, Hint: "Look at its rights, or copy the case to a folder of your own."), inner: e);
        }
    }

    private static CaseException Fail(string code, string message, string path, string hint) => new(new Problem(code, message, path, Hint: hint));
}
