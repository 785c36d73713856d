using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Gathers the <c>source</c> and <c>note</c> lines under something.</summary>
internal sealed class Provenance
{
    private readonly ImmutableArray<string>.Builder _sources = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Note>.Builder _notes = ImmutableArray.CreateBuilder<Note>();

    public ImmutableArray<string> Sources => _sources.ToImmutable();

    public ImmutableArray<Note> Notes => _notes.ToImmutable();

    public void AddSources(IEnumerable<string> sources) => _sources.AddRange(sources);

    /// <summary>Reads the block when it is a source or a note.</summary>
    public bool TryRead(Block block, Scope scope, bool notes = true)
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
            default:
                return false;
        }

        cursor.ExpectEnd();
        BlockReader.ExpectNothingUnder(block, scope.Bag, "a source or a note");
        return true;
    }
}
