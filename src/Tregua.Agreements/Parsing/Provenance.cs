using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Gathers the <c>source</c>, <c>note</c> and <c>clause</c> lines under something.</summary>
internal sealed class Provenance
{
    private readonly ImmutableArray<string>.Builder _sources = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Note>.Builder _notes = ImmutableArray.CreateBuilder<Note>();

    public ImmutableArray<string> Sources => _sources.ToImmutable();

    public ImmutableArray<Note> Notes => _notes.ToImmutable();

    /// <summary>The number of the clause in the text; null when not stated.</summary>
    public string? ClauseNumber { get; private set; }

    /// <summary>Reads the block when it is a source, a note or, where asked for, the number of a clause.</summary>
    public bool TryRead(Block block, Scope scope, bool notes = true, bool clause = false)
    {
        var cursor = new Cursor(block.Head, scope.Bag);
        switch (BlockReader.Keyword(block))
        {
            case "source":
                cursor.Try("source");
                if (cursor.Expect(TokenKind.Text, "an address or citation in quotes") is { } source)
                    _sources.Add(source.Value);
                break;
            case "note" when notes:
                cursor.Try("note");
                var unverified = cursor.Try("unverified");
                if (cursor.Expect(TokenKind.Text, "the text of the note in quotes") is { } text)
                    _notes.Add(new Note(text.Value, unverified));
                break;
            case "clause" when clause:
                cursor.Try("clause");
                if (ClauseNumber is not null)
                    cursor.Fail(Messages.GivenTwice(block.Head.Mark, "clause"));
                ClauseNumber = cursor.Expect(TokenKind.Text, "the number of the clause in quotes")?.Value;
                break;
            default:
                return false;
        }

        cursor.ExpectEnd();
        BlockReader.ExpectNothingUnder(block, scope.Bag, "this line");
        return true;
    }
}
