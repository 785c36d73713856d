using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads <c>reading TEXT held by NAME means …</c> with its sources, under whatever the parties read differently.</summary>
internal static class ReadingReader
{
    public static bool IsReading(Block block) => BlockReader.Keyword(block) == "reading";

    /// <summary>A reading of a continuation; null when a line failed.</summary>
    public static Reading? OfContinuation(Block block, Scope scope) =>
        Read(block, scope, ContinuationMeaning, out var head, out var meaning)
            ? new Reading { Text = head.Text, HeldBy = head.HeldBy, Meaning = meaning, Sources = head.Sources }
            : null;

    /// <summary>A reading of a renewal; null when a line failed.</summary>
    public static RenewalReading? OfRenewal(Block block, Scope scope) =>
        Read(block, scope, RenewalMeaning, out var head, out var meaning, dated: true) ? new RenewalReading(head.Text, head.HeldBy, meaning, head.Sources) { From = head.From } : null;

    /// <summary>A reading of a stipulation; null when a line failed.</summary>
    public static ClauseReading? OfClause(Block block, Scope scope) =>
        Read(block, scope, cursor => ClauseMeaning(cursor, scope), out var head, out var meaning) && meaning is not null
            ? new ClauseReading(head.Text, head.HeldBy, meaning, head.Sources)
            : null;

    private static bool Read<T>(Block block, Scope scope, Func<Cursor, T> readMeaning, out Head head, out T meaning, bool dated = false)
    {
        var cursor = new Cursor(block.Head, scope.Bag);
        cursor.Try("reading");
        var text = cursor.Expect(TokenKind.Text, "the reading in quotes");
        cursor.Expect("held by");
        var heldBy = ActorReader.ReadJoined(cursor, scope);
        var from = dated && cursor.Try("from") ? NumberReader.Time(cursor) : null;
        cursor.Expect("means");
        meaning = readMeaning(cursor);
        cursor.ExpectEnd();
        var provenance = new Provenance();
        foreach (var under in block.Children)
        {
            if (!provenance.TryRead(under, scope, notes: false))
                BlockReader.FailUnknown(under, scope.Bag, "under a reading", "source");
        }

        head = new Head(text?.Value ?? "", heldBy, from, provenance.Sources);
        return !cursor.Failed;
    }

    private static ReadingMeaning ContinuationMeaning(Cursor cursor)
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

    private static Span? RenewalMeaning(Cursor cursor)
    {
        if (cursor.Try("does not renew"))
            return null;
        if (cursor.Try("for"))
            return SpanReader.Read(cursor);
        cursor.FailExpected("`for` and a length, or `does not renew`", "for", "does");
        return null;
    }

    private static ClauseMeaning? ClauseMeaning(Cursor cursor, Scope scope)
    {
        if (cursor.Try("binds"))
            return new MeansBinding(true);
        if (cursor.Try("does not bind"))
            return new MeansBinding(false);
        if (cursor.Try("amount"))
            return AmountReader.Try(cursor) is { } amount ? new MeansAmount(amount) : Fail("a number after `amount`");
        if (DeadlineReader.IsAt(cursor))
            return DeadlineReader.Read(cursor, scope) is { } deadline ? new MeansDue(deadline) : null;
        return Fail("`binds`, `does not bind`, a deadline such as `by day 42`, or `amount` and a number");

        ClauseMeaning? Fail(string expected)
        {
            cursor.FailExpected(expected, "binds", "does", "amount", "by", "on", "within");
            return null;
        }
    }

    private readonly record struct Head(string Text, ImmutableArray<string> HeldBy, PactTime? From, ImmutableArray<string> Sources);
}
