using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Explanations;
using Tregua.Reading.Phrases;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Reads what somebody says or asks for when it is a noun alone: "urged the prompt return of the boats".</summary>
internal static class ContentNouns
{
    /// <summary>The event of the first event noun of a content without verbs; null when it has none.</summary>
    public static EventDraft? Read(Parse parse, Attribution attribution)
    {
        if (parse.ChunkAt(attribution.First) is var lone && lone < parse.Chunks.Length && Contents.IsLoneNumber(parse, lone, attribution.Frame, attribution.Lemma))
            return Answer(parse, attribution, parse.Chunks[lone].Noun!);
        for (var c = parse.ChunkAt(attribution.First); c < parse.Chunks.Length && parse.Chunks[c].First < attribution.End; c++)
        {
            if (parse.Chunks[c].Noun is not { } phrase)
                continue;
            foreach (var item in phrase.Each)
            {
                // "accused the council of a breach": whoever is accused did it.
                var accused = attribution.Frame == "accuse" && item.First < attribution.First && item.Of is not null;
                var noun = accused ? item.Of! : item;
                if (Action(parse.Sentence.Lower(noun.Head)) is { } action)
                    return Draft(parse, attribution, noun, action) with { Actor = accused ? item with { Of = null, End = item.CoreEnd } : NounEvents.Arguments(parse, noun).Actor };
            }
        }
        return attribution.Frame is "demand" or "count" or "propose" or "believe" && parse.ChunkAt(attribution.First) is var c0 && c0 < parse.Chunks.Length && parse.Chunks[c0].Noun is { } plain && attribution.Lemma is { } lemma
            ? Draft(parse, attribution, plain.Each[0], (EventAction.Other, lemma)) : null;
    }

    /// <summary>"expect either a return to war or a long stalemate": each of them, where more than one thing is expected.</summary>
    public static IEnumerable<EventDraft> Alternatives(Parse parse, Attribution attribution)
    {
        var at = parse.ChunkAt(attribution.First);
        if (attribution.Frame != "believe" || at >= parse.Chunks.Length || parse.Sentence.Lower(attribution.First) != "either")
            yield break;
        if (parse.Chunks[at].Kind == ChunkKind.Adjective || parse.Chunks[at].Kind == ChunkKind.Adverb)
            at++;
        for (; at < parse.Chunks.Length && parse.Chunks[at].Noun is { } phrase; at += 2)
        {
            foreach (var noun in phrase.Each)
            {
                var first = parse.Sentence.Lower(noun.First) == "either" ? noun.First + 1 : noun.First;
                yield return Draft(parse, attribution, noun, Action(parse.Sentence.Lower(noun.Head)) ?? (EventAction.Other, Singular.Of(parse.Sentence.Lower(noun.Head)))) with { First = first, End = noun == phrase.Each[^1] ? Whole(parse, noun, attribution.End) : noun.End };
            }
            if (parse.Kind(at + 1) is not (ChunkKind.Conjunction or ChunkKind.Preposition))
                yield break;
            if (parse.Kind(at + 1) == ChunkKind.Preposition)
                at += 2;
            if (parse.Kind(at + 1) != ChunkKind.Conjunction)
                yield break;
        }
    }

    // "a frozen front, where nobody moves": with the clause that hangs on it.
    private static int Whole(Parse parse, NounPhrase noun, int end) =>
        parse.Sentence.Lower(noun.End) == "," && parse.Sentence.Lower(noun.End + 1) is "where" or "which" or "in" ? end
        : parse.Sentence.Lower(noun.End) is "where" or "that" or "which" ? end : noun.End;

    private static (EventAction Action, string Lemma)? Action(string lower)
    {
        if (Actions.OfNoun(lower) is { } action)
            return (action, Singular.Of(lower));
        return Vocabulary.English.Table("other event nouns").TryGetValue(Singular.Of(lower), out var lemma) ? (EventAction.Other, lemma) : null;
    }

    // "The ministry says 29.": of what was counted before.
    private static EventDraft Answer(Parse parse, Attribution attribution, NounPhrase number) => new()
    {
        Anchor = number.Head,
        First = attribution.First,
        End = attribution.End,
        Modality = Modality.Occurred,
        Quantity = number.Quantity!.Quantity,
        Reasons = new EventReasons { Action = By.ActionNumber, Modality = By.Tense, Base = By.BaseBefore },
        Event = new EventMention { Action = EventAction.Other, Lemma = "put" },
    };

    private static EventDraft Draft(Parse parse, Attribution attribution, NounPhrase noun, (EventAction Action, string Lemma) action)
    {
        var arguments = NounEvents.Arguments(parse, noun);
        // "recorded 11 armed incidents": they are what is counted.
        var counts = attribution.Frame == "count" && noun.Quantity is not null;
        var about = counts ? noun : Action(parse.Sentence.Lower(noun.Head)) is null ? noun : arguments.Thing ?? Goal(parse, noun) ?? (noun.Quantity is not null || Action(parse.Sentence.Lower(noun.Head)) is null ? noun : null);
        var thing = about is null ? null : Thing.Of(parse.Sentence, about);
        var cue = attribution.Clause >= 0 ? parse.Clauses[attribution.Clause] : null;
        TimeRange? when = null;
        foreach (var time in arguments.Times)
            when ??= time.Value;
        // "In May the Mission recorded 46 violations in Sector B": when and where it counted is when and where they were.
        if (counts && cue is not null)
            when ??= Occurrences.Own(cue);
        // "has logged 212 breaches since 22 May"
        var summed = counts && cue is not null && (cue.Verb.Tense == VerbTense.Perfect || cue.Times.Any(time => time.Relation == Dates.TimeRelation.Since));
        var condition = parse.Condition;
        var conditional = condition?.Bears(parse, noun.Head) == true;
        return new EventDraft
        {
            Condition = conditional ? condition!.Text : null,
            ConditionDate = conditional ? condition!.Date : null,
            Anchor = noun.Head,
            First = attribution.First,
            End = attribution.End,
            Actor = arguments.Actor,
            Thing = about,
            Modality = conditional ? Modality.Conditional : Modality.Occurred,
            Quantity = (noun.Quantity?.Quantity ?? thing?.Quantity) is { } quantity ? quantity with { Base = summed ? QuantityBase.Total : quantity.Base } : null,
            Occurred = when,
            Reasons = new EventReasons
            {
                Action = By.ActionOfNoun,
                Actor = arguments.Actor is null ? null : By.Owner,
                Thing = By.OfNoun,
                Modality = conditional ? By.If : By.Cue,
                Base = By.BaseOfEvent,
                Occurred = when is null ? null : By.TimeOfNoun,
            },
            Event = new EventMention { Action = action.Action, Lemma = action.Lemma, Thing = thing?.Head, ThingPhrase = thing?.Phrase, Kind = thing?.Kind, Place = arguments.Place is { } where ? Names.NamePhrases.Bare(parse.Sentence, where) : counts && cue is not null ? Places.Of(parse, cue) : null },
        };
    }

    // "adherence to all provisions", "transition to the second phase"
    private static NounPhrase? Goal(Parse parse, NounPhrase noun)
    {
        var at = parse.ChunkAt(noun.End - 1) + 1;
        return parse.Kind(at) == ChunkKind.Preposition && parse.Sentence.Lower(parse.Chunks[at].First) is "to" or "on" or "for" && parse.Kind(at + 1) == ChunkKind.Noun ? parse.Chunks[at + 1].Noun : null;
    }
}
