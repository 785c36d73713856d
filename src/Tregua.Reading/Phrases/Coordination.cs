using System.Collections.Immutable;

using Tregua.Reading.Tags;

namespace Tregua.Reading.Phrases;

/// <summary>Joins "A, B and C" into one noun phrase.</summary>
internal static class Coordination
{
    /// <summary>The chunks with coordinated noun phrases joined.</summary>
    public static ImmutableArray<Chunk> Join(TaggedSentence sentence, List<Chunk> chunks)
    {
        var joined = ImmutableArray.CreateBuilder<Chunk>(chunks.Count);
        var i = 0;
        while (i < chunks.Count)
        {
            var length = chunks[i].Kind == ChunkKind.Noun ? Run(sentence, chunks, i) : 1;
            joined.Add(length == 1 ? chunks[i] : Group(sentence, chunks, i, length));
            i += length;
        }
        return joined.DrainToImmutable();
    }

    // How many chunks the run of conjuncts takes that starts here; 1 when none.
    private static int Run(TaggedSentence sentence, List<Chunk> chunks, int start)
    {
        var i = start;
        while (true)
        {
            if (Is(chunks, i + 1, ChunkKind.Comma) && Is(chunks, i + 2, ChunkKind.Noun) && !(i == start && Introduces(chunks, start)))
            {
                i += 2;
                continue;
            }
            var conjunction = Is(chunks, i + 1, ChunkKind.Comma) && i > start ? i + 2 : i + 1;
            if (!Is(chunks, conjunction, ChunkKind.Conjunction) || sentence.Lower(chunks[conjunction].First) is not ("and" or "or" or "nor") || !Is(chunks, conjunction + 1, ChunkKind.Noun))
                return 1;
            return StartsClause(chunks, start, conjunction + 1) || Mixed(sentence, chunks[start].Noun!, chunks[conjunction + 1].Noun!) || Gapped(sentence, chunks, start, conjunction + 1) || Explains(chunks, start, i, conjunction + 1) ? 1 : conjunction + 2 - start;
        }
    }

    // "The three, two women and a man, walked": what stands between the commas explains the first.
    private static bool Explains(List<Chunk> chunks, int start, int comma, int last) =>
        comma == start + 2 && (chunks[start].Noun!.IsPronoun || (Is(chunks, last + 1, ChunkKind.Comma) && Is(chunks, last + 2, ChunkKind.Verb)));

    // "held by the rebels and 150 by the army": a number alone is no second rebel; "lost 12 men and the rebels 29": nor is one with its own actor.
    private static bool Mixed(TaggedSentence sentence, NounPhrase left, NounPhrase right) =>
        sentence.Tag(right.Head) == WordTag.Number && sentence.Tag(left.Head) != WordTag.Number && (left.Quantity is null || right.Quantity is { } number && number.FirstToken > right.CoreFirst);

    // "went in one direction and thirty in the other": the number goes with its own phrase.
    private static bool Gapped(TaggedSentence sentence, List<Chunk> chunks, int start, int last) =>
        Is(chunks, start - 1, ChunkKind.Preposition) && sentence.Tag(chunks[last].Noun!.Head) == WordTag.Number && sentence.Tag(chunks[start].Noun!.Head) != WordTag.Number
        && Is(chunks, last + 1, ChunkKind.Preposition) && sentence.Lower(chunks[last + 1].First) == sentence.Lower(chunks[start - 1].First);

    // "Before the statement, A and B agreed": the comma closes the phrase that opens the sentence.
    private static bool Introduces(List<Chunk> chunks, int noun)
    {
        if (noun == 0 || chunks[noun - 1].Kind is not (ChunkKind.Preposition or ChunkKind.Subordinator))
            return false;
        for (var i = 0; i < noun; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb || (chunks[i].Kind == ChunkKind.Noun && i < noun - 1))
                return false;
        }
        return true;
    }

    // "freed six hostages and Israel released": the noun after "and" has its own verb while the one before is an object.
    private static bool StartsClause(List<Chunk> chunks, int start, int last)
    {
        var after = last + 1;
        while (Is(chunks, after, ChunkKind.Adverb) || Is(chunks, after, ChunkKind.Time))
            after++;
        if (!Is(chunks, after, ChunkKind.Verb) || chunks[after].Verb!.Shape != VerbShape.Finite)
            return false;
        if (chunks[after].Verb!.MayBeParticiple && Is(chunks, after + 1, ChunkKind.Preposition))
            return false;
        for (var i = start - 1; i >= 0; i--)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Verb: return chunks[i].Verb!.Shape == VerbShape.Finite && !IsSaying(chunks[i].Verb!.Lemma) || i > 0 && chunks[i - 1].Kind == ChunkKind.Relative;
                case ChunkKind.Subordinator or ChunkKind.That or ChunkKind.Break or ChunkKind.Quote: return false;
            }
        }
        return false;
    }

    private static bool IsSaying(string lemma) => ReportingVerbs.Find(lemma) is not null;

    private static bool Is(List<Chunk> chunks, int i, ChunkKind kind) => i >= 0 && i < chunks.Count && chunks[i].Kind == kind;

    private static Chunk Group(TaggedSentence sentence, List<Chunk> chunks, int start, int length)
    {
        var items = ImmutableArray.CreateBuilder<NounPhrase>();
        var choice = false;
        for (var i = start; i < start + length; i++)
        {
            if (chunks[i].Noun is { } noun)
                items.AddRange(noun.Each);
            choice |= chunks[i].Kind == ChunkKind.Conjunction && sentence.Lower(chunks[i].First) == "or";
        }
        var (first, last) = (items[0], items[^1]);
        var group = first with { Items = items.ToImmutable(), End = last.End, CoreEnd = last.End, Of = null, Quantity = null, IsPronoun = false, IsChoice = choice };
        return new Chunk(ChunkKind.Noun, chunks[start].First, last.End) { Noun = group };
    }
}
