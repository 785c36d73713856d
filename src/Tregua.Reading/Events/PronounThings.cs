using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Reading.Attributions;
using Tregua.Reading.Explanations;

namespace Tregua.Reading.Events;

/// <summary>Gives "it" and "they" as things the thing of the event before.</summary>
internal sealed class PronounThings
{
    private const int MostCounted = 6; // figures further back are no longer spoken of
    private const double Alike = 3; // times as many at most: rival figures of one thing

    private readonly List<EventDraft> _counted = [];
    private EventDraft? _last;

    /// <summary>Fills them in place and remembers the last thing with a noun of its own.</summary>
    public void Fill(Parse parse, ImmutableArray<EventDraft>.Builder drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Thing is { } number && parse.Sentence.Tag(number.Head) == Tags.WordTag.Number)
            {
                // "counted 112": of what was spoken of before.
                drafts[i] = draft with { Event = draft.Event with { Thing = Counted?.Event.Thing, ThingPhrase = Counted?.Event.ThingPhrase, Kind = draft.Event.Kind ?? Counted?.Event.Kind }, Reasons = draft.Reasons with { Thing = By.EarlierThing } };
                continue;
            }
            // "put the number at 94": of what was counted before, done as before.
            if (draft is { Event: { Action: EventAction.Other, Lemma: "put" or "set" or "bring" or "raise" or "take" or "rise" or "stand" or "make" or "be", Thing: null }, Quantity: { } stated } && Like(stated) is { Event: var spoken, Quantity: { } counted } other)
            {
                drafts[i] = draft with { Event = draft.Event with { Action = spoken.Action, Lemma = null, Actor = spoken.Actor, Thing = spoken.Thing, ThingPhrase = spoken.ThingPhrase, Kind = spoken.Kind }, Quantity = stated with { Base = draft.Event.Lemma is "put" or "set" ? counted.Base : stated.Base }, Modality = other.Modality, Reasons = draft.Reasons with { Action = By.ActionBefore, Thing = By.EarlierThing } };
                continue;
            }
            if (draft.Thing is not { IsPronoun: true } pronoun)
            {
                if (draft.Thing is not null)
                    _last = draft;
                if (draft.Thing is not null && draft.Quantity is not null)
                    Count(draft);
                continue;
            }
            if (_last is { Event: var before } && parse.Sentence.Lower(pronoun.Head) is "it" or "they" or "them" or "this" or "both")
                drafts[i] = draft with { Event = draft.Event with { Thing = before.Thing, ThingPhrase = before.ThingPhrase, Kind = before.Kind }, Reasons = draft.Reasons with { Thing = By.EarlierThing } };
            else
                drafts[i] = draft with { Event = draft.Event with { Thing = null, ThingPhrase = null } };
        }
    }

    private EventDraft? Counted => _counted.Count == 0 ? null : _counted[^1];

    // A rival figure is of what was counted last that is about as many: of "43 detainees … two bodies … put the number at 41" the detainees.
    private EventDraft? Like(Quantity stated) =>
        stated.Best is { } best ? _counted.FindLast(draft => draft.Quantity?.Best is { } other && other > 0 && best / other <= (decimal)Alike && other / Math.Max(best, 1) <= (decimal)Alike) ?? Counted : Counted;

    private void Count(EventDraft draft)
    {
        if (_counted.Count == MostCounted)
            _counted.RemoveAt(0);
        _counted.Add(draft);
    }
}
