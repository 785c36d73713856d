using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads <c>for each living hostage released by Hamas,</c>.</summary>
internal static class TriggerReader
{
    /// <summary>The trigger at the cursor; null when there is none or the line failed.</summary>
    public static Trigger? Try(Cursor cursor, Scope scope)
    {
        if (!cursor.Try("for each") || ReadCounted(cursor, scope) is not { } trigger)
            return null;
        cursor.Expect(TokenKind.Comma, "`,` after the event that is counted");
        return cursor.Failed ? null : trigger;
    }

    /// <summary><c>for each use of refer,</c>: the id of the power; null when there is none or the line failed.</summary>
    public static string? TryUse(Cursor cursor, Scope scope)
    {
        if (!cursor.Try("for each use of"))
            return null;
        var id = IdReader.Stipulation(cursor, scope);
        cursor.Expect(TokenKind.Comma, "`,` after the power that is used");
        return id;
    }

    /// <summary>What is counted, after <c>for each</c>: <c>10 captives released by South</c>; null when the line failed.</summary>
    public static Trigger? ReadCounted(Cursor cursor, Scope scope)
    {
        var units = cursor.At(TokenKind.Number) ? NumberReader.Units(cursor) : 1;
        NounReader.Want(cursor, scope);
        var run = TakeRun(cursor);
        var (verb, words) = VerbAtEnd(run);
        if (verb is null && run.Count > 1)
            cursor.Fail(Messages.UnknownParticiple(run[^1].Mark, run[^1].Source, Suggestion.For(run[^1].Source, Verbs.All.Select(v => v.Participle))));
        else if (verb is null || words == run.Count)
            cursor.FailExpected("a thing and what happens to it, such as `hostage released`");
        if (cursor.Failed)
            return null;
        var thing = NounReader.Resolve(cursor, scope, run.GetRange(0, run.Count - words));
        var by = cursor.Try("by") ? ActorReader.Read(cursor, scope) : null;
        return cursor.Failed || thing is null ? null : new Trigger(thing, verb!.Base, units, by);
    }

    // "let in" contains a word at which nouns end, so the run goes on to the comma or `by`.
    private static List<Token> TakeRun(Cursor cursor)
    {
        var run = new List<Token>();
        while (!cursor.AtWord("by") && !cursor.AtWord("beyond") && !cursor.AtWord("up") && cursor.Peek() is { Kind: TokenKind.Word or TokenKind.Text })
            run.Add(cursor.Take()!);
        return run;
    }

    private static (Verb? Verb, int Words) VerbAtEnd(List<Token> run)
    {
        for (var words = Math.Min(2, run.Count); words > 0; words--)
        {
            var tail = string.Join(' ', run.GetRange(run.Count - words, words).Select(t => t.Source));
            foreach (var verb in Verbs.All)
            {
                if (verb.InClauses && verb.Participle == tail)
                    return (verb, words);
            }
        }

        return (null, 0);
    }
}
