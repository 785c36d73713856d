using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Explanations;

namespace Tregua.Reading.Events;

/// <summary>Gives "it" and "they" as things the thing of the event before.</summary>
internal sealed class PronounThings
{
    private EventDraft? _last;
    private EventDraft? _counted;

    /// <summary>Fills them in place and remembers the last thing with a noun of its own.</summary>
    public void Fill(Parse parse, ImmutableArray<EventDraft>.Builder drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Thing is { } number && parse.Sentence.Tag(number.Head) == Tags.WordTag.Number)
            {
                // "counted 112": of what was spoken of before.
                drafts[i] = draft with { Event = draft.Event with { Thing = _counted?.Event.Thing, ThingPhrase = _counted?.Event.ThingPhrase, Kind = draft.Event.Kind ?? _counted?.Event.Kind }, Reasons = draft.Reasons with { Thing = By.EarlierThing } };
                continue;
            }
            // "put the number at 94": of what was counted before, done as before.
            if (draft is { Event: { Action: EventAction.Other, Lemma: "put" or "set" or "bring" or "raise" or "take" or "rise" or "stand" or "make", Thing: null }, Quantity: { } stated } && _counted is { Event: var spoken, Quantity: { } counted })
            {
                drafts[i] = draft with { Event = draft.Event with { Action = spoken.Action, Lemma = null, Actor = spoken.Actor, Thing = spoken.Thing, ThingPhrase = spoken.ThingPhrase, Kind = spoken.Kind }, Quantity = stated with { Base = draft.Event.Lemma is "put" or "set" ? counted.Base : stated.Base }, Modality = _counted.Modality, Reasons = draft.Reasons with { Action = By.ActionBefore, Thing = By.EarlierThing } };
                continue;
            }
            if (draft.Thing is not { IsPronoun: true } pronoun)
            {
                if (draft.Thing is not null)
                    _last = draft;
                if (draft.Thing is not null && draft.Quantity is not null)
                    _counted = draft;
                continue;
            }
            if (_last is { Event: var before } && parse.Sentence.Lower(pronoun.Head) is "it" or "they" or "them" or "this" or "both")
                drafts[i] = draft with { Event = draft.Event with { Thing = before.Thing, ThingPhrase = before.ThingPhrase, Kind = before.Kind }, Reasons = draft.Reasons with { Thing = By.EarlierThing } };
            else
                drafts[i] = draft with { Event = draft.Event with { Thing = null, ThingPhrase = null } };
        }
    }
}
