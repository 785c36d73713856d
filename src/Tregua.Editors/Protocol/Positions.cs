namespace Tregua.Editors.Protocol;

/// <summary>A place in a document as the protocol counts it.</summary>
/// <param name="Line">From 0.</param>
/// <param name="Character">UTF-16 units before it on the line.</param>
internal sealed record Position(int Line, int Character);

/// <summary>A stretch of a document; the end is exclusive.</summary>
internal sealed record Range(Position Start, Position End);

/// <summary>A stretch of a document somewhere.</summary>
internal sealed record Location(string Uri, Range Range);

/// <summary>A document by its address.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>A request about a place in a document.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>A request about a document as a whole.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>A stretch of text to be replaced.</summary>
internal sealed record TextEdit(Range Range, string NewText);
