namespace Tregua.Editors.Texts;

/// <summary>The documents that the editor holds open, and the files beside them on disk.</summary>
internal sealed class Workspace
{
    private const string Extension = "*.pact", ScenarioFolder = "scenarios";
    private readonly Dictionary<string, string> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Analysis> _read = new(StringComparer.Ordinal);

    /// <summary>The open documents, by address.</summary>
    public IReadOnlyCollection<string> Open => _open.Keys;

    /// <summary>Takes the text of a document; everything read before is read again when it is asked for.</summary>
    public void Set(string uri, string text)
    {
        _open[uri] = text;
        _read.Clear();
    }

    /// <summary>The editor let go of a document: the file on disk counts again.</summary>
    public void Close(string uri)
    {
        _open.Remove(uri);
        _read.Clear();
    }

    /// <summary>What reading a document gives; null when it is neither open nor a file that can be read.</summary>
    public Analysis? Read(string uri)
    {
        if (_read.TryGetValue(uri, out var known))
            return known;
        if (TextOf(uri) is not { } text)
            return null;
        var analysis = Analysis.IsOfScenarios(text)
            ? Analysis.OfScenarios(text, AgreementOf(uri) is { } agreement ? Read(agreement)?.Agreement : null)
            : Analysis.OfAgreement(text);
        return _read[uri] = analysis;
    }

    /// <summary>The document of the agreement that a document belongs to: itself, or the one .pact file beside its folder of scenarios; null when there is none, or several.</summary>
    public string? AgreementOf(string uri)
    {
        if (TextOf(uri) is { } text && !Analysis.IsOfScenarios(text))
            return uri;
        return PathOf(uri) is { } path && Path.GetDirectoryName(Path.GetDirectoryName(path)) is { } folder && Files(folder) is [var one] ? one : null;
    }

    /// <summary>The documents of an agreement's scenarios, in order of address.</summary>
    public IEnumerable<string> ScenariosOf(string agreement) =>
        PathOf(agreement) is { } path && Path.GetDirectoryName(path) is { } folder
            ? Files(Path.Combine(folder, ScenarioFolder)).Union(_open.Keys.Where(uri => uri != agreement && AgreementOf(uri) == agreement), StringComparer.Ordinal).Order(StringComparer.Ordinal)
            : [];

    private static string? PathOf(string uri) => Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsFile ? address.LocalPath : null;

    private static string[] Files(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? [.. Directory.GetFiles(folder, Extension).Order(StringComparer.Ordinal).Select(path => new Uri(path).AbsoluteUri)] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private string? TextOf(string uri)
    {
        if (_open.TryGetValue(uri, out var text))
            return text;
        try
        {
            return PathOf(uri) is { } path && File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
