using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;

namespace Tregua.Editors.Features;

/// <summary>From a use of a name to its declaration and its other uses, in the agreement and its scenarios.</summary>
internal static class Naming
{
    /// <summary>The name at a position and where it stands; null when none does.</summary>
    public static (Symbol Symbol, SourceMark Mark)? At(Analysis analysis, Position position)
    {
        var (line, column) = analysis.Source.PlaceOf(position);
        return analysis.Symbols.PlaceAt(line, column);
    }

    /// <summary>True when two files speak of the same name.</summary>
    public static bool IsSame(Symbol one, Symbol other) => one.Kind == other.Kind && one.Name == other.Name && one.Owner == other.Owner;

    /// <summary>Where the name at a position is declared; null when it is declared nowhere.</summary>
    public static Location? Definition(Workspace workspace, string uri, Position position)
    {
        if (workspace.Read(uri) is not { } analysis || At(analysis, position) is not { } place || workspace.AgreementOf(uri) is not { } home || workspace.Read(home) is not { } agreement)
            return null;
        return agreement.Symbols.Symbols.FirstOrDefault(symbol => IsSame(symbol, place.Symbol))?.Definition is { } declared
            ? new Location(home, agreement.Source.RangeOf(declared))
            : null;
    }

    /// <summary>Every place of the name at a position, its declaration included.</summary>
    public static ImmutableArray<Location> References(Workspace workspace, string uri, Position position)
    {
        if (workspace.Read(uri) is not { } analysis || At(analysis, position) is not { } place)
            return [];
        return [.. Places(workspace, uri, place.Symbol).Select(found => new Location(found.Uri, found.Range))];
    }

    /// <summary>Every place of a name in an agreement and its scenarios, in file order.</summary>
    public static IEnumerable<Location> Places(Workspace workspace, string uri, Symbol symbol)
    {
        var home = workspace.AgreementOf(uri) ?? uri;
        foreach (var document in workspace.ScenariosOf(home).Prepend(home))
        {
            if (workspace.Read(document) is not { } analysis)
                continue;
            foreach (var mark in analysis.Symbols.Symbols.Where(known => IsSame(known, symbol)).SelectMany(Marks).OrderBy(mark => mark.Line).ThenBy(mark => mark.Column))
                yield return new Location(document, analysis.Source.RangeOf(mark));
        }
    }

    private static IEnumerable<SourceMark> Marks(Symbol symbol) => symbol.Definition is { } declared ? symbol.References.Prepend(declared) : symbol.References;
}
