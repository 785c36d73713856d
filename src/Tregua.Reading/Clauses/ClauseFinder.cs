using System.Collections.Immutable;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Clauses;

/// <summary>Gathers for each verb group its subject, objects and complements.</summary>
internal static class ClauseFinder
{
    /// <summary>The clauses of a sentence, by the place of their verbs.</summary>
    public static ImmutableArray<Clause> Find(TaggedSentence sentence, ImmutableArray<Chunk> chunks)
    {
        var settled = Conjoined.Settle(sentence, Participles.Settle(sentence, chunks));
        var clauses = new List<Clause>();
        for (var c = 0; c < settled.Length; c++)
        {
            if (settled[c].Kind == ChunkKind.Verb)
                clauses.Add(Build(sentence, settled, c, clauses));
        }
        for (var i = 0; i < clauses.Count; i++)
            clauses[i] = Inverted(sentence, Late(clauses, i));
        return [.. clauses];
    }

    private static Clause Build(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at, List<Clause> before)
    {
        var verb = chunks[at].Verb!;
        var left = Subjects.Find(sentence, chunks, at, before);
        var right = Right.Gather(sentence, chunks, at);
        var times = right.Times.AddRange(left.Times);
        if (Contact(sentence, chunks, at, left, right) is { } gap)
            (left, right) = (left with { Role = ClauseRole.Relative, First = gap.First }, right with { Objects = [gap] });
        return new Clause
        {
            Index = before.Count,
            Verb = verb,
            Role = left.Role,
            Subject = left.Subject,
            Objects = right.Objects,
            Repeats = right.Repeats,
            Complements = right.Complements.AddRange(left.Complements),
            Times = times,
            Governor = left.Governor,
            Marker = left.Marker,
            MarkerToken = left.MarkerToken,
            SharesSubject = left.SharesSubject,
            First = Math.Min(left.First, verb.First),
            End = Math.Max(right.End, verb.End),
        };
    }

    // "the 80 detainees it held back": a relative clause without a relative word.
    private static NounPhrase? Contact(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at, Left left, Right right)
    {
        if (left.Subject is not { } subject || !right.Objects.IsEmpty || chunks[at].Verb!.IsPassive || left.Role != ClauseRole.Main)
            return null;
        for (var i = 1; i < at; i++)
        {
            if (chunks[i].First != subject.First)
                continue;
            // "the excavators which it has been holding": the noun before the relative word is the object.
            if (chunks[i - 1].Kind == ChunkKind.Relative && i > 1 && sentence.Lower(chunks[i - 1].First) is "which" or "whom" or "that" && !ReportingVerbs.TakesClause(chunks[at].Verb!.Lemma))
                return (chunks[i - 2].Kind == ChunkKind.Comma && i > 2 ? chunks[i - 3] : chunks[i - 2]).Noun;
            if (subject.IsPronoun)
                return chunks[i - 1].Noun is { IsPronoun: false } noun && i > 1 && chunks[i - 2].Kind is ChunkKind.Verb or ChunkKind.Adverb or ChunkKind.Preposition && !(chunks[i - 2].Verb is { } verb && ReportingVerbs.TakesClause(verb.Lemma)) ? noun : null;
        }
        return null;
    }

    // "…," said the envoy: what follows the verb is its subject.
    private static Clause Inverted(TaggedSentence sentence, Clause clause)
    {
        if (clause.Object is not { } speaker || clause.Verb is not { Shape: VerbShape.Finite, IsPassive: false } || !ReportingVerbs.TakesClause(clause.Verb.Lemma) || clause.Verb.First == 0 || speaker.First != clause.Verb.End)
            return clause;
        var before = sentence.Tag(clause.Verb.First - 1);
        var quoted = before == WordTag.Quote || (before == WordTag.Comma && sentence.Tag(clause.Verb.First - 2) == WordTag.Quote) || (before == WordTag.Comma && clause.SharesSubject);
        return quoted && sentence.Tag(speaker.End) is WordTag.Comma or WordTag.Stop or WordTag.Preposition || (quoted && TimeFollows(sentence, speaker.End))
            ? clause with { Subject = speaker, Objects = clause.Objects.RemoveAt(0), Role = ClauseRole.Main, SharesSubject = false }
            : clause;
    }

    private static bool TimeFollows(TaggedSentence sentence, int token) => sentence.Times.Any(time => time.FirstToken == token);

    // A participle that opens the sentence takes the subject of the clause that follows.
    private static Clause Late(List<Clause> clauses, int index)
    {
        var clause = clauses[index];
        if (clause.Subject is not null || clause.Role != ClauseRole.Participial || index != 0)
            return clause;
        foreach (var later in clauses)
        {
            if (later.Verb.Shape == VerbShape.Finite && later.Role == ClauseRole.Main)
                return clause with { Subject = later.Subject };
        }
        return clause;
    }
}
