using Tregua.Agreements.Symbols;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads the names of places.</summary>
internal static class PlaceReader
{
    /// <summary>A place, declared or not; null when the line failed, having expected <paramref name="what"/>.</summary>
    public static string? Read(Cursor cursor, Scope scope, string what)
    {
        cursor.Want(SymbolKind.Place, scope.Names.Places.Select(p => p.Name));
        if (ActorReader.TakeName(cursor, what) is not { } token)
            return null;
        if (scope.Names.Places.Exists(p => p.Name == token.Value))
            scope.Log.Refer(SymbolKind.Place, token.Value, token);
        return token.Value;
    }
}
