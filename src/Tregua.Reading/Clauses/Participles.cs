using System.Collections.Immutable;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Clauses;

/// <summary>Decides whether "released" is a past tense or a participle ("the prisoners released on Saturday").</summary>
internal static class Participles
{
    /// <summary>The chunks with such verb groups settled.</summary>
    public static ImmutableArray<Chunk> Settle(TaggedSentence sentence, ImmutableArray<Chunk> chunks)
    {
        var settled = chunks.ToList();
        for (var c = 1; c < settled.Count; c++)
        {
            if (IsAttribute(settled, c))
                settled[c] = new Chunk(ChunkKind.Adjective, settled[c].First, settled[c].End);
        }
        for (var c = 0; c < settled.Count; c++)
        {
            // "Shelling killed four people"
            if (c == 0 && settled.Count > 1 && settled[0].Verb is { Shape: VerbShape.Ing } act && act.First + 1 == settled[0].End && settled[1].Verb is { Shape: VerbShape.Finite })
                settled[0] = new Chunk(ChunkKind.Noun, settled[0].First, settled[0].End) { Noun = new NounPhrase { First = act.First, CoreFirst = act.First, Head = act.First, CoreEnd = settled[0].End, End = settled[0].End } };
            // "Shipping insurers raised", "went ahead as planned on Friday": no verbs of their own.
            if (c == 0 && settled.Count > 2 && settled[0].Verb is { Shape: VerbShape.Ing } opening && opening.First + 1 == settled[0].End && settled[1].Noun is { IsPronoun: false } && settled[1].First == settled[1].Noun!.CoreFirst && settled[2].Verb is { Shape: VerbShape.Finite })
                settled[0] = new Chunk(ChunkKind.Adjective, settled[0].First, settled[0].End);
            else if (c > 0 && settled[c].Verb is { MayBeParticiple: true, Lemma: "plan" or "schedule" or "agree" or "promise" or "expect" or "foresee" or "announce" or "intend" or "hope" } && sentence.Lower(settled[c - 1].First) == "as" && (c + 1 == settled.Count || settled[c + 1].Kind != ChunkKind.Noun))
                (settled[c - 1], settled[c]) = (new Chunk(ChunkKind.Adverb, settled[c - 1].First, settled[c - 1].End), new Chunk(ChunkKind.Adverb, settled[c].First, settled[c].End));
            else if (settled[c].Verb is { MayBeParticiple: true, Shape: VerbShape.Finite } verb && IsParticiple(sentence, settled, c))
                settled[c] = settled[c] with { Verb = verb with { Shape = VerbShape.Participle, Tense = VerbTense.None, IsPassive = true, MayBeParticiple = false } };
        }
        return [.. settled];
    }

    // "shelled populated areas", "told freed prisoners": a second verb without a mark before a noun only describes it.
    private static bool IsAttribute(List<Chunk> chunks, int at) =>
        at > 0 && at + 1 < chunks.Count && chunks[at].Verb is { MayBeParticiple: true } verb && verb.First == verb.Main && verb.End == verb.Main + 1
        && chunks[at - 1].Verb is { Shape: VerbShape.Finite or VerbShape.Infinitive or VerbShape.Ing } && chunks[at + 1].Kind == ChunkKind.Noun && chunks[at + 1].Noun is { IsPronoun: false };

    private static bool IsParticiple(TaggedSentence sentence, List<Chunk> chunks, int at)
    {
        if (at == 0)
            return true;
        var afterNoun = chunks[at - 1].Kind == ChunkKind.Noun;
        // "two people who were on board said.": nothing is said of the board.
        if (afterNoun && Next(chunks, at + 1)?.Kind is ChunkKind.Stop or null && ReportingVerbs.Find(chunks[at].Verb!.Lemma) is ["say" or "tell" or "that", ..])
            return false;
        if (chunks[at - 1].Kind == ChunkKind.Comma && at > 1 && chunks[at - 2].Kind == ChunkKind.Noun && FiniteAfterComma(chunks, at))
            return true;
        if (Next(chunks, at + 1) is { Kind: ChunkKind.Preposition } by && sentence.Lower(by.First) == "by" && !Vocabularies.Vocabulary.English.Set("means").Contains(sentence.Lower(by.First + 1)) && (afterNoun || chunks[at - 1].Kind == ChunkKind.Comma))
            return true;
        if (chunks[at - 1].Kind is ChunkKind.Comma or ChunkKind.Subordinator or ChunkKind.Preposition)
            return chunks[at - 1].Kind != ChunkKind.Comma && Next(chunks, at + 1)?.Kind != ChunkKind.Noun;
        if (!afterNoun)
            return false;
        return FiniteFollows(sentence, chunks, at) || FiniteAfterRelative(chunks, at) || (FinitePrecedes(chunks, at) && IsGoverned(sentence, chunks, at - 1));
    }

