namespace Tregua.Evidence.Claims;

/// <summary>What a claim says happened, in the report's own words; which actor or stipulation that is, the engine decides.</summary>
public sealed record EventMention
{
    /// <summary>The action, from the verb.</summary>
    public required EventAction Action { get; init; }

    /// <summary>The verb's (or event noun's) lemma, such as <c>conclude</c>; always given for <see cref="EventAction.Other"/>.</summary>
    public string? Lemma { get; init; }

    /// <summary>Who acts (not who speaks); null when the text names nobody.</summary>
    public string? Actor { get; init; }

    /// <summary>The head noun of what is acted upon, singular, as in the text: <c>prisoner</c>, <c>body</c>, <c>phase</c>.</summary>
    public string? Thing { get; init; }

    /// <summary>The noun phrase around <see cref="Thing"/> without its number and article, singular: <c>Palestinian prisoner</c>, <c>first phase</c>.</summary>
    public string? ThingPhrase { get; init; }

    /// <summary>The sub-kind of the thing: <c>living</c>, <c>remains</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>To whom.</summary>
    public string? Recipient { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>What talks or terms are about, such as <c>second phase</c>.</summary>
    public string? Topic { get; init; }

    /// <summary>The number of the batch the text ties the event to, from 1; null when it names none.</summary>
    public int? Batch { get; init; }

    /// <summary>Its type in PLOVER, as its source puts it; null where PLOVER has none.</summary>
    public PloverEvent? Plover { get; init; }
}
