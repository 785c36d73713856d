using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Dates;
using Tregua.Reading.Explanations;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>What an event noun is said of.</summary>
/// <param name="Actor">Whose act.</param>
/// <param name="Thing">Of what.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Place">Where.</param>
/// <param name="Times">When.</param>
internal sealed record NounArguments(NounPhrase? Actor, NounPhrase? Thing, NounPhrase? Recipient, NounPhrase? Place, ImmutableArray<TimeExpression> Times);

/// <summary>Reads events off nouns: "Israel's delayed release of prisoners", "the handover of four bodies on Thursday".</summary>
internal static class NounEvents
{
    /// <summary>The events of the nouns of a sentence, those that a verb already carries left out.</summary>
    public static IEnumerable<EventDraft> Read(Parse parse, IReadOnlySet<int> taken)
    {
        foreach (var chunk in parse.Chunks)
        {
            foreach (var noun in chunk.Noun is null ? [] : Inside(chunk.Noun))
            {
                if (!taken.Contains(noun.Head) && Draft(parse, noun) is { } draft)
                    yield return draft;
            }
        }
    }

    private static IEnumerable<NounPhrase> Inside(NounPhrase noun)
    {
        foreach (var item in noun.Each)
        {
            yield return item;
            if (item.Of is null)
                continue;
            foreach (var inner in Inside(item.Of))
                yield return inner;
        }
    }

    /// <summary>The arguments of an event noun.</summary>
    public static NounArguments Arguments(Parse parse, NounPhrase noun)
    {
        var sentence = parse.Sentence;
        // "Monday's attack": a day does nothing.
        var day = Occurrences.OfPossessor(parse, noun);
        var actor = day is null ? noun.Possessor : null;
        NounPhrase? thing = noun.Of;
        // "prisoner releases", "the Palestinian prisoner release": what stands before the noun.
        if (thing is null && noun.Head - 1 >= noun.CoreFirst && sentence.Tag(noun.Head - 1) is WordTag.Noun)
            thing = new NounPhrase { First = noun.CoreFirst, CoreFirst = noun.CoreFirst, Head = noun.Head - 1, CoreEnd = noun.Head, End = noun.Head, Quantity = noun.Quantity };
        NounPhrase? recipient = null;
        NounPhrase? place = null;
        var times = ImmutableArray.CreateBuilder<TimeExpression>(0);
        for (var i = parse.ChunkAt(noun.End - 1) + 1; i < parse.Chunks.Length; i++)
        {
            var chunk = parse.Chunks[i];
            if (chunk.Kind == ChunkKind.Time)
                times.Add(chunk.Time!);
            else if (chunk.Kind == ChunkKind.Preposition && parse.Kind(i + 1) == ChunkKind.Noun)
            {
                var preposition = sentence.Lower(chunk.First);
                var after = parse.Chunks[i + 1].Noun!;
                if (preposition == "by")
                    actor ??= after;
                else if (preposition == "to" && !Places.IsPlace(sentence, after))
                    recipient ??= after;
                else if (preposition is "in" or "at" or "near" or "on" or "from" && Places.IsPlace(sentence, after))
                    place ??= after;
                i++;
            }
            else
                break;
        }
        return new NounArguments(actor, thing, recipient, place, times.DrainToImmutable());
    }

    private static EventDraft? Draft(Parse parse, NounPhrase noun)
    {
        var sentence = parse.Sentence;
        var known = Actions.OfNoun(sentence.Word(noun.Head));
        // "the deployment of 20 monitors": an act without an action of the list, but a figure.
        var isFigure = known is null && noun.Of?.Quantity is not null && Vocabulary.English.Table("other event nouns").ContainsKey(Singular.Of(sentence.Lower(noun.Head)));
        if (!isFigure && (known is null || !Counts(known.Value)))
            return null;
        var action = known ?? EventAction.Other;
        var arguments = Arguments(parse, noun);
        if (arguments.Thing is null && (arguments.Actor is null || action is EventAction.Attack))
            return null;
        if (noun.Of is null && arguments is { Actor: null, Times.IsEmpty: true } && noun.Quantity is null)
            return null;
        var delayed = Modified(sentence, noun, "delayed", "postponed", "overdue");
        var scheduled = Modified(sentence, noun, "scheduled", "planned", "upcoming", "expected", "promised", "next");
        var thing = arguments.Thing is { } of ? Thing.Of(sentence, of) : null;
        var condition = parse.Condition;
        if (condition?.Covers(noun.Head) == true)
            return null;
        var conditional = condition?.Bears(parse, noun.Head) == true;
        TimeRange? when = Occurrences.OfPossessor(parse, noun);
        foreach (var time in arguments.Times)
            when ??= time.Value;
        if (Planned(parse, noun) is { } plan)
            (scheduled, when) = (true, plan.Times.IsEmpty ? when : plan.Times[0].Value);
        var counted = Bases.Of(parse, noun, arguments.Times.Any(time => time.Relation == TimeRelation.Since));
        return new EventDraft
        {
            Anchor = noun.Head,
            First = noun.First,
            End = Math.Max(noun.End, arguments.Times.IsEmpty ? noun.End : arguments.Times[^1].EndToken),
            Actor = arguments.Actor,
            Thing = arguments.Thing,
            Modality = conditional ? Modality.Conditional : scheduled || IsTopic(parse, noun) ? Modality.Scheduled : delayed ? Modality.Occurred : Around(parse, noun),
            Condition = conditional ? condition!.Text : null,
            ConditionDate = conditional ? condition!.Date : null,
            Quantity = thing?.Quantity is { } quantity ? quantity with { Base = counted } : null,
            Occurred = when,
            Reasons = new EventReasons
            {
                Action = By.ActionOfNoun,
                Actor = arguments.Actor is null ? null : arguments.Actor == noun.Possessor ? By.Owner : By.Agent,
                Thing = By.OfNoun,
                Modality = conditional ? By.If : scheduled ? By.Scheduled : By.Around,
                Base = counted == QuantityBase.Total ? By.BaseOfTotal : By.BaseOfEvent,
                Occurred = when is null ? null : By.TimeOfNoun,
            },
            Event = new EventMention
            {
                Action = delayed && action is EventAction.Release or EventAction.HandOver or EventAction.Return ? EventAction.Withhold : action,
                Lemma = Singular.Of(sentence.Lower(noun.Head)),
                Thing = thing?.Head,
                ThingPhrase = thing?.Phrase,
                Kind = thing?.Kind,
                Recipient = arguments.Recipient is { } to ? NamePhrases.Bare(sentence, to) : null,
                Place = arguments.Place is { } where ? NamePhrases.Bare(sentence, where) : null,
            },
        };
    }

