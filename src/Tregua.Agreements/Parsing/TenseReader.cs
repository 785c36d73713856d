using Tregua.Agreements.Model;

namespace Tregua.Agreements.Parsing;

/// <summary>A verb in a tense, affirmed or denied.</summary>
internal readonly record struct InflectedVerb(Verb Verb, Tense Tense, bool Denied);

/// <summary>Reads verbs in their tenses.</summary>
internal static class TenseReader
{
    /// <summary><c>released</c>, <c>is releasing</c>, <c>will not release</c>; null when none stands here.</summary>
    public static InflectedVerb? TryActive(Cursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Try("will"))
            return OrBack(cursor, start, Tense.Future, cursor.Try("not"), v => v.Base);
        if (cursor.Try("did not"))
            return OrBack(cursor, start, Tense.Past, true, v => v.Base);
        if (cursor.Try("does not") || cursor.Try("do not"))
            return OrBack(cursor, start, Tense.Present, true, v => v.Base);
        if (cursor.Try("is") || cursor.Try("are"))
        {
            var denied = cursor.Try("not");
            cursor.Try("still");
            return OrBack(cursor, start, Tense.Present, denied, v => v.Gerund);
        }

        return OrBack(cursor, start, Tense.Past, false, v => v.Past)
            ?? OrBack(cursor, start, Tense.Present, false, v => v.Third)
            ?? OrBack(cursor, start, Tense.Present, false, v => v.Base);
    }

    /// <summary><c>were released</c>, <c>are still held</c>, <c>will be released</c>; null when none stands here.</summary>
    public static (InflectedVerb Verb, bool Still)? TryPassive(Cursor cursor)
    {
        var start = cursor.Position;
        Tense tense;
        bool denied;
        if (cursor.Try("will"))
        {
            tense = Tense.Future;
            denied = cursor.Try("not");
            if (!cursor.Try("be"))
                return Back(cursor, start);
        }
        else
        {
            var past = cursor.Try("was") || cursor.Try("were");
            if (!past && !cursor.Try("is") && !cursor.Try("are"))
                return null;
            tense = past ? Tense.Past : Tense.Present;
            denied = cursor.Try("not");
        }

        var still = cursor.Try("still");
        return OrBack(cursor, start, tense, denied, v => v.Participle) is { } verb ? (verb, still) : null;
    }

    private static InflectedVerb? OrBack(Cursor cursor, int start, Tense tense, bool denied, Func<Verb, string> form)
    {
        if (VerbReader.Try(cursor, form) is { } verb)
            return new InflectedVerb(verb, tense, denied);
        cursor.ReturnTo(start);
        return null;
    }

    private static (InflectedVerb, bool)? Back(Cursor cursor, int start)
    {
        cursor.ReturnTo(start);
        return null;
    }
}
