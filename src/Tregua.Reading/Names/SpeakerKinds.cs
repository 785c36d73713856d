using Tregua.Evidence.Sources;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Names;

/// <summary>What speakers are as sources, as far as the words and the agreement tell.</summary>
internal static class SpeakerKinds
{
    /// <summary>What an actor of the agreement is that speaks as a body.</summary>
    public static SourceKind OfActor(ActorStanding standing) => standing switch
    {
        ActorStanding.Mediator => SourceKind.Mediator,
        ActorStanding.Monitor => SourceKind.Monitor,
        _ => SourceKind.Party,
    };

    /// <summary>What a person is whom the agreement knows as an actor's.</summary>
    public static SourceKind OfMember(ActorMatch match) => OfActor(match.Actor.Standing) is var kind and not SourceKind.Party ? kind : SourceKind.NamedOfficial;

    /// <summary>What a body is by its name alone.</summary>
    /// <param name="lower">Its name in lower case, without an article.</param>
    public static SourceKind OfName(string lower)
    {
        var words = lower.Replace("'", "", StringComparison.Ordinal).Split(' ');
        if (Array.Exists(words, NameWords.MonitorWords.Contains))
            return SourceKind.Monitor;
        if (words[0] is "international" or "world" or "global" or "inter-american" or "pan-african")
            return SourceKind.ThirdParty;
        if (NameWords.ThirdParties.Contains(lower) || StartsWithBody(lower))
            return SourceKind.ThirdParty;
        if (Array.Exists(words, NameWords.CivilBodies.Contains) && !Array.Exists(words, NameWords.PartyWords.Contains))
            return SourceKind.CivilSociety;
        if (LexiconNames.Country(lower) is not null)
            return SourceKind.ThirdParty;
        return SourceKind.Party;
    }

    /// <summary>True of "the former minister".</summary>
    public static bool IsFormer(TaggedSentence sentence, NounPhrase noun)
    {
        var former = false;
        for (var i = noun.First; i < noun.CoreEnd; i++)
            former |= NameWords.Former.Contains(sentence.Word(i));
        return former;
    }

    /// <summary>True of "the United Nations envoy", "UN spokesman Rolf Aske": an official of a body that is no side.</summary>
    public static bool IsThirdParty(TaggedSentence sentence, NounPhrase noun)
    {
        var first = noun.Possessor is { } whose ? whose.CoreFirst : noun.CoreFirst;
        return StartsWithBody(sentence.Words(first, noun.CoreEnd).ToLowerInvariant());
    }

    private static bool StartsWithBody(string lower)
    {
        foreach (var body in NameWords.ThirdPartyNames)
        {
            if (lower.Length > body.Length && lower.StartsWith(body, StringComparison.Ordinal) && (lower[body.Length] == ' ' || lower.AsSpan(body.Length).StartsWith("'s ", StringComparison.Ordinal)))
                return true;
        }
        return false;
    }
}
