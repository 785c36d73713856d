using System.Collections.Immutable;

namespace Tregua.Editors.Protocol;

/// <summary>Text in Markdown.</summary>
internal sealed record MarkupContent(string Value)
{
    /// <summary>The protocol's name of the format.</summary>
    public string Kind { get; } = "markdown";
}

/// <summary>What a hover shows.</summary>
internal sealed record Hover(MarkupContent Contents, Range Range);

/// <summary>Something that may stand at a place and what it replaces there: kind 14 is a keyword, 18 a reference, 7 an actor or place, 12 a thing.</summary>
internal sealed record CompletionItem(string Label, int Kind, string? Detail, TextEdit TextEdit);

/// <summary><c>textDocument/rename</c>.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

/// <summary>Edits of documents, by address.</summary>
internal sealed record WorkspaceEdit(ImmutableSortedDictionary<string, ImmutableArray<TextEdit>> Changes);

/// <summary>What is renamed, for the editor to show while the name is typed.</summary>
internal sealed record PrepareRename(Range Range, string Placeholder);

/// <summary>A name declared in a document: kind 5 is a class, 12 a function, 13 a variable, as editors draw them.</summary>
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, Range Range, Range SelectionRange);
