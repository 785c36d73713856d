using Tregua.Reading.Tags;

namespace Tregua.Reading.Names;

/// <summary>How names of one sentence hang together, and who of them speaks.</summary>
internal static class NameLinks
{
    private const int Reach = 14;

    /// <summary>True of names in one list: "A, 34, her brother B and C's two sons, D and E".</summary>
    public static bool Joined(TaggedSentence sentence, List<NameRun> runs, int left)
    {
        for (var i = left; i + 1 < runs.Count; i++)
        {
            switch (Between(sentence, runs[i].End, runs[i + 1].First))
            {
                case Link.Firm: return true;
                case Link.None: return false;
            }
        }
        return false;
    }

    private enum Link
    {
        None,
        Comma,
        Firm,
    }

    // A comma alone may set a name off; a list has an "and", an age or kin somewhere.
    private static Link Between(TaggedSentence sentence, int first, int end)
    {
        var link = end > first ? Link.Comma : Link.None;
        for (var i = first; i < end; i++)
        {
            var lower = sentence.Lower(i);
            if (NameWords.Links.Contains(sentence.Word(i)) || Ordeals.Of(sentence.Word(i)).Use.HasFlag(OrdealUse.Kin))
                link = Link.Firm;
            else if (sentence.Tag(i) is WordTag.Number or WordTag.Bracket)
                link = Link.Firm;
            else if (lower is not ("'s" or "'" or "of") && sentence.Tag(i) is not (WordTag.Comma or WordTag.Determiner or WordTag.Possessive or WordTag.Adjective or WordTag.Noun or WordTag.Name))
                return Link.None;
        }
        return link;
    }

    /// <summary>True when the person speaks in the sentence: before a verb of saying, after one that follows a quotation, or "according to".</summary>
    public static bool Speaks(TaggedSentence sentence, NameRun run)
    {
        if (sentence.Lower(run.First - 2) == "according" && sentence.Lower(run.First - 1) == "to")
            return true;
        if (sentence.Lower(run.First - 1) == "of" || sentence.Lower(run.End) is "'s" or "'")
            return false;
        var before = run.First - 1;
        while (before > 0 && before > run.First - 4 && sentence.Tag(before) is WordTag.Noun or WordTag.Adjective or WordTag.Determiner or WordTag.Name)
            before--;
        if (IsSpeaking(sentence, before) && sentence.Tag(before - 1) is WordTag.Quote or WordTag.Comma)
            return true;
        // "his mother, N, said": the comma after the name closes what the one before it opened.
        return SpeaksAfter(sentence, sentence.Tag(before) == WordTag.Comma && sentence.Tag(run.End) == WordTag.Comma && IsSpeaking(sentence, run.End + 1) ? run.End + 1 : run.End);
    }

    private static bool SpeaksAfter(TaggedSentence sentence, int at)
    {
        var aside = false;
        for (var i = at; i < sentence.Count && i < at + Reach; i++)
        {
            var tag = sentence.Tag(i);
            if (tag == WordTag.Comma || tag == WordTag.Bracket)
            {
                aside = !aside;
                continue;
            }
            if (IsFinite(tag) || tag is WordTag.VerbBase)
            {
                if (aside)
                    continue;
                while (sentence.Tag(i) is WordTag.Have or WordTag.Adverb or WordTag.Modal or WordTag.Negation)
                    i++;
                return IsSpeaking(sentence, i) && sentence.Tag(i - 1) != WordTag.Be;
            }
            if (!aside && tag is not (WordTag.Adverb or WordTag.Conjunction or WordTag.Name or WordTag.Preposition or WordTag.Noun or WordTag.Number or WordTag.Determiner or WordTag.Relative or WordTag.Adjective))
                return false;
            // "killed A and the army said": what follows "and" and an article speaks for itself.
            if (!aside && tag is WordTag.Determiner && sentence.Tag(i - 1) is WordTag.Conjunction or WordTag.Comma)
                return false;
        }
        return false;
    }

    /// <summary>True of a name with a verb of its own after "and" or a comma, said or left out: "… and N freed 60", "… and N about 60".</summary>
    public static bool StartsClause(TaggedSentence sentence, NameRun run)
    {
        if (sentence.Tag(run.First - 1) is not (WordTag.Conjunction or WordTag.Comma))
            return false;
        var at = run.End;
        while (sentence.Tag(at) is WordTag.Adverb)
            at++;
        return IsFinite(sentence.Tag(at)) || sentence.Tag(at) == WordTag.Number || sentence.Tag(at) == WordTag.To;
    }

    /// <summary>True of a verb with which people speak, in a form that has a tense.</summary>
    public static bool IsSpeaking(TaggedSentence sentence, int at) =>
        Ordeals.Of(sentence.Word(at)).Use.HasFlag(OrdealUse.Speaking) && sentence.Tag(at) is WordTag.VerbPast or WordTag.VerbPresent or WordTag.Participle or WordTag.VerbBase;

    /// <summary>True of verb tags with a tense.</summary>
    public static bool IsFinite(WordTag tag) => tag is WordTag.VerbPast or WordTag.VerbPresent or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do;

    /// <summary>The preposition that governs a name, in lower case; empty when none does.</summary>
    public static string Governor(TaggedSentence sentence, NameRun run)
    {
        for (var i = run.First - 1; i >= 0 && i > run.First - 7; i--)
        {
            switch (sentence.Tag(i))
            {
                case WordTag.Preposition or WordTag.To: return sentence.Lower(i);
                case WordTag.Noun or WordTag.Adjective or WordTag.Number or WordTag.Determiner or WordTag.Possessive or WordTag.Name: continue;
                default: return "";
            }
        }
        return "";
    }
}
