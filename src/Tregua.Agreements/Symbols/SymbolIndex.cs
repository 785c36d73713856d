using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;

namespace Tregua.Agreements.Symbols;

/// <summary>Where the names of a file stand: of an agreement with their definitions, of a file of scenarios the references alone. Of a file with errors as far as it could be read.</summary>
public sealed class SymbolIndex
{
    private readonly Dictionary<int, List<(SourceMark Mark, Symbol Symbol)>> _byLine = [];

    internal SymbolIndex(IEnumerable<Symbol> symbols)
    {
        Symbols = [.. symbols.OrderBy(s => First(s).Line).ThenBy(s => First(s).Column)];
        foreach (var symbol in Symbols)
        {
            foreach (var mark in Marks(symbol))
            {
                if (!_byLine.TryGetValue(mark.Line, out var line))
                    _byLine[mark.Line] = line = [];
                line.Add((mark, symbol));
            }
        }
    }

    /// <summary>Every name, in the order of its first place.</summary>
    public ImmutableArray<Symbol> Symbols { get; }

    /// <summary>The names of an agreement's file.</summary>
    /// <param name="parse">What reading it gave.</param>
    public static SymbolIndex Of(PactParse parse)
    {
        ArgumentNullException.ThrowIfNull(parse);
        return parse.Symbols;
    }

    /// <summary>The names that a file of scenarios refers to.</summary>
    /// <param name="parse">What reading it gave.</param>
    public static SymbolIndex Of(ScenarioParse parse)
    {
        ArgumentNullException.ThrowIfNull(parse);
        return parse.Symbols;
    }

    /// <summary>The name at a position; null when none stands there.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="column">In code points, from 1; the column just after a name still belongs to it.</param>
    public Symbol? At(int line, int column) => PlaceAt(line, column)?.Symbol;

    /// <summary>The name at a position and exactly where it stands; null when none stands there.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="column">In code points, from 1; the column just after a name still belongs to it.</param>
    public (Symbol Symbol, SourceMark Mark)? PlaceAt(int line, int column)
    {
        foreach (var (mark, symbol) in _byLine.GetValueOrDefault(line, []))
        {
            if (column >= mark.Column && column <= mark.Column + mark.Length)
                return (symbol, mark);
        }

        return null;
    }

    private static SourceMark First(Symbol symbol) => symbol.Definition is { } own && (symbol.References.IsEmpty || IsBefore(own, symbol.References[0])) ? own : symbol.References[0];

    private static bool IsBefore(SourceMark a, SourceMark b) => a.Line < b.Line || (a.Line == b.Line && a.Column <= b.Column);

    private static IEnumerable<SourceMark> Marks(Symbol symbol) => symbol.Definition is { } own ? symbol.References.Prepend(own) : symbol.References;
}
