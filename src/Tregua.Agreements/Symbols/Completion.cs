using Tregua.Agreements.Model;

namespace Tregua.Agreements.Symbols;

/// <summary>Something that may stand at a position of a file.</summary>
/// <param name="Text">What to write, in quotes where it needs them: a word or several words of the language, or a name.</param>
/// <param name="Kind">What is named; null for words of the language.</param>
/// <param name="Replaces">What is already written of it, possibly nothing: the text goes in its place.</param>
public sealed record Completion(string Text, SymbolKind? Kind, SourceMark Replaces);