    private static Chunk? Next(List<Chunk> chunks, int at)
    {
        while (at < chunks.Count && chunks[at].Kind is ChunkKind.Adverb)
            at++;
        return at < chunks.Count ? chunks[at] : null;
    }

    // The noun before it is already the object of a verb or preposition of the same clause.
    private static bool IsGoverned(TaggedSentence sentence, List<Chunk> chunks, int noun)
    {
        if (noun == 0)
            return false;
        var before = chunks[noun - 1];
        if (before.Kind == ChunkKind.Verb)
            return before.Verb!.Shape != VerbShape.Participle && !ReportingVerbs.TakesClause(before.Verb!.Lemma);
        if (before.Kind != ChunkKind.Preposition)
            return false;
        // "officials in Cairo announced": the phrase belongs to a subject that still waits for its verb.
        for (var i = noun - 2; i >= 0; i--)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Verb when chunks[i].Verb!.Shape == VerbShape.Participle: continue;
                case ChunkKind.Verb: return true;
                case ChunkKind.Comma or ChunkKind.That or ChunkKind.Subordinator or ChunkKind.Quote or ChunkKind.Break or ChunkKind.Relative: return i == noun - 2;
                case ChunkKind.Noun: return i > 0 && chunks[i - 1].Kind == ChunkKind.Verb && !ReportingVerbs.TakesClause(chunks[i - 1].Verb!.Lemma);
            }
        }
        return true;
    }

    // "Lena Orsu, freed in August, told": the verb of the sentence comes after the second comma.
    private static bool FiniteAfterComma(List<Chunk> chunks, int at)
    {
        for (var i = at + 1; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Comma)
                return chunks[i + 1].Verb is { Shape: VerbShape.Finite };
            if (chunks[i].Kind is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Adverb))
                return false;
        }
        return false;
    }

    // "A diplomat briefed on the search, who asked for silence, said that": the verb of the sentence comes after the relative clause, and is
    // not one whose subject follows, as in ", said the council."
    private static bool FiniteAfterRelative(List<Chunk> chunks, int at)
    {
        var i = at + 1;
        while (i < chunks.Count && chunks[i].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Adverb)
            i++;
        if (i + 1 >= chunks.Count || chunks[at + 1].Kind != ChunkKind.Preposition || chunks[i].Kind != ChunkKind.Comma || chunks[i + 1].Kind != ChunkKind.Relative)
            return false;
        for (i += 2; i + 1 < chunks.Count && chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Break);)
            i++;
        return i + 1 < chunks.Count && chunks[i].Kind == ChunkKind.Comma && chunks[i + 1].Verb is { Shape: VerbShape.Finite } verb
            && !(ReportingVerbs.TakesClause(verb.Lemma) && i + 2 < chunks.Count && chunks[i + 2].Kind == ChunkKind.Noun && (i + 3 == chunks.Count || chunks[i + 3].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Quote));
    }

    private static bool FinitePrecedes(List<Chunk> chunks, int at)
    {
        for (var i = at - 1; i >= 0 && chunks[i].Kind is not (ChunkKind.That or ChunkKind.Subordinator or ChunkKind.Quote or ChunkKind.Break); i--)
        {
            if (chunks[i].Verb is { Shape: VerbShape.Finite or VerbShape.Infinitive })
                return true;
        }
        return false;
    }

    // A later finite verb of the same clause has no subject but this noun.
    private static bool FiniteFollows(TaggedSentence sentence, List<Chunk> chunks, int at)
    {
        for (var i = at + 1; i < chunks.Count; i++)
        {
            switch (chunks[i].Kind)
            {
                // "in a deal brokered by": no verb of the sentence.
                case ChunkKind.Verb when chunks[i].Verb is { MayBeParticiple: true } && i + 1 < chunks.Count && chunks[i + 1].Kind == ChunkKind.Preposition && sentence.Lower(chunks[i + 1].First) == "by":
                    continue;
                // "said in a statement issued on Friday": what it was said in was issued.
                case ChunkKind.Verb when chunks[i].Verb is { MayBeParticiple: true } && i > at + 2 && chunks[i - 2].Kind == ChunkKind.Preposition && IsMedium(sentence, chunks[i - 1]) && ReportingVerbs.TakesClause(chunks[at].Verb!.Lemma):
                    continue;
                case ChunkKind.Verb when chunks[i].Verb!.Shape == VerbShape.Finite:
                    return chunks[i - 1].Kind != ChunkKind.Noun || chunks[i - 2].Kind == ChunkKind.Preposition;
                case ChunkKind.Verb or ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.That or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Quote or ChunkKind.Break:
                    return false;
            }
        }
        return false;
    }

    private static bool IsMedium(TaggedSentence sentence, Chunk chunk) => chunk.Noun is { } noun && Names.NameWords.Statements.Contains(sentence.Word(noun.Head));
}
