namespace Tregua.Cases.Starting;

/// <summary>Makes folders all or nothing.</summary>
internal static class FreshFolder
{
    /// <summary>Fills a folder beside the wanted one and moves it into place when it is complete.</summary>
    /// <exception cref="CaseException">The folder exists and is not empty, or cannot be made.</exception>
    public static void Make(string path, Action<string> fill)
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            throw new CaseException(new Problem("folder-taken", $"{path} exists already{(File.Exists(path) ? "" : " and is not empty")}.", path, Hint: "Nothing was changed. Choose another name."));
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var draft = $"{whole}.new-{Path.GetRandomFileName()}";
        try
        {
            Directory.CreateDirectory(draft);
            fill(draft);
            if (Directory.Exists(whole))
                Directory.Delete(whole);
            Directory.Move(draft, whole);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(draft))
                Directory.Delete(draft, recursive: true);
            throw new CaseException(new Problem("cannot-write", $"The folder {path} cannot be made: {Access.Reason(e)}.", path, Hint: "Nothing was changed. Choose a folder where you may write."), inner: e);
        }
    }
}
