using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Symbols;

/// <summary>Gathers the places of names while a file is read.</summary>
internal sealed class SymbolLog
{
    private readonly List<SymbolPlace> _places = [];

    public IReadOnlyList<SymbolPlace> Places => _places;

    public void Define(SymbolKind kind, Token token, string? owner = null) =>
        _places.Add(new SymbolPlace(new Symbol(kind, token.Value, owner), token.Mark, true, token.Value));

    public void Refer(SymbolKind kind, string name, Token token, string? owner = null) =>
        _places.Add(new SymbolPlace(new Symbol(kind, name, owner), token.Mark, false, token.Value));
}
