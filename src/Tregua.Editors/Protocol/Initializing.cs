using System.Collections.Immutable;

namespace Tregua.Editors.Protocol;

/// <summary>What the server can do.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>The server's name and version.</summary>
internal sealed record ServerInfo(string Name, string? Version);

/// <summary>The features offered; positions are counted in UTF-16 units and documents sent whole.</summary>
internal sealed record ServerCapabilities
{
    /// <summary>UTF-16, which every editor knows.</summary>
    public string PositionEncoding { get; } = "utf-16";

    /// <summary>1: every change sends the whole text.</summary>
    public int TextDocumentSync { get; } = 1;

    /// <summary>Hover shows clauses with their dates.</summary>
    public bool HoverProvider { get; } = true;

    /// <summary>From a use to the declaration.</summary>
    public bool DefinitionProvider { get; } = true;

    /// <summary>Every use of a name.</summary>
    public bool ReferencesProvider { get; } = true;

    /// <summary>The names that a file declares.</summary>
    public bool DocumentSymbolProvider { get; } = true;

    /// <summary>The one layout.</summary>
    public bool DocumentFormattingProvider { get; } = true;

    /// <summary>What may stand at a place.</summary>
    public CompletionOptions CompletionProvider { get; } = new([" ", "\""]);

    /// <summary>Renaming, in the agreement and its scenarios.</summary>
    public RenameOptions RenameProvider { get; } = new(true);
}

/// <summary>What makes an editor ask for completions besides letters.</summary>
internal sealed record CompletionOptions(ImmutableArray<string> TriggerCharacters);

/// <summary>Whether the server can say beforehand what is renamed.</summary>
internal sealed record RenameOptions(bool PrepareProvider);
