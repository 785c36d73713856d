using Tregua.Agreements.Model;

namespace Tregua.Agreements.Parsing;

/// <summary>Finds verbs of the table at the cursor.</summary>
internal static class VerbReader
{
    /// <summary>Takes the longest verb that stands here in the given form; null when there is none.</summary>
    public static Verb? Try(Cursor cursor, Func<Verb, string> form)
    {
        Verb? longest = null;
        foreach (var verb in Verbs.All)
        {
            if (cursor.AtWords(form(verb)) && (longest is null || form(verb).Length > form(longest).Length))
                longest = verb;
        }

        if (longest is not null)
            cursor.Try(form(longest));
        return longest;
    }

    /// <summary>The verb whose form is the given word; null when there is none.</summary>
    public static Verb? OfAnyForm(string word)
    {
        foreach (var verb in Verbs.All)
        {
            if (word == verb.Base || word == verb.Third || word == verb.Past || word == verb.Participle || word == verb.Gerund)
                return verb;
        }

        return null;
    }
}
