using Tregua.Reading.Dates;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Phrases;

/// <summary>Reads a noun phrase with its possessor and its "of".</summary>
internal static class NounPhraseParser
{
    private static readonly WordSet ActionNouns = Vocabulary.English.Words("action nouns");
    private static readonly WordSet OtherEventNouns = Vocabulary.English.Words("other event nouns");
    private static readonly WordSet Nationalities = Vocabulary.English.Words("nationalities");
    private static readonly WordSet Batches = Vocabulary.English.Words("batches");
    private static readonly WordSet Bodies = Vocabulary.English.Words("bodies");

    /// <summary>The noun phrase that starts at a token; null when none does.</summary>
    public static NounPhrase? Parse(TaggedSentence sentence, int first) => Core(sentence, first, null, first) is { } core ? Extend(sentence, core) : null;

    /// <summary>True when the token carries a possessive mark of its own or is followed by one.</summary>
    public static bool IsPossessive(TaggedSentence sentence, int index) =>
        sentence.Lower(index + 1) is "'s" && StartsNoun(sentence.Tag(index + 2)) || HasApostropheAfter(sentence, index);

    private static bool HasApostropheAfter(TaggedSentence sentence, int index)
    {
        if (index + 2 >= sentence.Count || sentence.Lower(index + 1) != "'" || !sentence.Lower(index).EndsWith('s'))
            return false;
        return sentence.Tokens[index + 1].Start == sentence.Tokens[index].End && StartsNoun(sentence.Tag(index + 2));
    }

    private static bool StartsNoun(WordTag tag) => tag is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Ing or WordTag.VerbPast or WordTag.Quote;

    private static NounPhrase? Core(TaggedSentence sentence, int first, NounPhrase? possessor, int start)
    {
        var i = start;
        var possessive = -1;
        var coreFirst = start;
        var head = -1;
        QuantityExpression? quantity = null;
        if (sentence.Tag(i) == WordTag.Pronoun)
            return new NounPhrase { First = first, End = i + 1, CoreEnd = i + 1, Head = i, CoreFirst = i, IsPronoun = true };
        while (i < sentence.Count)
        {
            if (QuantityAt(sentence, i) is { } found && found.EndToken > i)
            {
                // "In Ornach all 12 mortars": a number with words before it starts a phrase of its own.
                if (head >= 0 && (sentence.Tag(i) != WordTag.Number || sentence.Lower(found.EndToken) == "times" || StartsCount(sentence, first, head, found)))
                    break;
                quantity ??= found;
                i = found.EndToken;
                head = i - 1;
                if (coreFirst == found.FirstToken || (coreFirst == found.FirstToken - 1 && sentence.Tag(coreFirst) == WordTag.Adverb))
                    coreFirst = found.EndToken;
                // "25 of the 33", "dozens of people": the count's own "of".
                if (sentence.Lower(i) == "of" && Core(sentence, i + 1, null, i + 1) is { } counted)
                    return counted with { First = first, Quantity = found, Possessor = counted.Possessor ?? possessor };
                continue;
            }
            var tag = sentence.Tag(i);
            if ((head >= 0 || possessor is not null) && i > start && tag is WordTag.Adjective or WordTag.Determiner && BareTimeAt(sentence, i) is not null)
                break;
            if (tag == WordTag.Determiner && (head < 0 || (quantity is not null && i == quantity.EndToken && sentence.Lower(i) is "more" or "other" or "such")) && possessive < 0)
                coreFirst = i + 1;
            else if (tag == WordTag.That && head < 0 && i == start && sentence.Tag(i + 1) is WordTag.Noun or WordTag.Adjective)
                coreFirst = i + 1;
            else if (tag == WordTag.Possessive && head < 0)
                (possessive, coreFirst) = (i, i + 1);
            else if (tag is WordTag.Noun or WordTag.Name or WordTag.Number)
            {
                if (BareTimeAt(sentence, i) is { } time && !IsPossessive(sentence, time.EndToken - 1) && !(head < 0 && sentence.Tag(time.EndToken) == WordTag.Noun && i > start))
                    break;
                if (tag == WordTag.Name && head >= 0 && StartsSubject(sentence, first, head, i))
                    break;
                head = i;
                if (IsPossessive(sentence, i))
                    return Possessed(sentence, first, i, new NounPhrase { First = start, End = i + 1, CoreEnd = i + 1, Head = i, CoreFirst = coreFirst, Possessor = possessor, PossessiveWord = possessive, Quantity = quantity });
            }
            else if (tag is WordTag.Adjective || IsParticipleInside(sentence, start, i, head, quantity) || (tag is WordTag.Adverb && sentence.Tag(i + 1) is WordTag.Adjective && (head < 0 || i == quantity?.EndToken)) || (tag is WordTag.Adverb && sentence.Tag(i + 1) is WordTag.Adjective or WordTag.Number && i == start && sentence.Lower(i - 1) != "so"))
            {
                if (head >= 0 && !NounFollows(sentence, i + 1))
                    break;
            }
            else if (!JoinsModifiers(sentence, i, head))
                break;
            i++;
        }
        if (head < 0)
            head = Stranded(sentence, start, i);
        if (head < 0)
            return null;
        return new NounPhrase { First = first, End = head + 1, CoreEnd = head + 1, Head = head, CoreFirst = Math.Min(coreFirst, head), Possessor = possessor, PossessiveWord = possessive, Quantity = quantity };
    }

