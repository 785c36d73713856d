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
        [.. analysis.Symbols.Definitions.Select(place => Show(place, analysis.Source))];

    /// <summary>What a name names, in words.</summary>
    public static string Word(SymbolKind kind) => kind switch
    {
        SymbolKind.Phase => "phase",
        SymbolKind.Stipulation => "stipulation",
        SymbolKind.Exchange => "exchange",
        SymbolKind.Standard => "standard of proof",
        SymbolKind.Actor => "actor",
        SymbolKind.Thing => "thing",
        SymbolKind.Kind => "kind",
        SymbolKind.Topic => "topic",
        _ => "name",
    };

    private static DocumentSymbol Show(SymbolPlace place, SourceText source)
    {
        var range = source.RangeOf(place.Mark);
        return new DocumentSymbol(place.Symbol.Name, Word(place.Symbol.Kind), Drawn(place.Symbol.Kind), range, range);
    }

    private static int Drawn(SymbolKind kind) => kind switch
    {
        SymbolKind.Phase or SymbolKind.Exchange => 3,
        SymbolKind.Stipulation => 12,
        SymbolKind.Actor => 5,
        _ => 13,
    };
}
