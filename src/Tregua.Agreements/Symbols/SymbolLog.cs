using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Symbols;

/// <summary>Gathers the places of names while a file is read.</summary>
internal sealed class SymbolLog
{
    private readonly Dictionary<(SymbolKind Kind, string Name, string? Owner), Places> _symbols = [];

    public void Define(SymbolKind kind, Token token, string? owner = null) => PlacesOf(kind, token.Value, owner).Definition ??= token.Mark;

    public void Refer(SymbolKind kind, string name, Token token, string? owner = null) => PlacesOf(kind, name, owner).References.Add(token.Mark);

    /// <summary>The subjects of talks and terms met so far.</summary>
    public IEnumerable<string> Topics => _symbols.Keys.Where(k => k.Kind == SymbolKind.Topic).Select(k => k.Name);

    /// <summary>The symbols, in the order of their first place.</summary>
    public SymbolIndex ToIndex() => new(_symbols
        .Select(pair => new Symbol
        {
            Kind = pair.Key.Kind,
            Name = pair.Key.Name,
            Owner = pair.Key.Owner,
            Definition = pair.Value.Definition,
            References = [.. pair.Value.References.Where(m => m != pair.Value.Definition).Distinct().OrderBy(m => m.Line).ThenBy(m => m.Column)],
        }));

    private Places PlacesOf(SymbolKind kind, string name, string? owner)
    {
        if (!_symbols.TryGetValue((kind, name, owner), out var places))
            _symbols[(kind, name, owner)] = places = new Places();
        return places;
    }

    private sealed class Places
    {
        public SourceMark? Definition { get; set; }

        public List<SourceMark> References { get; } = [];
    }
}
