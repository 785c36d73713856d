using System.Collections.Immutable;
using Tregua.Evidence.Sources;
using Tregua.Reading.Attributions;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Claims;

/// <summary>Who speaks where a document names nobody: its outlet, the actor that published it, or whoever's statement it prints.</summary>
internal static class Voices
{
    private const int Opening = 4; // sentences that may name whose statement it is
    private const int GreetingWords = 9; // and more are no greeting
    private const int FewWords = 2; // of the first person, that make it somebody's own words

    /// <summary>The voice of a document, and who says "I" and "we" in it; null when nobody does.</summary>
    public static (Source Voice, Speaker? Author) Of(string? outlet, ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        var voice = Sources.Voice(outlet, speakers.Names);
        if (voice.Kind != SourceKind.Outlet)
            return (voice, new Speaker { Name = voice.Name, Kind = voice.Kind, Side = voice.Side, IsNamed = true });
        return (Issuer(parses, speakers) ?? Orator(parses, speakers)) is { } issuer && IsOwnWords(parses)
            ? (new Source { Name = issuer.Name, Kind = issuer.Kind, Side = issuer.Side }, issuer) : (voice, null);
    }

    private static bool IsOwnWords(ImmutableArray<Parse> parses)
    {
        var count = 0;
        foreach (var parse in parses)
        {
            if (parse.Sentence.Sentence.Place == SentencePlace.Body && (count += FirstPerson.Count(parse)) >= FewWords)
                return true;
        }
        return false;
    }

    // "Statement by the Minister of Defence, Arlo Venn", "Message of the facilitator": a line without a verb.
    private static Speaker? Issuer(ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        for (var p = 0; p < Math.Min(parses.Length, Opening); p++)
        {
            if (HasVerb(parses[p]) || StatementAt(parses[p]) is not (>= 0 and var at) || Named(parses[p], at) is not { } noun)
                continue;
            if (speakers.FindWith(parses[p].Sentence, noun, parses[p].Apposition(noun)) is { IsOutlet: false, Kind: not SourceKind.Unnamed } issuer)
                return issuer;
        }
        return null;
    }

    // Of a speech or letter, which greets somebody: the official named in its first lines, else who signs it, else who is said to have made it.
    private static Speaker? Orator(ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        if (Greeting(parses) is not (>= 0 and var greeting))
            return null;
        for (var p = 0; p < greeting; p++)
        {
            if (Official(parses[p], speakers) is { } named)
                return named;
        }
        return HasVerb(parses[^1]) ? null : Official(parses[^1], speakers);
    }

    // "Mr President,", "Excellencies,": a line of its own.
    private static int Greeting(ImmutableArray<Parse> parses)
    {
        for (var p = 0; p < Math.Min(parses.Length, Opening * 2); p++)
        {
            var sentence = parses[p].Sentence;
            if (sentence.Sentence.Place == SentencePlace.Body && sentence.Count < GreetingWords && !HasVerb(parses[p]) && sentence.Lower(sentence.Count - 1) is "," or ":" or "!" or "." && NameWords.Greetings.Contains(sentence.Word(0)))
                return p;
        }
        return -1;
    }

    private static Speaker? Official(Parse parse, SpeakerFinder speakers)
    {
        foreach (var chunk in parse.Chunks)
        {
            if (chunk.Noun is { Items.IsEmpty: true, IsPronoun: false } noun && speakers.FindWith(parse.Sentence, noun, parse.Apposition(noun)) is { IsPerson: true, IsNamed: true, Kind: not SourceKind.CivilSociety } named)
                return named;
        }
        return null;
    }

    private static bool HasVerb(Parse parse)
    {
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.Shape == VerbShape.Finite)
                return true;
        }
        return false;
    }

    private static int StatementAt(Parse parse)
    {
        for (var i = 0; i < parse.Sentence.Count; i++)
        {
            if (NameWords.Statements.Contains(parse.Sentence.Word(i)))
                return i;
        }
        return -1;
    }

    // Who stands after "by" or "from", else straight after "of".
    private static NounPhrase? Named(Parse parse, int statement)
    {
        NounPhrase? of = null;
        for (var c = parse.ChunkAt(statement); c < parse.Chunks.Length; c++)
        {
            if (parse.Chunks[c].Noun is { } noun && noun.First <= statement && noun.End > statement)
                of = noun.Of;
            else if (parse.Kind(c) == ChunkKind.Preposition && parse.Sentence.Lower(parse.Chunks[c].First) is "by" or "from" && parse.Kind(c + 1) == ChunkKind.Noun)
                return parse.Chunks[c + 1].Noun;
        }
        return of;
    }
}
