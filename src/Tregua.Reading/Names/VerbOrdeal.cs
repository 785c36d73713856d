using Tregua.Reading.Tags;

namespace Tregua.Reading.Names;

/// <summary>Whose fate a verb tells: its object, the subject of its passive, or the subject of "die".</summary>
internal readonly struct VerbOrdeal(TaggedSentence sentence, List<NameRun> runs, Action<int, Fate> mark)
{
    /// <summary>Marks those of whom the verb at a token tells something.</summary>
    public void Judge(int verb, Ordeal ordeal)
    {
        var passive = IsPassive(verb);
        if (ordeal.OnlyPassive && sentence.Lower(verb + 1) is "back" or "up" or "responsible" or "accountable")
            return;
        if (verb <= 1 && !NameLinks.IsFinite(sentence.Tag(verb - 1)) && sentence.Tag(verb) is WordTag.VerbPast or WordTag.Participle or WordTag.Adjective)
        {
            Opening(verb, ordeal);
            return;
        }
        if (passive || ordeal.OfSubject || IsReduced(verb))
            Subject(verb, ordeal);
        if (ordeal.OnlyPassive && !passive && !IsTaken(verb) && !IsHolding(verb))
            return;
        if (!(ordeal.OfSubject && !passive))
            Objects(verb, ordeal, passive);
    }

    // "was being held", "has been killed", "got killed"
    private bool IsPassive(int verb)
    {
        if (sentence.Tag(verb) is not (WordTag.VerbPast or WordTag.Participle or WordTag.Adjective))
            return false;
        for (var i = verb - 1; i >= 0 && i > verb - 5; i--)
        {
            if (sentence.Tag(i) == WordTag.Be || sentence.Lower(i) is "got" or "get" or "gets" or "getting" or "being" or "been" or "remain" or "remains" or "remained" or "feared" or "believed" or "presumed")
                return true;
            if (sentence.Tag(i) is not (WordTag.Adverb or WordTag.Negation or WordTag.Participle or WordTag.VerbPast or WordTag.Conjunction or WordTag.Comma))
                return false;
        }
        return false;
    }

    // "N, abducted in May,", "N killed by": a participle without an auxiliary, and nothing for it to act on.
    private bool IsReduced(int verb)
    {
        if (sentence.Tag(verb) is not (WordTag.VerbPast or WordTag.Participle or WordTag.Adjective) || sentence.Tag(verb - 1) == WordTag.Have)
            return false;
        var next = sentence.Tag(verb + 1);
        var acts = next is WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Name or WordTag.Noun && !StartsTime(verb + 1);
        return !acts && (sentence.Tag(verb - 1) is WordTag.Comma or WordTag.Adverb or WordTag.Bracket or WordTag.Conjunction || sentence.Lower(verb + 1) == "by" || sentence.Tag(verb) == WordTag.Participle);
    }

    private bool StartsTime(int token)
    {
        foreach (var time in sentence.Times)
        {
            if (time.FirstToken == token)
                return true;
        }
        return false;
    }

    // "holds N captive"
    private bool IsTaken(int verb)
    {
        for (var i = verb + 1; i < sentence.Count && i < verb + 8; i++)
        {
            if (Ordeals.Of(sentence.Word(i)).Use.HasFlag(OrdealUse.Person))
                return true;
        }
        return false;
    }

    // "holds N", in full and without office: "held Minister N responsible" is something else.
    private bool IsHolding(int verb) =>
        Starting(verb + 1) is var run and >= 0 && runs[run] is { IsOfficial: false } name && name.End - name.First > 1 && sentence.Lower(name.End) is not ("responsible" or "accountable" or "to" or "back");

    // "Abducted in May, N is …", "Killed in the raid were N and M"
    private void Opening(int verb, Ordeal ordeal)
    {
        for (var r = 0; r < runs.Count; r++)
        {
            if (runs[r].First <= verb || NameLinks.Governor(sentence, runs[r]).Length > 0 && sentence.Tag(runs[r].First - 1) != WordTag.Be)
                continue;
            mark(r, ordeal.Fate);
            return;
        }
    }

    private void Subject(int verb, Ordeal ordeal)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (Ending(i + 1) is var run and >= 0)
            {
                if (IsGoverned(run, ordeal))
                {
                    i = runs[run].First;
                    continue;
                }
                mark(run, ordeal.Fate);
                return;
            }
            if (IsOtherVerb(i, verb))
            {
                i = BeforeRelative(i);
                if (i < 0)
                    return;
            }
            else if (sentence.Tag(i) is WordTag.Stop or WordTag.Subordinator || sentence.Lower(i) is ";" or "—")
                return;
        }
    }

    // A verb between the name and this one that is no auxiliary of it.
    private bool IsOtherVerb(int i, int verb)
    {
        if (!(NameLinks.IsFinite(sentence.Tag(i)) || sentence.Tag(i) is WordTag.Participle))
            return false;
        for (var j = i + 1; j < verb; j++)
        {
            if (sentence.Tag(j) is not (WordTag.Adverb or WordTag.Negation or WordTag.Be or WordTag.Have or WordTag.Participle or WordTag.VerbPast or WordTag.Conjunction or WordTag.Modal or WordTag.Comma or WordTag.To))
                return sentence.Tag(i) is not WordTag.Participle;
        }
        return false;
    }

    // "N, who taught in the town, was killed": back to before the relative word.
    private int BeforeRelative(int verb)
    {
        for (var i = verb - 1; i >= 0 && i > verb - 10; i--)
        {
            if (sentence.Tag(i) == WordTag.Relative)
                return i;
            if (sentence.Tag(i) is WordTag.Stop or WordTag.Quote or WordTag.That)
                return -1;
        }
        return -1;
    }

    private void Objects(int verb, Ordeal ordeal, bool passive)
    {
        var open = !passive;
        for (var i = verb + 1; i < sentence.Count; i++)
        {
            var tag = sentence.Tag(i);
            if (NameLinks.IsFinite(tag) || tag is WordTag.That or WordTag.Stop or WordTag.Relative || sentence.Lower(i) == ";")
                return;
            open |= tag is WordTag.Comma or WordTag.Break || NameWords.Companions.Contains(sentence.Word(i));
            if (!open || Starting(i) is not (var run and >= 0) || IsGoverned(run, ordeal) || NameLinks.Speaks(sentence, runs[run]) || NameLinks.StartsClause(sentence, runs[run]))
                continue;
            mark(run, ordeal.Fate);
        }
    }

    private bool IsGoverned(int run, Ordeal ordeal)
    {
        var governor = NameLinks.Governor(sentence, runs[run]);
        if (ordeal.MayBePlace && runs[run].End - runs[run].First == 1 && governor.Length == 0 && sentence.Tag(runs[run].First - 1) is not WordTag.Noun)
            return true;
        return governor.Length > 0 && !NameWords.Companions.Contains(governor);
    }

    private int Ending(int end)
    {
        for (var r = runs.Count - 1; r >= 0; r--)
        {
            if (runs[r].End == end)
                return r;
        }
        return -1;
    }

    private int Starting(int first)
    {
        for (var r = 0; r < runs.Count; r++)
        {
            if (runs[r].First == first)
                return r;
        }
        return -1;
    }
}