    // "heard twelve blasts four kilometres away", "handed to the Mission 39 of the 52 men": the number counts what follows it.
    private static bool StartsCount(TaggedSentence sentence, int first, int head, QuantityExpression quantity) =>
        (sentence.Lower(quantity.EndToken) == "of" || (sentence.Tag(quantity.EndToken) == WordTag.Noun && sentence.Lower(quantity.EndToken).EndsWith('s')))
        && (sentence.Tag(head) == WordTag.Noun ? sentence.Lower(head).EndsWith('s') : sentence.Tag(first - 1) == WordTag.Preposition && sentence.Lower(first) == "the");

    // "the remaining five", "25 wounded soldiers"
    private static bool IsParticipleInside(TaggedSentence sentence, int start, int i, int head, QuantityExpression? quantity) =>
        sentence.Tag(i) is WordTag.Ing or WordTag.VerbPast or WordTag.Participle && i > start && !IsOnlyPast(sentence, i) && (head < 0 || head == quantity?.EndToken - 1)
        && sentence.Tag(i - 1) is WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Adjective && sentence.Tag(i + 1) is WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Adjective;

    // "Six came home"
    private static bool IsOnlyPast(TaggedSentence sentence, int i) =>
        sentence.Tag(i) == WordTag.VerbPast && VerbForms.English.Find(sentence.Lower(i)) is { } verb && !verb.Forms.HasFlag(VerbForm.Participle);

    // "For every two bodies Veskar must release": the name has a verb of its own.
    private static bool StartsSubject(TaggedSentence sentence, int first, int head, int name)
    {
        // "In a letter to this office Runa Aske, …"
        if (sentence.Tag(head) == WordTag.Noun && sentence.Lower(first) is "this" or "that" && sentence.Tag(name + 1) == WordTag.Name)
            return true;
        if (sentence.Tag(head) != WordTag.Noun || !(sentence.Lower(head).EndsWith('s') || IsAct(sentence.Word(head)) || Names.NameWords.Statements.Contains(sentence.Word(head))) || sentence.Tag(first - 1) != WordTag.Preposition)
            return false;
        while (sentence.Tag(name) == WordTag.Name)
            name++;
        return sentence.Tag(name) is WordTag.Modal or WordTag.Have or WordTag.Be or WordTag.VerbPast or WordTag.VerbPresent;
    }

    // "under the deal Corran is to free": no name of a deal.
    private static bool IsAct(Word noun) => ActionNouns.Contains(noun) || OtherEventNouns.Contains(noun);

    // "both", "some", "the wounded": a determiner or adjective that stands alone.
    private static int Stranded(TaggedSentence sentence, int start, int end) =>
        end > start && (sentence.Tag(start) == WordTag.Determiner && (sentence.Lower(start) is not ("the" or "a" or "an" or "no" or "every") || (end - start > 1 && sentence.Tag(end - 1) == WordTag.Adjective))) ? end - 1 : -1;

