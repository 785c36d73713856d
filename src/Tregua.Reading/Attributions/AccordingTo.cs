using System.Collections.Frozen;
using Tregua.Evidence.Sources;
using Tregua.Reading.Events;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Attributions;

/// <summary>Sources that a phrase names: "according to the ministry, …", "in the words of the mayor, …", "…, by the council's count".</summary>
internal static class AccordingTo
{
    private static readonly PhraseTable Phrases = Vocabulary.English.Phrases("source phrases");
    private static readonly WordSet Reckonings = Vocabulary.English.Words("reckoning nouns");
    private static readonly FrozenSet<string> NoSources = [.. Vocabulary.English.Set("mute nouns"), .. Vocabulary.English.Set("no sources")];
    private static readonly WordSet Released = Vocabulary.English.Words("released sources");

    /// <summary>The attributions of a stretch of a sentence.</summary>
    /// <param name="parse">The sentence.</param>
    /// <param name="from">The token from which on phrases are looked for.</param>
    /// <param name="until">The token before which they start.</param>
    /// <param name="speakers">Knows the speakers of the document.</param>
    public static IEnumerable<Attribution> Find(Parse parse, int from, int until, SpeakerFinder speakers)
    {
        var sentence = parse.Sentence;
        for (var i = from; i < Math.Min(until, sentence.Count - 2); i++)
        {
            if (Phrases.CanStart(sentence.Tokens[i]) && Phrases.Match(sentence.Tokens, i) is { } phrase)
            {
                var first = i + phrase.Length;
                // "three per cent", "one per household": a rate and no source.
                var isBare = phrase.Length == 1;
                if (isBare && sentence.Lower(i - 1) != "," || NounAt(parse, first) is not { } noun)
                    continue;
                if (Source(parse, noun, speakers, out var end) is { } source)
                    yield return Around(parse, source, $"the words “{sentence.Words(i, first).ToLowerInvariant()}”", i, first, end);
            }
            // "by the council's count"
            if (sentence.Lower(i) == "by" && NounAt(parse, i + 1) is { } count && (count.Possessor ?? count.Of) is { } teller && Reckonings.Contains(sentence.Word(count.Head)) && speakers.FindWith(sentence, teller, null) is { } counting)
                yield return Around(parse, counting, "the words “by … count”", i, count.End, count.End);
        }
    }

    // Whoever is named; of a paper whoever put it out: "figures released by the council", "the hospital's register".
    private static Speaker? Source(Parse parse, NounPhrase noun, SpeakerFinder speakers, out int end)
    {
        var sentence = parse.Sentence;
        end = noun.End;
        if (noun.Items.IsEmpty && (Released.Contains(sentence.Word(noun.Head)) || NameWords.Statements.Contains(sentence.Word(noun.Head))))
        {
            if (Issuer(parse, noun, out var issuerEnd) is { } issuer)
            {
                end = issuerEnd;
                return speakers.FindWith(sentence, issuer, parse.Apposition(issuer)) ?? Somebody(sentence, issuer);
            }
        }
        if (speakers.FindWith(sentence, noun, parse.Apposition(noun)) is { } known)
            return known;
        if (!IsSeveral(sentence, noun))
            return null;
        var several = Somebody(sentence, noun);
        speakers.Remember(several);
        return several;
    }

    // "according to hauliers", but not "according to plans".
    private static bool IsSeveral(TaggedSentence sentence, NounPhrase noun) =>
        noun is { Items.IsEmpty: true, IsPronoun: false } && sentence.Tag(noun.Head) == WordTag.Noun && Singular.Of(sentence.Lower(noun.Head)) is var single && single != sentence.Lower(noun.Head)
        && !NoSources.Contains(single) && !Released.Contains(sentence.Word(noun.Head)) && Actions.OfNoun(sentence.Word(noun.Head)) is null;

    private static NounPhrase? Issuer(Parse parse, NounPhrase paper, out int end)
    {
        end = paper.End;
        if ((paper.Possessor ?? paper.Of) is { } whose)
            return whose;
        var at = parse.ChunkAt(paper.Head) + 1;
        if (parse.Kind(at) == ChunkKind.Verb && parse.Chunks[at].Verb is { Shape: VerbShape.Participle } or { MayBeParticiple: true })
            at++;
        if (parse.Kind(at) != ChunkKind.Preposition || parse.Sentence.Lower(parse.Chunks[at].First) is not ("from" or "by") || parse.Kind(at + 1) != ChunkKind.Noun)
            return null;
        end = parse.Chunks[at + 1].End;
        return parse.Chunks[at + 1].Noun;
    }

    private static Speaker Somebody(TaggedSentence sentence, NounPhrase issuer) =>
        new() { Name = NamePhrases.Bare(sentence, issuer), Kind = SourceKind.CivilSociety, Noun = sentence.Lower(issuer.Head) };

    private static NounPhrase? NounAt(Parse parse, int token)
    {
        var chunk = parse.ChunkAt(token);
        // "in the words of the mayor": the mayor, inside the phrase of the words.
        for (var noun = chunk < parse.Chunks.Length ? parse.Chunks[chunk].Noun : null; noun is not null; noun = noun.Of)
        {
            if (noun.First == token)
                return noun;
        }
        return null;
    }

    // What stands before the phrase; what stands behind it when nothing of its own stands before, as in "; according to the port, …".
    private static Attribution Around(Parse parse, Speaker source, string by, int cue, int cueEnd, int phraseEnd)
    {
        var sentence = parse.Sentence;
        var (first, end) = cue > 2 && FirstAfterBoundary(parse, cue) is var start && start < cue ? (start, cue) : (phraseEnd, NextBoundary(parse, phraseEnd));
        while (end > first && sentence.Lower(end - 1) is "," or "." or "\"" or "”")
            end--;
        while (first < end && sentence.Lower(first) is "," or "\"" or "“")
            first++;
        return new Attribution { Source = source, Cue = sentence.Words(cue, cueEnd), CueFirst = cue, By = by, Frame = "say", First = first, End = end };
    }

    private static int NextBoundary(Parse parse, int from)
    {
        while (from < parse.Sentence.Count && parse.Sentence.Lower(from) != ";")
            from++;
        return from;
    }

    // The clause before it, back to ", while".
    private static int FirstAfterBoundary(Parse parse, int cue)
    {
        for (var i = cue - 1; i > 0; i--)
        {
            if (parse.Sentence.Lower(i) is "while" or "but" && parse.Sentence.Lower(i - 1) == ",")
                return i + 1;
            if (parse.Sentence.Lower(i) is ";" or ":")
                return i + 1;
        }
        return 0;
    }
}
