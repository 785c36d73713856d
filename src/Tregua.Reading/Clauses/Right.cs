using System.Collections.Immutable;
using Tregua.Reading.Dates;
using Tregua.Reading.Phrases;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Clauses;

/// <summary>What follows a verb: objects, complements and times.</summary>
internal sealed record Right(ImmutableArray<NounPhrase> Objects, ImmutableArray<Complement> Complements, ImmutableArray<TimeExpression> Times, int End, QuantityExpression? Repeats)
{
    /// <summary>Gathers it, up to the next verb or clause boundary.</summary>
    public static Right Gather(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at)
    {
        var objects = ImmutableArray.CreateBuilder<NounPhrase>(0);
        var complements = ImmutableArray.CreateBuilder<Complement>(0);
        var times = ImmutableArray.CreateBuilder<TimeExpression>(0);
        var end = chunks[at].End;
        QuantityExpression? repeats = null;
        foreach (var time in sentence.Times)
        {
            if (time.FirstToken > chunks[at].First && time.EndToken < end)
                times.Add(time);
        }
        for (var i = at + 1; i < chunks.Length; i++)
        {
            var chunk = chunks[i];
            if (IsBoundary(sentence, chunks, at, i))
                break;
            switch (chunk.Kind)
            {
                case ChunkKind.Noun when BelongsToNextVerb(chunks, at, i): return new Right(objects.DrainToImmutable(), complements.DrainToImmutable(), times.DrainToImmutable(), end, repeats);
                case ChunkKind.Noun when chunk.Noun!.Quantity is { } often && sentence.Lower(chunk.Noun.Head) == "times": repeats = often; end = chunk.End; break;
                case ChunkKind.Noun: objects.Add(chunk.Noun!); end = chunk.End; break;
                case ChunkKind.Time: times.Add(chunk.Time!); end = chunk.End; break;
                case ChunkKind.Preposition or ChunkKind.Subordinator when Follows(chunks, i, ChunkKind.Noun):
                    complements.Add(new Complement(sentence.Lower(chunk.First), chunk.First, chunks[i + 1].Noun!));
                    end = chunks[++i].End;
                    break;
                case ChunkKind.Adverb or ChunkKind.Adjective or ChunkKind.Preposition: end = chunk.End; break;
            }
        }
        return new Right(objects.DrainToImmutable(), complements.DrainToImmutable(), times.DrainToImmutable(), end, repeats);
    }

    private static bool Follows(ImmutableArray<Chunk> chunks, int i, ChunkKind kind) => i + 1 < chunks.Length && chunks[i + 1].Kind == kind;

    private static bool IsBoundary(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at, int i)
    {
        var chunk = chunks[i];
        return chunk.Kind switch
        {
            ChunkKind.Verb or ChunkKind.That or ChunkKind.Relative or ChunkKind.Stop => true,
            ChunkKind.Quote or ChunkKind.Break => true,
            ChunkKind.Subordinator => !Follows(chunks, i, ChunkKind.Noun) || VerbSoon(chunks, i + 2),
            ChunkKind.Conjunction => true,
            ChunkKind.Comma => !(i + 1 < chunks.Length && (chunks[i + 1].Kind == ChunkKind.Time || (chunks[i + 1].Kind == ChunkKind.Preposition && sentence.Lower(chunks[i + 1].First) is "in" or "at" or "on" or "to" or "during" or "from" or "with" or "for" && Follows(chunks, i + 1, ChunkKind.Noun)))),
            // "goes on under the ruins": the first belongs to the verb.
            ChunkKind.Preposition => !Follows(chunks, i, ChunkKind.Noun) && !Follows(chunks, i, ChunkKind.Time) && !(i == at + 1 && (Follows(chunks, i, ChunkKind.Preposition) || Follows(chunks, i, ChunkKind.Adverb))),
            _ => false,
        };
    }

    private static bool VerbSoon(ImmutableArray<Chunk> chunks, int i)
    {
        while (i < chunks.Length && chunks[i].Kind is ChunkKind.Adverb or ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Time)
            i++;
        return i < chunks.Length && chunks[i].Kind == ChunkKind.Verb && chunks[i].Verb!.Shape == VerbShape.Finite;
    }

    /// <summary>The noun that opens the sentence and that a clause with "that" explains, "The claim that the army fired …", of the verb of that clause; null of any other.</summary>
    public static NounPhrase? Told(ImmutableArray<Chunk> chunks, int verb)
    {
        if (verb < 3 || chunks[verb - 1].Kind != ChunkKind.Noun || chunks[verb - 2].Kind != ChunkKind.That || chunks[verb - 3].Noun is not { } told)
            return null;
        for (var i = 0; i < verb; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb)
                return null;
        }
        return told;
    }

    // "said the delegation left": the noun is the subject of what follows, not the object of what precedes.
    private static bool BelongsToNextVerb(ImmutableArray<Chunk> chunks, int verb, int noun)
    {
        if (chunks[noun - 1].Kind == ChunkKind.Preposition)
            return false;
        if (chunks[noun].Noun is { IsPronoun: false } && Told(chunks, verb) is not null)
            return false;
        var governor = chunks[verb].Verb!;
        if (noun == verb + 1 && noun + 1 < chunks.Length && chunks[noun + 1].Verb is { Shape: VerbShape.Infinitive })
            return false;
        if (noun == verb + 1 && governor.Shape != VerbShape.Finite && !ReportingVerbs.TakesClause(governor.Lemma) && governor.Lemma is not ("ensure" or "mean" or "know" or "show"))
            return false;
        var i = noun + 1;
        while (i < chunks.Length && chunks[i].Kind is ChunkKind.Adverb or ChunkKind.Time || (i + 1 < chunks.Length && chunks[i].Kind == ChunkKind.Preposition && chunks[i + 1].Kind == ChunkKind.Noun))
            i += chunks[i].Kind == ChunkKind.Preposition ? 2 : 1;
        return i < chunks.Length && chunks[i].Kind == ChunkKind.Verb && chunks[i].Verb!.Shape == VerbShape.Finite;
    }
}
