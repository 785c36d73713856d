using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>Who acts: the subject before the verb, the agent after a passive, or, left out, the one who speaks.</summary>
internal sealed class Doers(Vocabulary vocabulary, SpeakerWords words)
{
    private readonly WordSet _agents = vocabulary.WordsOrNone("passive-agents");
    private readonly WordSet _recipients = vocabulary.WordsOrNone("recipient-prepositions");

    /// <summary>The subject of an active verb; null when nobody is named or meant.</summary>
    public Doer? Subject(ShallowSentence sentence, Stretch before, Act act, Attribution? inner, Speakers speakers)
    {
        if (act.Verb!.Time == VerbTime.Infinitive && inner is { Gives: Modality.Demanded })
            return Addressee(sentence, inner, act, speakers);
        if (Named(sentence, before, speakers) is { } named)
            return named;
        // Left out in languages that need no pronoun: the speaker's own act.
        var isOwn = inner is { Gives: not Modality.Demanded } && act.Verb.Time is not VerbTime.Subjunctive && !HasNoun(sentence, before);
        return isOwn && (inner!.Source.Side ?? inner.Source.Name) is { } name ? new Doer(name, inner.Source.Side) : null;
    }

    /// <summary>The agent of a passive or of an act told by a noun: after "por".</summary>
    public Doer? Agent(ShallowSentence sentence, Stretch after, Speakers speakers)
    {
        for (var i = after.First; i < after.End; i++)
        {
            if (_agents.Contains(sentence.Tokens[i]))
                return Named(sentence, new Stretch(i + 1, after.End), speakers);
        }
        return null;
    }

    // "exigió a Norlandia retirar …".
    private Doer? Addressee(ShallowSentence sentence, Attribution inner, Act act, Speakers speakers)
    {
        for (var i = inner.First; i < act.Verb!.First; i++)
        {
            if (_recipients.Contains(sentence.Tokens[i]))
                return Named(sentence, new Stretch(i + 1, act.Verb.First), speakers);
        }
        return null;
    }

    private Doer? Named(ShallowSentence sentence, Stretch stretch, Speakers speakers)
    {
        if (SpeakerParts.Of(sentence, stretch.First, stretch.End, words) is not { } parts)
            return null;
        var match = speakers.Actor(parts.Words);
        if (parts.Name is null && match is null && parts.Title is null && !words.IsBody(parts.Nominal))
            return null;
        return new Doer(parts.Name ?? parts.Nominal, match?.Actor.Name);
    }

    private bool HasNoun(ShallowSentence sentence, Stretch stretch) => SpeakerParts.Of(sentence, stretch.First, stretch.End, words) is not null;
}