    private static NounPhrase? Possessed(TaggedSentence sentence, int first, int at, NounPhrase possessor)
    {
        var next = at + 2;
        // "Harland's consul last week"
        if (sentence.Tag(next) == WordTag.Adjective && BareTimeAt(sentence, next + 1) is not null)
            return possessor with { First = first, End = next + 1, CoreEnd = next + 1, Head = next, CoreFirst = next, Possessor = possessor, PossessiveWord = -1, Quantity = null };
        return Core(sentence, first, possessor, next) ?? possessor with { End = next, CoreEnd = next };
    }

    // "Palestinian and Israeli media": a conjunction between modifiers of one noun.
    private static bool JoinsModifiers(TaggedSentence sentence, int i, int head)
    {
        if (sentence.Tag(i) == WordTag.Other && sentence.Lower(i) is "/" or "&")
            return true;
        if (sentence.Lower(i) is not ("and" or "or") || !IsModifier(sentence, i - 1) || !IsModifier(sentence, i + 1))
            return false;
        return sentence.Tag(i + 2) == WordTag.Noun && (head < 0 || sentence.Tag(i - 1) == WordTag.Name);
    }

    private static bool IsModifier(TaggedSentence sentence, int i) =>
        sentence.Tag(i) == WordTag.Adjective || Nationalities.Contains(sentence.Word(i));

    private static bool NounFollows(TaggedSentence sentence, int i)
    {
        while (sentence.Tag(i) == WordTag.Adjective)
            i++;
        return sentence.Tag(i) is WordTag.Noun or WordTag.Name && BareTimeAt(sentence, i) is null;
    }

    private static QuantityExpression? QuantityAt(TaggedSentence sentence, int i)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.FirstToken == i && !quantity.IsOrdinal)
                return quantity;
        }
        return null;
    }

    private static TimeExpression? BareTimeAt(TaggedSentence sentence, int i)
    {
        foreach (var time in sentence.Times)
        {
            if (time.FirstToken == i && !Chunker.IsName(sentence, time) && time.Relation is not (TimeRelation.Duration or TimeRelation.Every))
                return time;
        }
        return null;
    }

    private static NounPhrase Extend(TaggedSentence sentence, NounPhrase core)
    {
        var phrase = core;
        if (Alias(sentence, phrase.End) is var close && close > 0)
            phrase = phrase with { End = close, CoreEnd = phrase.CoreEnd };
        if (phrase.Of is null && sentence.Lower(phrase.End) == "of" && Core(sentence, phrase.End + 1, null, phrase.End + 1) is { } inner)
        {
            inner = Extend(sentence, inner);
            // "a batch of 40 trucks": trucks.
            if (phrase.Quantity is null && inner.Quantity is not null && Batches.Contains(sentence.Word(phrase.Head)))
                return inner with { First = phrase.First, Possessor = inner.Possessor ?? phrase.Possessor };
            phrase = phrase with { Of = inner, End = inner.End };
        }
        return IsBody(sentence, phrase) ? NamedFurther(sentence, phrase) : phrase;
    }

    // "(KAN)" after a name.
    private static int Alias(TaggedSentence sentence, int at)
    {
        if (sentence.Lower(at) is not ("(" or "["))
            return -1;
        for (var i = at + 1; i < Math.Min(at + 5, sentence.Count); i++)
        {
            if (sentence.Lower(i) is ")" or "]")
                return i + 1;
        }
        return -1;
    }

    private static bool IsBody(TaggedSentence sentence, NounPhrase phrase) =>
        sentence.Tag(phrase.Head) == WordTag.Name && Bodies.Contains(sentence.Word(phrase.Head));

    // "Office for the Coordination of …", "Committee of … in Gaza": names of bodies go on over small words to capitals.
    private static NounPhrase NamedFurther(TaggedSentence sentence, NounPhrase phrase)
    {
        if (sentence.Lower(phrase.End) is not ("for" or "in" or "on" or "to"))
            return phrase;
        var at = phrase.End + 1;
        if (sentence.Lower(at) == "the")
            at++;
        if (sentence.Tag(at) != WordTag.Name || BareTimeAt(sentence, phrase.End) is not null)
            return phrase;
        return Core(sentence, phrase.End + 1, null, phrase.End + 1) is { } inner ? phrase with { End = Extend(sentence, inner).End } : phrase;
    }
}
