namespace Tregua.Agreements.Tests.Support;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Data(params string[] parts) =>
        Path.Combine([Root, "tests", "Tregua.Agreements.Tests", "Data", .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(Path.Combine([Root, .. parts]));

    public static string ReadData(params string[] parts) => File.ReadAllText(Data(parts));

    /// <summary>The names, without folder, of the data files with an extension, sorted.</summary>
    public static IEnumerable<string> DataFiles(string folder, string extension) =>
        Directory.GetFiles(Data(folder), "*" + extension).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tregua.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
