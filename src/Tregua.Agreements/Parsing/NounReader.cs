using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads what is counted: a thing, a kind, or kinds before their thing.</summary>
internal static class NounReader
{
    public static bool IsAt(Cursor cursor) => cursor.Peek() is { } token && IsPartOfNoun(token);

    /// <summary>Reads a noun; null when the line failed.</summary>
    public static ThingReference? Read(Cursor cursor, Scope scope, string what = "a thing of the agreement")
    {
        var run = TakeRun(cursor, scope);
        if (run.Count > 0)
            return Resolve(cursor, scope, run);
        cursor.FailExpected(what, [.. scope.Names.Nouns]);
        return null;
    }

    /// <summary>The words up to the first that cannot be part of a noun.</summary>
    public static List<Token> TakeRun(Cursor cursor, Scope scope)
    {
        Want(cursor, scope);
        var run = new List<Token>();
        while (cursor.Peek() is { } token && IsPartOfNoun(token))
            run.Add(cursor.Take()!);
        if (run.Count > 0)
            Want(cursor, scope);
        return run;
    }

    /// <summary>Things and kinds, for whoever asks what may stand here.</summary>
    public static void Want(Cursor cursor, Scope scope)
    {
        cursor.Want(SymbolKind.Thing, scope.Names.Things.Where(t => !t.OutsideAgreement || scope.InReports).Select(t => t.Name));
        cursor.Want(SymbolKind.ThingKind, scope.Names.Things.SelectMany(t => t.Kinds).SelectMany(NamesOf));

        static IEnumerable<string> NamesOf(Kind kind) => kind.Kinds.SelectMany(NamesOf).Prepend(kind.Name);
    }

    /// <summary>What the words mean together; null, with the line failed, when they mean nothing or several things.</summary>
    public static ThingReference? Resolve(Cursor cursor, Scope scope, IReadOnlyList<Token> run)
    {
        var meanings = new List<IReadOnlyList<Meaning>>();
        foreach (var token in run)
        {
            if (scope.Names.Noun(token.Value).Count == 0 && meanings.Count > 0 && meanings[^1].Any(m => m.IsThing))
                cursor.Fail(Messages.LeftOver(token.Mark, token.Source, Suggestion.For(token.Source, Vocabulary.AfterAct)));
            if (Meanings(cursor, scope, token) is not { } found)
                return null;
            meanings.Add(found);
        }

        var last = meanings[^1];
        return last.FirstOrDefault(m => m.IsThing) is { } thing
            ? WithKinds(cursor, scope, run, meanings, thing.Thing, meanings.Count - 1)
            : OfKinds(cursor, scope, run, meanings);
    }

    /// <summary>True when a word is a thing or a kind, also as reports call it.</summary>
    public static bool IsKnown(Scope scope, Token token) => scope.Names.Noun(token.Value).Count > 0;

    private static bool IsPartOfNoun(Token token) => token.Kind switch
    {
        TokenKind.Text => true,
        TokenKind.Word => !Vocabulary.EndOfNoun.Contains(token.Source),
        _ => false,
    };

    private static IReadOnlyList<Meaning>? Meanings(Cursor cursor, Scope scope, Token token)
    {
        var all = scope.Names.Noun(token.Value);
        var own = all.Where(m => !m.IsAlias).ToList();
        if (own.Count > 0)
            return own;
        if (all.Count > 0 && scope.InReports)
            return all;
        cursor.Fail(all.Count > 0
            ? Messages.AliasOfThing(token.Mark, token.Value, all[0].Name)
            : Messages.UnknownNoun(token.Mark, token.Value, Hint(scope, token.Value)));
        return null;
    }

    // What looks like a plural is compared with plurals, so that the hint can be copied as it is.
    private static string? Hint(Scope scope, string word)
    {
        var nouns = word.EndsWith('s') ? scope.Names.Nouns.Select(Plurals.Of).Concat(scope.Names.Nouns) : scope.Names.Nouns;
        return Suggestion.For(word, [.. nouns, .. Vocabulary.AfterAct]);
    }

    private static ThingReference? WithKinds(Cursor cursor, Scope scope, IReadOnlyList<Token> run, List<IReadOnlyList<Meaning>> meanings, Thing thing, int kinds)
    {
        Meaning? deepest = null;
        for (var i = 0; i < kinds; i++)
        {
            if (meanings[i].FirstOrDefault(m => m.Thing.Name == thing.Name && !m.IsThing) is not { } kind)
            {
                cursor.Fail(Messages.NotAKindOf(run[i].Mark, run[i].Value, thing.Name));
                return null;
            }

            if (deepest is not null && !OnOnePath(deepest, kind))
            {
                cursor.Fail(Messages.KindsApart(run[i].Mark, $"{deepest.Name} {kind.Name}", thing.Name));
                return null;
            }

            scope.Log.Refer(SymbolKind.ThingKind, kind.Name, run[i], thing.Name);
            if (deepest is null || kind.Kinds.Length > deepest.Kinds.Length)
                deepest = kind;
        }

        if (kinds < run.Count)
            scope.Log.Refer(SymbolKind.Thing, thing.Name, run[kinds]);
        if (thing.OutsideAgreement && !scope.InReports)
            cursor.Fail(Messages.OutsideAgreement(run[^1].Mark, thing.Name));
        return new ThingReference(thing.Name, deepest?.Name);
    }

    // Kinds alone stand for the one thing that has them all.
    private static ThingReference? OfKinds(Cursor cursor, Scope scope, IReadOnlyList<Token> run, List<IReadOnlyList<Meaning>> meanings)
    {
        var things = new List<Thing>();
        foreach (var meaning in meanings[^1])
        {
            if (!things.Contains(meaning.Thing) && meanings.TrueForAll(all => all.Any(m => m.Thing.Name == meaning.Thing.Name)))
                things.Add(meaning.Thing);
        }

        if (things.Count == 1)
            return WithKinds(cursor, scope, run, meanings, things[0], meanings.Count);
        cursor.Fail(things.Count == 0
            ? Messages.NotAKindOf(run[0].Mark, run[0].Value, meanings[^1][0].Thing.Name)
            : Messages.AmbiguousKind(run[^1].Mark, run[^1].Value, string.Join(" and of ", things.Select(t => $"`{t.Name}`"))));
        return null;
    }

    private static bool OnOnePath(Meaning a, Meaning b)
    {
        var (longer, shorter) = a.Kinds.Length >= b.Kinds.Length ? (a, b) : (b, a);
        return longer.Kinds.AsSpan(0, shorter.Kinds.Length).SequenceEqual(shorter.Kinds);
    }
}
