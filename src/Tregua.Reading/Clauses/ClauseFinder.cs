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
            clauses[i] = Late(clauses, i);
        return [.. clauses];
    }

    private static Clause Build(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at, List<Clause> before)
    {
        var verb = chunks[at].Verb!;
        var left = Subjects.Find(sentence, chunks, at, before);
        var right = Right.Gather(sentence, chunks, at);
        var times = right.Times.AddRange(left.Times);
        return new Clause
        {
            Index = before.Count,
            Verb = verb,
            Role = left.Role,
            Subject = left.Subject,
            Objects = right.Objects,
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
