using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads the subjects of talks and terms.</summary>
internal static class TopicReader
{
    /// <summary>A subject in quotes; null when the line failed, having expected <paramref name="what"/>.</summary>
    public static string? Read(Cursor cursor, Scope scope, string what)
    {
        cursor.Want(SymbolKind.Topic, scope.Log.Topics);
        if (cursor.Expect(TokenKind.Text, what) is not { } token)
            return null;
        scope.Log.Refer(SymbolKind.Topic, token.Value, token);
        return token.Value;
    }
}
