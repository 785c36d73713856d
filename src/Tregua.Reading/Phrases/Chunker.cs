using System.Collections.Immutable;
using Tregua.Reading.Dates;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Phrases;

/// <summary>Cuts a tagged sentence into noun phrases, verb groups and what stands between.</summary>
internal static class Chunker
{
    /// <summary>The chunks, in order and without a gap.</summary>
    public static ImmutableArray<Chunk> Cut(TaggedSentence sentence)
    {
        var chunks = new List<Chunk>();
        var i = 0;
        while (i < sentence.Count)
        {
            var chunk = TimeAt(sentence, i) ?? ParticleAt(sentence, chunks, i) ?? Next(sentence, chunks, i);
            chunks.Add(chunk);
            i = chunk.End;
        }
        return Coordination.Join(sentence, chunks);
    }

    /// <summary>True of "Today" in the name of a paper.</summary>
    internal static bool IsName(TaggedSentence sentence, TimeExpression time) =>
        time.EndToken - time.FirstToken == 1 && sentence.Tokens[time.FirstToken].IsCapitalised && sentence.Tag(time.FirstToken - 1) == WordTag.Name && sentence.Lower(time.FirstToken) is "today" or "daily" or "weekly" or "now";

    private static Chunk? TimeAt(TaggedSentence sentence, int i)
    {
        foreach (var time in sentence.Times)
        {
            if (time.FirstToken == i && time.EndToken > i && !IsName(sentence, time) && !(sentence.Lower(time.EndToken) == "'s" || sentence.Lower(time.EndToken - 1) == "'s")
                && !(time.Relation is TimeRelation.Duration && NounPhraseParser.Parse(sentence, i) is { } noun && noun.Head >= time.EndToken))
                return new Chunk(ChunkKind.Time, i, time.EndToken) { Time = time };
        }
        return null;
    }

    // "handed over the bodies": the small word belongs to the verb, and what follows is its object.
    private static Chunk? ParticleAt(TaggedSentence sentence, List<Chunk> chunks, int i)
    {
        if (chunks.Count == 0 || chunks[^1].Verb is not { } verb || verb.End != i)
            return null;
        if (sentence.Tag(i) is not (WordTag.Preposition or WordTag.Particle or WordTag.Adverb or WordTag.Adjective) && !(sentence.Lower(i) == "home" && sentence.Tag(i) == WordTag.Noun) && !(verb.Lemma == "let" && sentence.Lower(i) == "go"))
            return null;
        return PhrasalVerbs.Of(verb.Lemma, sentence.Tokens[i]) is not null && sentence.Lower(i) is not ("on" or "at") ? new Chunk(ChunkKind.Adverb, i, i + 1) : null;
    }

    private static Chunk Next(TaggedSentence sentence, List<Chunk> chunks, int i)
    {
        var tag = sentence.Tag(i);
        if (tag is WordTag.Adverb or WordTag.Negation && StartsVerb(sentence, i) && VerbGroupParser.Parse(sentence, i) is { } negated)
            return new Chunk(ChunkKind.Verb, i, negated.End) { Verb = negated };
        if (tag is WordTag.Quote && sentence.Tag(i + 1) == WordTag.Modal && sentence.Tag(i + 2) == WordTag.Quote && VerbGroupParser.Parse(sentence, i + 1) is { } scare)
            return new Chunk(ChunkKind.Verb, i, scare.End) { Verb = scare };
        if ((tag is WordTag.Modal or WordTag.Be or WordTag.Have or WordTag.Do or WordTag.VerbBase or WordTag.VerbPast or WordTag.VerbPresent or WordTag.Participle or WordTag.Ing or WordTag.To || VerbGroupParser.IsInfinitive(sentence, i))
            && VerbGroupParser.Parse(sentence, i) is { } verb)
            return chunks.Count > 0 && IsPredicate(chunks[^1], verb) ? new Chunk(ChunkKind.Adjective, i, verb.End) : new Chunk(ChunkKind.Verb, i, verb.End) { Verb = verb };
        if (tag is WordTag.That && !(sentence.Tag(i + 1) is WordTag.Noun && sentence.Tag(i - 1) is WordTag.Preposition))
            return new Chunk(ChunkKind.That, i, i + 1);
        if (NounPhraseParser.Parse(sentence, i) is { } noun)
            return new Chunk(ChunkKind.Noun, i, noun.End) { Noun = noun };
        return new Chunk(Plain(tag), i, i + 1);
    }

    // "remain imprisoned": the participle says how they remain.
    private static bool IsPredicate(Chunk before, VerbGroup verb) =>
        before.Verb is { Lemma: "remain" or "stay" or "keep" } && verb.First == verb.Main && (verb.MayBeParticiple || verb.Shape == VerbShape.Participle);

    private static bool StartsVerb(TaggedSentence sentence, int i)
    {
        while (sentence.Tag(i) is WordTag.Adverb or WordTag.Negation)
            i++;
        return sentence.Tag(i) is WordTag.VerbBase or WordTag.VerbPast or WordTag.VerbPresent or WordTag.Participle or WordTag.Ing or WordTag.To;
    }

    private static ChunkKind Plain(WordTag tag) => tag switch
    {
        WordTag.Preposition or WordTag.To => ChunkKind.Preposition,
        WordTag.Adverb or WordTag.Negation or WordTag.Particle => ChunkKind.Adverb,
        WordTag.Adjective or WordTag.Determiner => ChunkKind.Adjective,
        WordTag.Conjunction => ChunkKind.Conjunction,
        WordTag.Subordinator => ChunkKind.Subordinator,
        WordTag.That => ChunkKind.That,
        WordTag.Relative => ChunkKind.Relative,
        WordTag.Comma => ChunkKind.Comma,
        WordTag.Quote => ChunkKind.Quote,
        WordTag.Break or WordTag.Bracket => ChunkKind.Break,
        WordTag.Stop => ChunkKind.Stop,
        _ => ChunkKind.Other,
    };
}
