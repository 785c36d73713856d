using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads a phase and everything indented under it.</summary>
internal sealed class PhaseReader(Block block, AgreementBuilder builder, Scope outer)
{
    private readonly Provenance _provenance = new();
    private readonly HashSet<string> _given = [];
    private Condition? _gate;
    private Continuation? _continuation;
    private Renewal? _renewal;
    private EarnedExtension? _earned;

    public void Read()
    {
        var cursor = new Cursor(block.Head, outer.Bag);
        cursor.Try("phase");
        var id = IdReader.Define(cursor, "the id of the phase");
        var title = cursor.Expect(TokenKind.Text, "the title in quotes");
        var (length, until) = ReadLength(cursor);
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
            ClauseNumber = _provenance.ClauseNumber,
            Length = length,
            Until = until,
            Gate = _gate,
            Continuation = _continuation,
            Renewal = _renewal,
            EarnedExtension = _earned,
            Notes = _provenance.Notes,
            Sources = _provenance.Sources,
            Mark = block.Head.Mark,
        });
    }

    private static (Span? Length, PactTime? Until) ReadLength(Cursor cursor)
    {
        if (!cursor.Try("lasts"))
            return (null, null);
        return cursor.Try("until") ? (null, NumberReader.Time(cursor)) : (SpanReader.Read(cursor), null);
    }

    private void ReadUnder(Block child, Scope scope)
    {
        if (new ClauseListReader(builder, scope).TryRead(child) || _provenance.TryRead(child, scope, clause: true))
            return;
        switch (BlockReader.Keyword(child))
        {
            case "starts": ReadGate(child, scope); break;
            case "continues": ReadContinuation(child, scope); break;
            case "renews": ReadRenewal(child, scope); break;
            case "extends": ReadEarned(child, scope); break;
            default:
                BlockReader.FailUnknown(
                    child, scope.Bag, "in a phase", "`starts when`", "provision", "exchange", "`continues while`", "`renews for`", "`extends by`", "clause", "source", "note", "a stipulation (`id: …`)");
                break;
        }
    }

    private Cursor Begin(Block child, Scope scope, string line)
    {
        var cursor = new Cursor(child.Head, scope.Bag);
        if (!_given.Add(line))
            cursor.Fail(Messages.GivenTwice(child.Head.Mark, line));
        if (line != "starts when" && scope.Phase is { Length: > 0 } id && !scope.Names.Phases[id])
            cursor.Fail(Messages.ContinuationOfEndless(child.Head.Mark, id, line.Split(' ')[0]));
        return cursor;
    }

    private void ReadGate(Block child, Scope scope)
    {
        var cursor = Begin(child, scope, "starts when");
        cursor.Expect("starts when");
        _gate = new ConditionReader(cursor, scope).Read();
        cursor.ExpectEnd("and", "or");
        BlockReader.ExpectNothingUnder(child, scope.Bag, "this line");
    }

    private void ReadContinuation(Block child, Scope scope)
    {
        var cursor = Begin(child, scope, "continues while");
        cursor.Expect("continues while talks");
        var topic = TopicReader.Read(cursor, scope, "the subject of the talks in quotes");
        cursor.Expect("go on");
        var decidedBy = cursor.Try("as decided by") ? ActorReader.ReadJoined(cursor, scope) : [];
        cursor.ExpectEnd();
        var (readings, under) = ReadReadings(child, scope, "under `continues while`", ReadingReader.OfContinuation);
        if (topic is not null)
            _continuation = new Continuation { Topic = topic, DecidedBy = decidedBy, Readings = readings, ClauseNumber = under.ClauseNumber, Sources = under.Sources, Mark = child.Head.Mark };
    }

    private void ReadRenewal(Block child, Scope scope)
    {
        var cursor = Begin(child, scope, "renews for");
        cursor.Expect("renews for");
        var length = SpanReader.Read(cursor);
        int? times = cursor.Try("up to") ? NumberReader.Units(cursor) : null;
        if (times is not null && !(times == 1 && cursor.Try("time")))
            cursor.Expect("times");
        cursor.Expect("unless a party objects");
        var notice = cursor.Try("at least") ? SpanReader.Read(cursor) : null;
        if (notice is not null)
            cursor.Expect("before the end");
        cursor.ExpectEnd("at", "up");
        var (readings, under) = ReadReadings(child, scope, "under `renews for`", ReadingReader.OfRenewal);
        if (length is { } renewed)
            _renewal = new Renewal { Length = renewed, Times = times, Notice = notice, Readings = readings, ClauseNumber = under.ClauseNumber, Sources = under.Sources, Mark = child.Head.Mark };
    }

    private void ReadEarned(Block child, Scope scope)
    {
        var cursor = Begin(child, scope, "extends by");
        cursor.Expect("extends by");
        var length = SpanReader.Read(cursor);
        cursor.Expect("for each");
        var counted = cursor.Failed ? null : TriggerReader.ReadCounted(cursor, scope);
        var beyond = cursor.Try("beyond") ? cursor.Expect(TokenKind.Number, "a number")?.Number ?? 0 : 0;
        var most = cursor.Try("up to") ? SpanReader.Read(cursor) : null;
        cursor.ExpectEnd("by", "beyond", "up");
        var provenance = new Provenance();
        foreach (var under in child.Children)
        {
            if (!provenance.TryRead(under, scope, notes: false, clause: true))
                BlockReader.FailUnknown(under, scope.Bag, "under `extends by`", "clause", "source");
        }

        if (length is { } each && counted is not null)
            _earned = new EarnedExtension { Length = each, Trigger = counted, Beyond = beyond, Most = most, ClauseNumber = provenance.ClauseNumber, Sources = provenance.Sources, Mark = child.Head.Mark };
    }

    private static (ImmutableArray<T> Readings, Provenance Under) ReadReadings<T>(Block block, Scope scope, string where, Func<Block, Scope, T?> read)
        where T : class
    {
        var provenance = new Provenance();
        var readings = ImmutableArray.CreateBuilder<T>();
        foreach (var under in block.Children)
        {
            if (provenance.TryRead(under, scope, notes: false, clause: true))
                continue;
            if (!ReadingReader.IsReading(under))
                BlockReader.FailUnknown(under, scope.Bag, where, "reading", "clause", "source");
            else if (read(under, scope) is { } reading)
                readings.Add(reading);
        }

        return (readings.ToImmutable(), provenance);
    }
}
