using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Reading.Attributions;
using Tregua.Reading.Explanations;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Events;

/// <summary>Reads a line that is a figure and no sentence: "9 attacks on aid workers", "26 evacuation flights, carrying 1,340 patients".</summary>
internal static class Headcounts
{
    /// <summary>Adds the figure that opens a line without a finite verb.</summary>
    public static void Add(Parse parse, ImmutableArray<EventDraft>.Builder found)
    {
        if (parse.Sentence.Sentence.Place != Tokens.SentencePlace.Body || First(parse) is not { Quantity: { IsOrdinal: false } quantity } noun || HasVerb(parse, noun))
            return;
        foreach (var draft in found)
        {
            if (draft.Thing?.Head == noun.Head || draft.Anchor == noun.Head)
                return;
        }
        var thing = Thing.Of(parse.Sentence, noun);
        var action = Actions.OfNoun(parse.Sentence.Word(noun.Head)) ?? EventAction.Other;
        found.Insert(0, new EventDraft
        {
            Anchor = noun.Head,
            First = noun.First,
            End = noun.End,
            Thing = noun,
            Modality = Modality.Occurred,
            Quantity = quantity.Quantity with { Base = QuantityBase.Increment },
            Reasons = new EventReasons { Action = By.ActionOfNoun, Thing = By.Counted, Modality = By.Tense, Base = By.BaseOfEvent },
            Event = new EventMention { Action = action, Lemma = thing.Head, Thing = thing.Head, ThingPhrase = thing.Phrase, Kind = thing.Kind },
        });
    }

    // The phrase that opens the line, behind its mark.
    private static NounPhrase? First(Parse parse)
    {
        var at = parse.Kind(0) is ChunkKind.Break or ChunkKind.Other ? 1 : 0;
        return parse.Kind(at) == ChunkKind.Noun && parse.Chunks[at].Noun is { Items.IsEmpty: true } noun && parse.Sentence.Tag(noun.Head) == Tags.WordTag.Noun ? noun : null;
    }

    // A sentence has a finite verb; a participle straight after the phrase tells what was done to it.
    private static bool HasVerb(Parse parse, NounPhrase noun)
    {
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.Shape == VerbShape.Finite || clause.Verb.First == noun.End)
                return true;
        }
        return false;
    }
}
