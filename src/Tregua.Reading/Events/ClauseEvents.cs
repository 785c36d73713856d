using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Dates;
using Tregua.Reading.Explanations;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Events;

/// <summary>Reads events off clauses.</summary>
internal sealed class ClauseEvents(Parse parse)
{
    private readonly Condition? _condition = parse.Condition;

    /// <summary>The heads of the event nouns that the clause read last carries.</summary>
    public List<int> Taken { get; } = [];

    /// <summary>The events of a clause: one for each figure.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="isContent">Somebody says it.</param>
    /// <param name="startsContent">Its verb is the first word of what somebody says.</param>
    public IEnumerable<EventDraft> Read(Clause clause, bool isContent, bool startsContent)
    {
        // "stopped patrolling the channel on 3 May": one event, with what belongs to both.
        if (clause.Index + 1 < parse.Clauses.Length && parse.Clauses[clause.Index + 1] is var next && Worth.IsStopped(parse, next) == clause)
            clause = clause with { Objects = next.Objects, Complements = clause.Complements.AddRange(next.Complements), Times = clause.Times.AddRange(next.Times), End = next.End };
        var stance = Stance.Of(parse, clause);
        // "would be freed under the proposal": proposed by it, planned by nobody yet.
        if (stance is { Modality: Modality.Scheduled, IsFuture: true } && clause.After("under") is { } terms && Singular.Of(parse.Sentence.Lower(terms.Head)) is "proposal" or "offer" or "draft")
            stance = stance with { Modality = Modality.Proposed, IsFuture = false };
        var core = Core.Of(parse, clause, ref stance);
        if (core is null || !Worth.Telling(parse, clause, core, isContent, startsContent))
            return [];
        Taken.Clear();
        Take(core.Noun);
        Take(core.Thing);
        Take(core.Actor);
        return Split(clause, stance, core);
    }

    private void Take(NounPhrase? noun)
    {
        if (noun is null)
            return;
        if (noun.Items.IsEmpty)
            Taken.Add(noun.Head);
        foreach (var item in noun.Items)
            Taken.Add(item.Head);
    }

    private IEnumerable<EventDraft> Split(Clause clause, Stance stance, Core core)
    {
        var draft = Draft(clause, stance, core);
        if (Batches(clause, draft) is { } batches)
            yield return batches;
        if (core.Thing is not { Items.Length: > 1 } group || !group.Items.Any(item => item.Quantity is not null || item.Of?.Quantity is not null))
        {
            yield return core.Thing is { } thing ? Filled(draft, thing, clause, core) : clause.Repeats is { } often ? draft with { Quantity = often.Quantity with { Base = Bases.Of(parse, clause, core) } } : draft;
            yield break;
        }
        for (var i = 0; i < group.Items.Length; i++)
        {
            var item = group.Items[i];
            var first = i == 0 ? draft.First : item.First;
            yield return Filled(draft with { First = Math.Min(first, item.First), End = i == group.Items.Length - 1 ? Math.Max(item.End, draft.End) : item.End }, item, clause, core);
        }
    }

    // "in seven batches" is a figure of its own.
    private EventDraft? Batches(Clause clause, EventDraft draft)
    {
        foreach (var complement in clause.Complements)
        {
            if (complement.Preposition is not ("in" or "over") || complement.Noun.Quantity is not { } quantity || !Bases.IsBatch(parse.Sentence.Lower(complement.Noun.Head)) || quantity.Quantity.Best is null or 1)
                continue;
            var thing = Thing.Of(parse.Sentence, complement.Noun);
            return draft with
            {
                First = complement.First,
                End = complement.Noun.End,
                Quantity = quantity.Quantity with { Base = QuantityBase.Total },
                Thing = complement.Noun,
                Event = draft.Event with { Thing = thing.Head, ThingPhrase = thing.Phrase, Kind = null },
            };
        }
        return null;
    }

