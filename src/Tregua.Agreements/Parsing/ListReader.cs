using System.Collections.Immutable;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads quoted texts with commas between them.</summary>
internal static class ListReader
{
    public static void Texts(Cursor cursor, ImmutableArray<string>.Builder into, string what)
    {
        do
        {
            if (cursor.Expect(TokenKind.Text, what) is { } text)
                into.Add(text.Value);
        }
        while (cursor.Try(TokenKind.Comma) is not null);
    }
}
