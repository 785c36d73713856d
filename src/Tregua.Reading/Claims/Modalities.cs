using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;
using Tregua.Reading.Attributions;
using Tregua.Reading.Events;
using Tregua.Reading.Explanations;

namespace Tregua.Reading.Claims;

/// <summary>Settles a claim's modality by its words, its source and its date.</summary>
internal static class Modalities
{
    /// <summary>The modality.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="inner">Who says it; null for the outlet.</param>
    /// <param name="source">The claim's source.</param>
    /// <param name="anchor">The day of the report.</param>
    /// <returns>The modality, and what proposed it when it is not the event's own.</returns>
    public static (Modality Modality, string? By) Of(EventDraft draft, Attribution? inner, Source source, LocalDate? anchor)
    {
        // "would close the corridor again if": what one will do to another's harm is threatened.
        if (draft.Modality == Modality.Conditional && IsHarm(draft.Event.Action) && draft.Polarity == Polarity.Affirmed && IsOwnAct(draft, source))
            return (Modality.Threatened, By.If);
        // "warned that it would close the crossing"
        if (inner?.Lemma == "warn" && draft.IsFuture && IsHarm(draft.Event.Action) && draft.Polarity == Polarity.Affirmed && IsOwnAct(draft, source))
            return (Modality.Threatened, By.Cue);
        if (draft.Modality is Modality.Conditional or Modality.Threatened)
            return (draft.Modality, null);
        if (draft.Event.Action == EventAction.Warn && draft.Modality == Modality.Ongoing)
            return (Modality.Predicted, By.ActionOfVerb);
        if (!draft.IsAside && inner?.Gives is { } given && (given is not Modality.Predicted || draft.Modality != Modality.Demanded))
            return (given, By.Cue);
        if (draft.IsFuture || draft.Modality == Modality.Scheduled)
            return (draft.IsFuture && IsOwnAct(draft, source) ? Modality.Promised : Modality.Scheduled, null);
        var ahead = anchor is { } today && draft.Occurred?.FirstDay is { } day && day > today;
        return ahead && draft.Modality is Modality.Occurred or Modality.Ongoing ? (Modality.Scheduled, By.Ahead) : (draft.Modality, null);
    }

    private static bool IsHarm(EventAction action) => action is EventAction.Close or EventAction.Suspend or EventAction.Attack or EventAction.Kill or EventAction.Withhold or EventAction.Detain or EventAction.Refuse;

    // "his country", "its forces": whose, when somebody speaks for a side.
    private static bool IsOwn(EventDraft draft, Source source) =>
        draft.Actor is { PossessiveWord: >= 0 } && source.Kind is SourceKind.Party or SourceKind.NamedOfficial or SourceKind.UnnamedOfficial or SourceKind.Mediator or SourceKind.Monitor;

    private static bool IsOwnAct(EventDraft draft, Source source) => IsOwn(draft, source) ||
        source.Name is { } name && draft.Event.Actor is { } actor
        && (string.Equals(name, actor, StringComparison.OrdinalIgnoreCase) || (source.Side is { } side && (side == draft.ActorSide || string.Equals(side, actor, StringComparison.OrdinalIgnoreCase))));
}
