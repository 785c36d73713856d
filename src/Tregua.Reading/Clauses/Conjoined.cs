using System.Collections.Immutable;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Clauses;

/// <summary>Gives a verb after "and" what it leaves unsaid: "to open the crossing and let in aid", "were killed or wounded"; and finds the infinitive of "let people return".</summary>
internal static class Conjoined
{
    /// <summary>The chunks with such verbs completed.</summary>
    public static ImmutableArray<Chunk> Settle(TaggedSentence sentence, ImmutableArray<Chunk> chunks)
    {
        var settled = chunks.ToBuilder();
        VerbGroup? before = null;
        for (var c = 0; c < settled.Count; c++)
        {
            if (settled[c].Verb is not { } verb)
            {
                if (settled[c].Kind is ChunkKind.That or ChunkKind.Relative or ChunkKind.Subordinator)
                    before = null;
                continue;
            }
            // "let the boys go": as "let go" is.
            if (before?.Lemma == "let" && verb.First == verb.Main && sentence.Lower(verb.Main) == "go" && settled[c - 1].Kind == ChunkKind.Noun && settled[c - 2].Verb == before)
            {
                settled[c] = new Chunk(ChunkKind.Adverb, verb.First, verb.End);
                continue;
            }
            if (before?.Lemma is "let" or "make" or "help" or "see" && c > 1 && settled[c - 1].Kind == ChunkKind.Noun && settled[c - 2].Verb == before && sentence.Tag(verb.Main) == WordTag.VerbBase)
                settled[c] = settled[c] with { Verb = verb = verb with { Shape = VerbShape.Infinitive, Tense = VerbTense.None } };
            if (before is not null && AfterConjunction(settled, c) && Completed(sentence, verb, before) is { } completed)
                settled[c] = settled[c] with { Verb = verb = completed };
            before = verb;
        }
        return settled.ToImmutable();
    }

    private static bool AfterConjunction(ImmutableArray<Chunk>.Builder chunks, int at)
    {
        var i = at - 1;
        while (i > 0 && chunks[i].Kind == ChunkKind.Adverb)
            i--;
        return i > 0 && chunks[i].Kind == ChunkKind.Conjunction;
    }

    private static VerbGroup? Completed(TaggedSentence sentence, VerbGroup verb, VerbGroup before)
    {
        if (verb.First != verb.Main && sentence.Tag(verb.First) != WordTag.Adverb)
            return null;
        if (sentence.Tag(verb.Main) == WordTag.VerbBase && (before.Shape == VerbShape.Infinitive || before.Modal is not null))
            return verb with { Shape = before.Shape, Tense = before.Tense, Modal = before.Modal, ModalToken = before.ModalToken, IsNegated = before.IsNegated };
        if (sentence.Tag(verb.Main) is WordTag.VerbPast or WordTag.Participle && before is { IsPassive: false, Shape: VerbShape.Finite, Tense: VerbTense.Perfect or VerbTense.PastPerfect } && (verb.MayBeParticiple || verb.Shape == VerbShape.Participle))
            return verb with { Shape = VerbShape.Finite, Tense = before.Tense, IsPassive = false, MayBeParticiple = false };
        if (sentence.Tag(verb.Main) is WordTag.VerbPast or WordTag.Participle && before.IsPassive && before.Shape == VerbShape.Finite)
            return verb with { Shape = VerbShape.Finite, Tense = before.Tense, IsPassive = true, MayBeParticiple = false, IsNegated = before.IsNegated };
        return null;
    }
}
