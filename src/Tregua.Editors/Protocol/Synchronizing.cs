using System.Collections.Immutable;

namespace Tregua.Editors.Protocol;

/// <summary>A document as the editor holds it.</summary>
internal sealed record TextDocumentItem(string Uri, string Text);

/// <summary><c>textDocument/didOpen</c>.</summary>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <summary>The whole text after a change.</summary>
internal sealed record ContentChange(string Text);

/// <summary><c>textDocument/didChange</c>.</summary>
internal sealed record DidChangeParams(TextDocumentIdentifier TextDocument, ImmutableArray<ContentChange> ContentChanges);

/// <summary>A message about a stretch of a document: severity 1 is an error, 3 information.</summary>
internal sealed record LspDiagnostic(Range Range, int Severity, string Code, string Source, string Message);

/// <summary><c>textDocument/publishDiagnostics</c>.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, ImmutableArray<LspDiagnostic> Diagnostics);