    // "the deployment of 20 monitors, planned for 15 October,"
    private static Clause? Planned(Parse parse, NounPhrase noun)
    {
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb is { Shape: VerbShape.Participle, Lemma: "plan" or "schedule" or "set" or "expect" or "foresee" or "slate" } && clause.Subject?.Head == noun.Head)
                return clause;
        }
        return null;
    }

    // A noun shares the future of the verb before it: "will release … in coordination with the transfer".
    private static Modality Around(Parse parse, NounPhrase noun)
    {
        Stance? stance = null;
        Clause? around = null;
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.Main < noun.Head && (clause.End >= noun.First || IsOfAgreement(parse, clause)) && ReportingVerbs.Find(clause.Verb.Lemma) is null)
            {
                around = clause;
                stance = Stance.Of(parse, clause);
            }
        }
        // "provides for the release of 12 men", "expects the return of the boats"
        if (around is not null && Vocabulary.English.Table("infinitive verbs").TryGetValue(around.Verb.Lemma, out var rule) && rule.Split(' ') is [not "follow", ..] words && !words.Contains("denied")
            && (around.Objects.Contains(noun) || around.Complements.Any(complement => complement.Preposition == "for" && complement.Noun == noun) || IsOfAgreement(parse, around)))
            return Enum.Parse<Modality>(words[0]);
        return stance?.Modality is null or Modality.Ongoing or Modality.Predicted ? Modality.Occurred : stance.Modality;
    }

    // "The pact provides for the release of 90 men in return for the reopening of the road": all of it is what the pact provides.
    private static bool IsOfAgreement(Parse parse, Clause clause) =>
        clause is { Verb.Tense: VerbTense.Present, Subject: { IsPronoun: false, Items.IsEmpty: true } subject } && Vocabulary.English.Set("agreements").Contains(Singular.Of(parse.Sentence.Lower(subject.Head)));

    // "agreed on the release of", "talks about the withdrawal": what is talked about has not happened.
    private static bool IsTopic(Parse parse, NounPhrase noun)
    {
        var at = parse.ChunkAt(noun.First);
        if (at < 2 || parse.Kind(at - 1) != ChunkKind.Preposition || parse.Sentence.Lower(parse.Chunks[at - 1].First) is not ("on" or "about" or "over" or "regarding" or "concerning" or "for"))
            return false;
        var before = parse.Chunks[at - 2];
        return before.Verb is { } verb ? verb.Lemma is "settle" or "talk" || Actions.OfVerb(verb.Lemma) is EventAction.Agree or EventAction.Negotiate
            : before.Noun is { Items.IsEmpty: true } talks && (Actions.OfNoun(parse.Sentence.Word(talks.Head)) is EventAction.Negotiate or EventAction.Agree || Singular.Of(parse.Sentence.Lower(talks.Head)) is "proposal" or "plan" or "offer" or "call" or "demand" or "list" or "date");
    }

    private static bool Counts(EventAction action) => action is EventAction.Release or EventAction.HandOver or EventAction.Withdraw or EventAction.Deliver or EventAction.Return
        or EventAction.Detain or EventAction.Kill or EventAction.Attack or EventAction.Resume or EventAction.Suspend or EventAction.Withhold or EventAction.Open or EventAction.Close or EventAction.Extend;

    private static bool Modified(TaggedSentence sentence, NounPhrase noun, params string[] words)
    {
        for (var i = noun.First; i < noun.Head; i++)
        {
            if (words.Contains(sentence.Lower(i)))
                return true;
        }
        return false;
    }
}
