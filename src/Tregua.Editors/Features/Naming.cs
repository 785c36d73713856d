using System.Collections.Immutable;
using Tregua.Agreements.Symbols;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;

namespace Tregua.Editors.Features;

/// <summary>From a use of a name to its declaration and its other uses, in the agreement and its scenarios.</summary>
internal static class Naming
{
    /// <summary>The name at a position; null when none stands there.</summary>
    public static SymbolPlace? At(Analysis analysis, Position position)
    {
        var (line, column) = analysis.Source.PlaceOf(position);
        return analysis.Symbols.At(line, column);
    }

    /// <summary>Where the name at a position is declared; null when it is declared nowhere.</summary>
    public static Location? Definition(Workspace workspace, string uri, Position position)
    {
        if (workspace.Read(uri) is not { } analysis || At(analysis, position) is not { } place || workspace.AgreementOf(uri) is not { } home)
            return null;
        return workspace.Read(home) is { } agreement && agreement.Symbols.Definition(place.Symbol) is { } declared
            ? new Location(home, agreement.Source.RangeOf(declared.Mark))
            : null;
    }

    /// <summary>Every place of the name at a position, its declaration included.</summary>
    public static ImmutableArray<Location> References(Workspace workspace, string uri, Position position)
    {
        if (workspace.Read(uri) is not { } analysis || At(analysis, position) is not { } place)
            return [];
        return [.. Places(workspace, uri, place.Symbol).Select(found => new Location(found.Uri, found.Source.RangeOf(found.Place.Mark)))];
    }

    /// <summary>Every place of a name in an agreement and its scenarios.</summary>
    public static IEnumerable<(string Uri, SourceText Source, SymbolPlace Place)> Places(Workspace workspace, string uri, Symbol symbol)
    {
        var home = workspace.AgreementOf(uri) ?? uri;
        foreach (var document in workspace.ScenariosOf(home).Prepend(home))
        {
            if (workspace.Read(document) is not { } analysis)
                continue;
            foreach (var place in analysis.Symbols.Of(symbol))
                yield return (document, analysis.Source, place);
        }
    }
}
