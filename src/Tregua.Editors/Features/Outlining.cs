using System.Collections.Immutable;
using Tregua.Agreements.Symbols;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;

namespace Tregua.Editors.Features;

/// <summary>The names that a document declares.</summary>
internal static class Outlining
{
    /// <summary>The outline, in file order.</summary>
    public static ImmutableArray<DocumentSymbol> Of(Analysis analysis) =>
        [.. analysis.Symbols.Symbols.Where(symbol => symbol.Definition is not null).OrderBy(symbol => symbol.Definition!.Value.Line).Select(symbol => Show(symbol, analysis.Source))];

    /// <summary>What a name names, in words.</summary>
    public static string Word(SymbolKind kind) => kind switch
    {
        SymbolKind.Phase => "phase",
        SymbolKind.Stipulation => "stipulation",
        SymbolKind.Exchange => "exchange",
        SymbolKind.Standard => "standard of proof",
        SymbolKind.Actor => "actor",
        SymbolKind.Thing => "thing",
        SymbolKind.ThingKind => "kind",
        SymbolKind.Place => "place",
        SymbolKind.Topic => "topic",
        _ => "name",
    };

    private static DocumentSymbol Show(Symbol symbol, SourceText source)
    {
        var range = source.RangeOf(symbol.Definition!.Value);
        return new DocumentSymbol(symbol.Name, Word(symbol.Kind), Drawn(symbol.Kind), range, range);
    }

    private static int Drawn(SymbolKind kind) => kind switch
    {
        SymbolKind.Phase or SymbolKind.Exchange => 3,
        SymbolKind.Stipulation => 12,
        SymbolKind.Actor => 5,
        _ => 13,
    };
}
