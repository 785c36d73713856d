using System.Collections.Immutable;
using Tregua.Reading.Clauses;
using Tregua.Reading.Events;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Attributions;

/// <summary>A sentence with its chunks and clauses.</summary>
/// <param name="Sentence">The tagged sentence.</param>
/// <param name="Chunks">Its chunks.</param>
/// <param name="Clauses">Its clauses.</param>
internal sealed record Parse(TaggedSentence Sentence, ImmutableArray<Chunk> Chunks, ImmutableArray<Clause> Clauses)
{
    private (bool IsFound, Condition? Condition) _condition;

    /// <summary>The "if" of the sentence; null when it has none.</summary>
    public Condition? Condition
    {
        get
        {
            if (!_condition.IsFound)
                _condition = (true, Condition.Find(this));
            return _condition.Condition;
        }
    }

    /// <summary>Parses a tagged sentence.</summary>
    public static Parse Of(TaggedSentence sentence)
    {
        var chunks = Chunker.Cut(sentence);
        return new Parse(sentence, chunks, ClauseFinder.Find(sentence, chunks));
    }

    /// <summary>The index of the chunk that holds a token; the number of chunks past the end.</summary>
    public int ChunkAt(int token)
    {
        for (var i = 0; i < Chunks.Length; i++)
        {
            if (token < Chunks[i].End)
                return i;
        }
        return Chunks.Length;
    }

    /// <summary>The chunk's kind; <see cref="ChunkKind.Stop"/> outside the sentence.</summary>
    public ChunkKind Kind(int chunk) => chunk >= 0 && chunk < Chunks.Length ? Chunks[chunk].Kind : ChunkKind.Stop;

    /// <summary>The noun phrase that explains another ("Runa Aske, its minister"); null when none follows.</summary>
    public NounPhrase? Apposition(NounPhrase noun)
    {
        var at = ChunkAt(noun.First);
        if (at >= Chunks.Length || Chunks[at].Noun is null)
            return null;
        // "the commander, known as Kadry,"
        if (Kind(at + 1) == ChunkKind.Comma && Kind(at + 2) == ChunkKind.Verb && Chunks[at + 2].Verb!.Lemma is "know" or "call" or "name" && Kind(at + 3) is ChunkKind.Subordinator or ChunkKind.Preposition && Kind(at + 4) == ChunkKind.Noun)
            return Chunks[at + 4].Noun;
        if (Kind(at + 1) == ChunkKind.Comma && Kind(at + 2) == ChunkKind.Noun && Kind(at + 3) is ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Stop or ChunkKind.Relative && !IsSomebodyElse(noun, Chunks[at + 2].Noun!))
            return Chunks[at + 2].Noun;
        return NameAfterPhrases(at);
    }

    // "Ms Runa Aske (Council), Mr Tol Brenn": the next of a list.
    private bool IsSomebodyElse(NounPhrase noun, NounPhrase next) =>
        Sentence.Tag(noun.Head) == WordTag.Name && Sentence.Tag(next.Head) == WordTag.Name && Names.NameWords.Titles.TryGetValue(Sentence.Word(next.First), out var sort) && sort == "person";

    // "the envoy for the valley, Runa Aske,": the name behind the phrases that belong to the noun.
    private NounPhrase? NameAfterPhrases(int noun)
    {
        var at = noun + 1;
        while (Kind(at) == ChunkKind.Preposition && Kind(at + 1) == ChunkKind.Noun)
            at += 2;
        return at > noun + 1 && Kind(at) == ChunkKind.Comma && Kind(at + 2) is ChunkKind.Comma or ChunkKind.Stop && Kind(at + 1) == ChunkKind.Noun
            && Chunks[at + 1].Noun is { Items.IsEmpty: true, Possessor: null } name && Sentence.Tag(name.Head) == WordTag.Name && name.First == name.CoreFirst ? name : null;
    }
}
