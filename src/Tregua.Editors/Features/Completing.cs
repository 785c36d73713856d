using System.Collections.Immutable;
using Tregua.Agreements.Symbols;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;

namespace Tregua.Editors.Features;

/// <summary>What may stand at a place, as the reader of the language would take it there.</summary>
internal static class Completing
{
    private const int Class = 7, Value = 12, Keyword = 14, Reference = 18;

    /// <summary>What may stand at a position.</summary>
    public static ImmutableArray<CompletionItem> At(Analysis analysis, Position position)
    {
        var (line, column) = analysis.Source.PlaceOf(position);
        return [.. Completions.At(analysis.Source.Text, line, column, analysis.IsScenarios ? analysis.Agreement : null).Select(found => Show(found, analysis.Source))];
    }

    private static CompletionItem Show(Completion found, SourceText source) => new(
        found.Text,
        found.Kind switch
        {
            null => Keyword,
            SymbolKind.Actor or SymbolKind.Place => Class,
            SymbolKind.Thing or SymbolKind.ThingKind => Value,
            _ => Reference,
        },
        found.Kind is { } kind ? Outlining.Word(kind) : null,
        new TextEdit(source.RangeOf(found.Replaces), found.Text));
}
