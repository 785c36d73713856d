using System.Collections.Immutable;

namespace Tregua.Cases.Intake;

/// <summary>Finds the documents that a request names.</summary>
internal sealed class SourceFiles
{
    private static readonly ImmutableArray<string> Endings = [".txt", ".md", ".html", ".htm", ".eml", ".xml", ".rss", ".atom"];
    private readonly ImmutableArray<SourceFile>.Builder _found = ImmutableArray.CreateBuilder<SourceFile>();
    private readonly ImmutableArray<string>.Builder _notices = ImmutableArray.CreateBuilder<string>();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The documents in order, a file named twice once; files of other kinds in directories as notices.</summary>
    /// <exception cref="CaseException">A path does not exist.</exception>
    public static (ImmutableArray<SourceFile> Files, ImmutableArray<string> Notices) Find(ImmutableArray<string> paths)
    {
        var files = new SourceFiles();
        foreach (var path in paths)
            files.Add(path);
        return (files._found.ToImmutable(), files._notices.ToImmutable());
    }

    private void Add(string path)
    {
        if (File.Exists(path))
            AddFile(path);
        else if (!Directory.Exists(path))
            throw new CaseException(new Problem("no-file", $"There is no file or folder {path}.", path, Hint: "Look at the spelling; `-` reads standard input."));
        else if (CaseFolder.IsCase(path) && Directory.Exists(Path.Combine(path, "reports")))
            AddFolder(Path.Combine(path, "reports"));
        else
            AddFolder(path);
    }

    private void AddFolder(string folder)
    {
        try
        {
            foreach (var file in Directory.GetFiles(folder).Where(IsShown).Order(StringComparer.Ordinal))
            {
                if (Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                    AddFile(file);
                else
                    _notices.Add($"{file} was passed over: only .txt, .md, .html, .htm, .eml, .xml, .rss and .atom files are read in a folder.");
            }
            foreach (var inner in Directory.GetDirectories(folder).Where(IsShown).Order(StringComparer.Ordinal))
                AddInner(inner);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            _found.Add(new SourceFile(folder, new Problem("no-access", $"The folder {folder} cannot be listed: {Access.Reason(e)}.", folder)));
        }
    }

    private void AddInner(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is null)
            AddFolder(folder);
        else
            _notices.Add($"{folder} was passed over: it is a link to another folder.");
    }

    private void AddFile(string file)
    {
        if (_seen.Add(Path.GetFullPath(file)))
            _found.Add(new SourceFile(file, Problem: null));
    }

    private static bool IsShown(string path) => !Path.GetFileName(path).StartsWith('.');
}

/// <summary>A document to read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Problem">Why it cannot be read, when that is known already.</param>
internal sealed record SourceFile(string Path, Problem? Problem);
