using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>How a clause of an amendment stands to the text before it.</summary>
internal readonly record struct Relation(bool Adds, ImmutableArray<string> Settles, ImmutableArray<string> Replaces);

/// <summary>Reads <c>adds</c>, <c>settles A, B</c> and <c>replaces A</c>.</summary>
internal sealed class RelationReader(Cursor cursor, Scope scope)
{
    /// <summary>Reads the relation at the cursor, if one stands there.</summary>
    /// <param name="own">The id of the clause, which it cannot name.</param>
    public Relation Read(string own)
    {
        if (scope.Amendment is null && (cursor.AtWord("adds") || cursor.AtWord("settles") || cursor.AtWord("replaces")))
            cursor.Fail(Messages.RelationOutsideAmendment(cursor.Here, cursor.Peek()!.Source));
        var adds = cursor.Try("adds");
        var settles = cursor.Try("settles") ? Ids(cursor, scope, own) : [];
        var replaces = cursor.Try("replaces") ? Ids(cursor, scope, own) : [];
        return new Relation(adds, settles, replaces);
    }

    /// <summary>Ids of stipulations with commas between them, each once.</summary>
    public static ImmutableArray<string> Ids(Cursor cursor, Scope scope, string? own = null)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        do
        {
            var mark = cursor.Here;
            if (IdReader.Stipulation(cursor, scope) is not { } id)
                return [];
            if (id == own)
                cursor.Fail(Messages.OwnId(mark, id));
            else if (ids.Contains(id))
                cursor.Fail(Messages.NamedTwice(mark, id));
            ids.Add(id);
        }
        while (cursor.Try(TokenKind.Comma) is not null);
        return ids.ToImmutable();
    }
}
