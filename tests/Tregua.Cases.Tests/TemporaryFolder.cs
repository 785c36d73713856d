namespace Tregua.Cases.Tests;

/// <summary>A folder of one test, removed after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tregua-case-").FullName;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A case of this text in the folder.</summary>
    public CaseFolder Case(string pact)
    {
        Write("accord.pact", pact);
        return CaseFolder.Open(Path);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
