using System.Collections.Immutable;

namespace Tregua.Agreements.Symbols;

/// <summary>Where the names of a file stand: of an agreement with their definitions, of a file of scenarios the references alone.</summary>
public sealed class SymbolIndex
{
    internal SymbolIndex(IEnumerable<SymbolPlace> places) =>
        Places = [.. places.Distinct().OrderBy(p => p.Mark.Line).ThenBy(p => p.Mark.Column)];

    /// <summary>Every place, in file order.</summary>
    public ImmutableArray<SymbolPlace> Places { get; }

    /// <summary>The place at a position; null when no name stands there.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="column">In code points, from 1; the column just after a name still belongs to it.</param>
    public SymbolPlace? At(int line, int column)
    {
        foreach (var place in Places)
        {
            if (place.Mark.Line == line && column >= place.Mark.Column && column <= place.Mark.Column + place.Mark.Length)
                return place;
        }

        return null;
    }

    /// <summary>Where a name is declared; null when it is not declared in this file.</summary>
    /// <param name="symbol">The name.</param>
    public SymbolPlace? Definition(Symbol symbol) => Places.FirstOrDefault(p => p.IsDefinition && p.Symbol == symbol);

    /// <summary>Every place of a name, its definition included, in file order.</summary>
    /// <param name="symbol">The name.</param>
    public ImmutableArray<SymbolPlace> Of(Symbol symbol) => [.. Places.Where(p => p.Symbol == symbol)];

    /// <summary>The names declared in this file, in file order.</summary>
    public IEnumerable<SymbolPlace> Definitions => Places.Where(p => p.IsDefinition);
}
