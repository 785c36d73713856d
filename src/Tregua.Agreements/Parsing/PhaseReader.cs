using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads a phase and everything indented under it.</summary>
internal sealed class PhaseReader(Block block, AgreementBuilder builder, Scope outer)
{
    private readonly Provenance _provenance = new();
    private Condition? _gate;
    private Continuation? _continuation;
    private bool _hasGate;
    private bool _hasContinuation;

    public void Read()
    {
        var cursor = new Cursor(block.Head, outer.Bag);
        cursor.Try("phase");
        var id = IdReader.Define(cursor, "the id of the phase");
        var title = cursor.Expect(TokenKind.Text, "the title in quotes");
        Span? length = cursor.Try("lasts") ? NumberReader.Length(cursor) : null;
        cursor.ExpectEnd("lasts");
        var scope = outer with { Phase = id ?? "" };
        foreach (var child in block.Children)
            ReadUnder(child, scope);
        if (cursor.Failed)
            return;
        builder.Phases.Add(new Phase
        {
            Id = id!,
            Title = title!.Value,
            Length = length,
            Gate = _gate,
            Continuation = _continuation,
            Notes = _provenance.Notes,
            Sources = _provenance.Sources,
            Mark = block.Head.Mark,
        });
    }

    private void ReadUnder(Block child, Scope scope)
    {
        if (new ClauseListReader(builder, scope).TryRead(child) || _provenance.TryRead(child, scope))
            return;
        switch (BlockReader.Keyword(child))
        {
            case "starts": ReadGate(child, scope); break;
            case "continues": ReadContinuation(child, scope); break;
            default:
                BlockReader.FailUnknown(child, scope.Bag, "in a phase", "`starts when`", "provision", "exchange", "`continues while`", "source", "note", "a stipulation (`id: …`)");
                break;
        }
    }

    private void ReadGate(Block child, Scope scope)
    {
        var cursor = new Cursor(child.Head, scope.Bag);
        if (_hasGate)
            cursor.Fail(Messages.GivenTwice(child.Head.Mark, "starts when"));
        _hasGate = true;
        cursor.Expect("starts when");
        _gate = new ConditionReader(cursor, scope).Read();
        cursor.ExpectEnd("and", "or");
        BlockReader.ExpectNothingUnder(child, scope.Bag, "this line");
    }

    private void ReadContinuation(Block child, Scope scope)
    {
        var cursor = new Cursor(child.Head, scope.Bag);
        if (_hasContinuation)
            cursor.Fail(Messages.GivenTwice(child.Head.Mark, "continues while"));
        _hasContinuation = true;
        if (scope.Phase is { Length: > 0 } id && !scope.Names.Phases[id])
            cursor.Fail(Messages.ContinuationOfEndless(child.Head.Mark, id));
        cursor.Expect("continues while talks");
        var topic = cursor.Expect(TokenKind.Text, "the subject of the talks in quotes");
        cursor.Expect("go on");
        var decidedBy = cursor.Try("as decided by") ? ActorReader.ReadJoined(cursor, scope) : [];
        cursor.ExpectEnd();
        var provenance = new Provenance();
        var readings = ImmutableArray.CreateBuilder<Reading>();
        foreach (var under in child.Children)
        {
            if (provenance.TryRead(under, scope, notes: false))
                continue;
            if (BlockReader.Keyword(under) != "reading")
                BlockReader.FailUnknown(under, scope.Bag, "under `continues while`", "reading", "source");
            else if (ReadReading(under, scope) is { } reading)
                readings.Add(reading);
        }

        if (topic is not null)
            _continuation = new Continuation { Topic = topic.Value, DecidedBy = decidedBy, Readings = readings.ToImmutable(), Sources = provenance.Sources, Mark = child.Head.Mark };
    }

    private static Reading? ReadReading(Block block, Scope scope)
    {
        var cursor = new Cursor(block.Head, scope.Bag);
        cursor.Try("reading");
        var text = cursor.Expect(TokenKind.Text, "the reading in quotes");
        cursor.Expect("held by");
        var heldBy = ActorReader.ReadJoined(cursor, scope);
        cursor.Expect("means");
        var meaning = ReadMeaning(cursor);
        cursor.ExpectEnd();
        var provenance = new Provenance();
        foreach (var under in block.Children)
        {
            if (!provenance.TryRead(under, scope, notes: false))
                BlockReader.FailUnknown(under, scope.Bag, "under a reading", "source");
        }

        return cursor.Failed ? null : new Reading { Text = text!.Value, HeldBy = heldBy, Meaning = meaning, Sources = provenance.Sources };
    }

    private static ReadingMeaning ReadMeaning(Cursor cursor)
    {
        if (cursor.Try("ends"))
            return ReadingMeaning.Ends;
        if (cursor.Try("continues while talks go on"))
            return ReadingMeaning.ContinuesWhileTalks;
        if (cursor.Try("continues until agreed"))
            return ReadingMeaning.ContinuesUntilAgreed;
        cursor.FailExpected("`ends`, `continues while talks go on` or `continues until agreed`", "ends", "continues");
        return default;
    }
}
