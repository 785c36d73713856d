using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;

namespace Tregua.Cli.Boards;

/// <summary>What a claim asserts, field by field, in one line.</summary>
internal static class ClaimWords
{
    /// <summary><c>occurred: release, hostage (living), by Hamas · "3" in one event · on 2025-01-19</c>.</summary>
    public static string Asserted(Claim claim)
    {
        var parts = new List<string> { $"{Modality(claim)}: {Event(claim.Event)}" };
        if (claim.Quantity is { } quantity)
            parts.Add($"\"{quantity.Text}\" {Counts.Of(quantity.Base)}");
        if (claim.Occurred is { } occurred)
            parts.Add(Days.When(occurred));
        if (claim.Due is { } due)
            parts.Add($"had been due {Days.Range(due)}");
        if (claim.Condition is { } condition)
            parts.Add($"on the condition \"{condition}\"");
        if (claim.Said is { } said)
            parts.Add($"said {Days.When(said)}");
        return string.Join(" · ", parts);
    }

    private static string Modality(Claim claim)
    {
        var word = Hyphenated.Spaced(claim.Modality);
        var hedge = claim.Hedge is { } text ? $" (\"{text}\")" : "";
        return claim.Polarity == Polarity.Denied ? $"denied, {word}{hedge}" : word + hedge;
    }

    private static string Event(EventMention mention)
    {
        var parts = new List<string> { mention is { Action: EventAction.Other, Lemma: { } lemma } ? $"\"{lemma}\"" : Hyphenated.Of(mention.Action) };
        var kind = mention.Kind is { } k ? $" ({k})" : "";
        if ((mention.ThingPhrase ?? mention.Thing) is { } thing)
            parts.Add(thing + kind);
        if (mention.Topic is { } topic && topic != mention.ThingPhrase)
            parts.Add($"about {topic}");
        if (mention.Actor is { } actor)
            parts.Add($"by {actor}");
        if (mention.Recipient is { } recipient)
            parts.Add($"to {recipient}");
        if (mention.Place is { } place)
            parts.Add($"at {place}");
        return string.Join(", ", parts);
    }
}
