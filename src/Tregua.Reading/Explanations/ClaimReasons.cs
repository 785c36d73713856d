using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Events;

namespace Tregua.Reading.Explanations;

/// <summary>Puts together what proposed the fields of a claim.</summary>
internal static class ClaimReasons
{
    /// <summary>One reason for each field that the claim has, in the order of the JSON.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="draft">The event it was made of.</param>
    /// <param name="inner">Who says it; null in the outlet's own voice.</param>
    /// <param name="modality">What proposed a modality that is not the event's own; null otherwise.</param>
    public static ImmutableArray<FieldReason> Of(Claim claim, EventDraft draft, Attribution? inner, string? modality)
    {
        var reasons = ImmutableArray.CreateBuilder<FieldReason>();
        void Add(string field, string? by, string? words = null)
        {
            if (by is not null)
                reasons.Add(new FieldReason(field, by, words));
        }
        var found = draft.Reasons;
        var mention = claim.Event;
        Add("source", inner?.By ?? "no attribution, so the report's own voice", claim.Cue);
        Add("modality", modality ?? found.Modality, claim.Hedge);
        Add("event.action", found.Action, mention.Lemma);
        Add("event.actor", mention.Actor is null ? null : found.Actor, mention.Actor);
        Add("event.thing", mention.Thing is null ? null : found.Thing, mention.ThingPhrase);
        Add("event.kind", mention.Kind is null ? null : "a word of the noun phrase, in the vocabulary of kinds", mention.Kind);
        Add("event.place", mention.Place is null ? null : "a place behind a preposition", mention.Place);
        Add("event.recipient", mention.Recipient is null ? null : "who stands behind a preposition", mention.Recipient);
        Add("event.topic", mention.Topic is null ? null : "what stands behind a preposition of topics", mention.Topic);
        Add("quantity", claim.Quantity is null ? null : "a number in the phrase of the thing", claim.Quantity?.Text);
        Add("quantity.base", claim.Quantity is null ? null : found.Base);
        Add("occurred", claim.Occurred is null ? null : found.Occurred);
        Add("due", claim.Due is null ? null : "a date of what should have been");
        Add("condition", claim.Condition is null ? null : By.If, claim.Condition);
        return reasons.ToImmutable();
    }
}
