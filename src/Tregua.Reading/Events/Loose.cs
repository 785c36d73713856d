using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Dates;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Events;

/// <summary>Joins what a sentence says in pieces: a date of its own clause, a due date in a relative clause.</summary>
internal static class Loose
{
    /// <summary>Settles the drafts of a sentence in place.</summary>
    public static void Settle(Parse parse, ImmutableArray<EventDraft>.Builder drafts)
    {
        DueDates(drafts);
        Occurrences(parse, drafts);
    }

    // "the release of the men who should have gone home on Monday": one release with a due date.
    private static void DueDates(ImmutableArray<EventDraft>.Builder drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            if (drafts[i].Due is null || drafts[i].Thing is not { } thing)
                continue;
            for (var j = 0; j < drafts.Count; j++)
            {
                if (j == i || (drafts[j].Event.Action != drafts[i].Event.Action && drafts[i].Event.Lemma != "due") || drafts[j].Thing?.Head != thing.Head)
                    continue;
                drafts[j] = drafts[j] with { Due = drafts[i].Due, End = Math.Max(drafts[j].End, drafts[i].End) };
                drafts.RemoveAt(i);
                break;
            }
        }
    }

    // "…, both to take place on 4 May": the date of the events before it.
    private static void Occurrences(Parse parse, ImmutableArray<EventDraft>.Builder drafts)
    {
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.Lemma is not ("occur" or "happen") || clause.Times.FirstOrDefault(time => time.Relation == TimeRelation.At && time.Value is not null) is not { } time)
                continue;
            for (var i = 0; i < drafts.Count; i++)
            {
                if (drafts[i].Occurred is null && drafts[i].Due is null && drafts[i].Anchor < clause.Verb.Main)
                    drafts[i] = drafts[i] with { Occurred = time.Value };
            }
            if (clause.Verb.Shape != VerbShape.Finite)
                Remove(drafts, clause.Index);
        }
    }

    private static void Remove(ImmutableArray<EventDraft>.Builder drafts, int clause)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            if (drafts[i].Clause == clause && drafts[i].Event.Action == EventAction.Other)
                drafts.RemoveAt(i);
        }
    }
}