    private EventDraft Draft(Clause clause, Stance stance, Core core)
    {
        var (occurred, due) = Times(clause, stance, core);
        var conditional = _condition is not null && _condition.Bears(parse, clause.Verb.Main);
        return new EventDraft
        {
            Anchor = clause.Verb.Main,
            First = clause.First,
            End = clause.End,
            Actor = core.Actor,
            Modality = conditional && stance.Modality != Modality.Threatened ? Modality.Conditional : stance.Modality,
            IsFuture = stance.IsFuture && !conditional,
            Polarity = stance.IsDenied ? Polarity.Denied : Polarity.Affirmed,
            Hedge = stance.Hedge,
            Occurred = occurred,
            Due = due,
            Condition = conditional ? _condition!.Text : null,
            ConditionDate = conditional ? _condition!.Date : null,
            Clause = clause.Index,
            IsAside = clause is { Role: ClauseRole.Relative, Verb.Shape: VerbShape.Finite },
            Thing = core.Thing,
            Reasons = core.Reasons with { Modality = conditional ? By.If : stance.By, Occurred = occurred is null ? null : Occurrences.IsOwn(clause, core) ? By.OwnTime : By.TimeBeside },
            Event = new EventMention
            {
                Action = core.Action,
                Lemma = core.Lemma,
                Recipient = core.Recipient is { } to ? Names.NamePhrases.Bare(parse.Sentence, to) : null,
                Place = Places.Of(parse, clause) ?? (clause is { Verb.Shape: VerbShape.Infinitive, Governor: >= 0 } ? Places.Of(parse, parse.Clauses[clause.Governor]) : null),
                Topic = Topics.Of(parse, clause, core),
                Batch = Bases.BatchOf(parse, clause),
            },
        };
    }

    private EventDraft Filled(EventDraft draft, NounPhrase noun, Clause clause, Core core)
    {
        var thing = Thing.Of(parse.Sentence, noun);
        // "Of the 350 men promised, 212 have been freed"
        if (parse.Sentence.Tag(noun.Head) == Tags.WordTag.Number && (clause.After("of") ?? (parse.Sentence.Lower(0) == "of" ? parse.Chunks[1].Noun : null)) is { Items.IsEmpty: true, IsPronoun: false } whole && whole.First < noun.First && parse.Sentence.Tag(whole.Head) == Tags.WordTag.Noun)
            (noun, thing) = (whole, Thing.Of(parse.Sentence, whole) with { Quantity = thing.Quantity });
        var quantity = thing.Quantity ?? clause.Repeats?.Quantity;
        // "No unit fired" is denied, not a firing of none.
        if (quantity is { Best: 0 } && noun == clause.Subject && Stance.IsNobody(parse, clause))
            quantity = null;
        if (quantity is not null)
            quantity = quantity with { Base = Bases.Of(parse, clause, core) };
        return draft with
        {
            Thing = noun,
            Quantity = quantity,
            Reasons = draft.Reasons with { Base = quantity?.Base switch { null => null, QuantityBase.Stock => By.BaseOfHolding, QuantityBase.Total => By.BaseOfTotal, _ => By.BaseOfEvent } },
            Event = draft.Event with { Thing = thing.Head, ThingPhrase = thing.Phrase, Kind = thing.Kind },
        };
    }

    private TimeExpression? DueBeside(Clause clause)
    {
        foreach (var time in clause.Times)
        {
            if (time.EndToken <= clause.Verb.First && parse.Sentence.Lower(time.FirstToken - 1) == "due")
                return time;
        }
        return null;
    }

    private (TimeRange? Occurred, TimeRange? Due) Times(Clause clause, Stance stance, Core core)
    {
        // "the third batch, due on 16 August, will not be released"
        if (DueBeside(clause) is { } due)
            return (Occurrences.Of(parse, clause with { Times = clause.Times.Remove(due) }, core), due.Value);
        var value = Occurrences.Of(parse, clause, core);
        return stance.IsDue ? (null, value) : (value, null);
    }
}
