using System.Collections.Frozen;
using Tregua.Evidence.Claims;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>The PLOVER type of an event.</summary>
internal static class PloverCodes
{
    private static readonly FrozenDictionary<EventAction, PloverEvent> Actions = Vocabulary.English.Table("plover actions")
        .ToFrozenDictionary(pair => Enum.Parse<EventAction>(pair.Key, ignoreCase: true), pair => Enum.Parse<PloverEvent>(pair.Value));

    private static readonly FrozenDictionary<string, PloverEvent> Verbs = Vocabulary.English.Table("plover verbs")
        .ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<PloverEvent>(pair.Value), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Turn> Turns = Vocabulary.English.Table("plover modalities")
        .ToFrozenDictionary(pair => pair.Key, pair => Turn.Of(pair.Value), StringComparer.Ordinal);

    /// <summary>The type of an event under a modality and polarity; null where PLOVER has none.</summary>
    public static PloverEvent? Of(EventMention mention, Modality modality, Polarity polarity)
    {
        if (Base(mention) is not { } type)
            return null;
        if (polarity == Polarity.Denied)
            return Turns["denied"].Of(type);
        return modality switch
        {
            Modality.Promised => Turns["promised"].Of(type),
            Modality.Scheduled => Turns["scheduled"].Of(type),
            Modality.Proposed => Turns["proposed"].Of(type),
            Modality.Demanded => Turns["demanded"].Of(type),
            Modality.Threatened => Turns["threatened"].Of(type),
            _ => type,
        };
    }

    private static PloverEvent? Base(EventMention mention) =>
        mention.Lemma is { } lemma && mention.Action == EventAction.Other && Verbs.TryGetValue(lemma, out var ofVerb) ? ofVerb
        : Actions.TryGetValue(mention.Action, out var ofAction) ? ofAction
        : null;

    private readonly record struct Turn(PloverEvent? Gives, PloverEvent? Takes)
    {
        public static Turn Of(string value)
        {
            var parts = value.Split(' ');
            return new Turn(Named(parts[0]), Named(parts[1]));
        }

        private static PloverEvent? Named(string word) => word == "-" ? null : Enum.Parse<PloverEvent>(word);

        public PloverEvent Of(PloverEvent type) => (type is PloverEvent.Reject or PloverEvent.Request or PloverEvent.Accuse ? type : type > PloverEvent.Request ? Takes : Gives) ?? type;
    }
}
