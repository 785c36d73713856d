using Tregua.Agreements.Parsing;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Symbols;

/// <summary>Gathers what the reader would take at one point of a file.</summary>
/// <param name="line">The line, from 1, that has the <see cref="Marker"/> at that point.</param>
internal sealed class Wanted(int line)
{
    /// <summary>A word that stands where the cursor is; lines are read only up to it.</summary>
    public const string Marker = "here-is-the-point-asked-about";

    private readonly HashSet<(string Text, SymbolKind? Kind)> _texts = [];

    public int Line => line;

    public IReadOnlyCollection<(string Text, SymbolKind? Kind)> Texts => _texts;

    public void Add(string words) => _texts.Add((words, null));

    public void Add(SymbolKind kind, IEnumerable<string> names)
    {
        foreach (var name in names)
            _texts.Add((Written(kind, name), kind));
    }

    // A name that is no word of its shape stands in quotes.
    private static string Written(SymbolKind kind, string name)
    {
        var bare = kind switch
        {
            SymbolKind.Topic => false,
            SymbolKind.Actor or SymbolKind.Place => name.Length > 0 && TokenShapes.KindOf(name) == TokenKind.Name,
            SymbolKind.Thing or SymbolKind.ThingKind => name.Length > 0 && TokenShapes.KindOf(name) == TokenKind.Word && !Vocabulary.EndOfNoun.Contains(name),
            _ => true,
        };
        return bare ? name : $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
