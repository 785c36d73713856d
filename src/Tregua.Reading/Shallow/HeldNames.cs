using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Reading.Names;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>Finds the names of people who are detained, held, freed or dead: beside a word for such a person, and after or before a verb of holding, freeing or killing. Doubt protects.</summary>
/// <param name="vocabulary">The language's words for things and persons.</param>
/// <param name="acts">Its verbs.</param>
/// <param name="words">Its words for bodies, which are no people.</param>
internal sealed class HeldNames(Vocabulary vocabulary, Acts acts, SpeakerWords words)
{
    private readonly PhraseTable _things = vocabulary.PhrasesOrNone("things");
    private readonly WordSet _persons = vocabulary.WordsOrNone("persons");
    private readonly WordSet _recipients = vocabulary.WordsOrNone("recipient-prepositions");

    /// <summary>Every mention of them, by place.</summary>
    public ImmutableArray<TextSpan> Find(StoredText text, IEnumerable<ShallowSentence> sentences, Speakers speakers)
    {
        var mentions = new NameMentions();
        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Tokens.Length; at++)
            {
                if (_things.Match(sentence.Tokens, at) is { } thing && _persons.Contains(thing.Value.Length > 0 ? thing.Value : thing.Key))
                    AddBeside(sentence, at, at + thing.Length, mentions, speakers);
            }
            foreach (var verb in sentence.Verbs)
            {
                if (acts.OfVerb(verb.Lemma) is EventAction.Release or EventAction.HandOver or EventAction.Return or EventAction.Detain or EventAction.Hold or EventAction.Kill or EventAction.Withhold)
                    AddObject(sentence, verb, mentions, speakers);
            }
        }
        return mentions.In(text);
    }

    // "el rehén Ivo Santa", "los presos Ana Ruel y Leo Marr", "Ivo Santa, rehén desde mayo".
    private void AddBeside(ShallowSentence sentence, int first, int end, NameMentions mentions, Speakers speakers)
    {
        var at = end;
        while (at < sentence.Tokens.Length && at - end <= 12)
        {
            var next = Name(sentence, at, mentions, speakers);
            if (next == at && !(sentence.Tokens[at].Text is "," or ":" or "(" || words.Particles.Contains(sentence.Tokens[at]) && at > end))
                break;
            at = Math.Max(next, at + 1);
        }
        if (first > 1 && sentence.Tokens[first - 1].Text == ",")
            Name(sentence, NameStart(sentence, first - 1), mentions, speakers);
    }

    private void AddObject(ShallowSentence sentence, ShallowVerb verb, NameMentions mentions, Speakers speakers)
    {
        if (_recipients.Contains(sentence.Tokens, verb.End))
            Name(sentence, verb.End + 1, mentions, speakers);
        else
            Name(sentence, verb.End, mentions, speakers);
        if (verb.IsPassive)
            Name(sentence, NameStart(sentence, verb.First), mentions, speakers);
    }

    private static int NameStart(ShallowSentence sentence, int end)
    {
        var first = end;
        while (first > 0 && sentence.Tokens[first - 1].IsCapitalised && end - first < 5)
            first--;
        return first;
    }

    // Adds the capitalised words at a token unless they name a body, country or actor; the token after them.
    private int Name(ShallowSentence sentence, int first, NameMentions mentions, Speakers speakers)
    {
        var end = first;
        while (end < sentence.Tokens.Length && sentence.Tokens[end].IsCapitalised && end - first < 5)
            end++;
        if (end == first)
            return first;
        var name = sentence.Words(first, end);
        if (!words.IsBody(name) && speakers.Actor([.. name.Split(' ')]) is null or { Role: NameRole.Member })
            mentions.Add(name);
        return end;
    }
}
