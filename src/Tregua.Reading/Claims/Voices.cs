using System.Collections.Immutable;
using Tregua.Evidence.Sources;
using Tregua.Reading.Attributions;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Claims;

/// <summary>Who speaks where a document names nobody: its outlet, the actor that published it, or whoever's statement it prints.</summary>
internal static class Voices
{
    private const int Opening = 4; // sentences that may name whose statement it is
    private const int GreetingWords = 9; // and more are no greeting
    private const int FewWords = 2; // of the first person, that make it somebody's own words
    private const int SignatureLines = 3; // at the end, that may sign it

    /// <summary>The voice of a document, and who says "I" and "we" in it; null when nobody does.</summary>
    public static (Source Voice, Speaker? Author) Of(string? outlet, ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        var voice = Sources.Voice(outlet, speakers.Names);
        if (voice.Kind != SourceKind.Outlet)
            return (voice, new Speaker { Name = voice.Name, Kind = voice.Kind, Side = voice.Side, IsNamed = true });
        return Author(outlet, parses, speakers) is { } author ? (new Source { Name = author.Name, Kind = author.Kind, Side = author.Side }, author) : (voice, null);
    }

    private static Speaker? Author(string? outlet, ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        var issued = Issuer(parses, speakers);
        var words = OwnWords(parses);
        // "Statement by …" says by itself whose words follow; what an outlet puts under such a title may be its report.
        if (issued is var (issuer, isBy, isTitle) && (isBy ? words > 0 || (isTitle && outlet is null) : words >= FewWords))
            return issuer;
        return words < FewWords ? null : Sender(parses, speakers) ?? Myself(parses, speakers) ?? Orator(parses, speakers) ?? Heading(parses, speakers);
    }

    // Words of the first person, counted no further than is asked for.
    private static int OwnWords(ImmutableArray<Parse> parses)
    {
        var count = 0;
        foreach (var parse in parses)
        {
            if (parse.Sentence.Sentence.Place == SentencePlace.Body && (count += FirstPerson.Count(parse)) >= FewWords)
                break;
        }
        return count;
    }

    // "Statement by the Minister of Defence, Arlo Venn", "Message of the facilitator": a line without a verb.
    private static (Speaker Issuer, bool IsBy, bool IsTitle)? Issuer(ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        for (var p = 0; p < Math.Min(parses.Length, Opening); p++)
        {
            if (HasVerb(parses[p]) || StatementAt(parses[p]) is not (>= 0 and var at))
                continue;
            if (Named(parses[p], at) is var (noun, isBy) && speakers.FindWith(parses[p].Sentence, noun, parses[p].Apposition(noun)) is { IsOutlet: false, Kind: not SourceKind.Unnamed } issuer)
                return (issuer, isBy, p == 0 && at == 0);
            // "Press release", and in the next line who releases it.
            if (parses[p].Sentence.Count <= at + 2 && p + 1 < parses.Length && Whole(parses[p + 1], speakers) is { } below)
                return (below, true, false);
        }
        return null;
    }

    // "From: Runa Aske, liaison officer"
    private static Speaker? Sender(ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        for (var p = 0; p < Math.Min(parses.Length, Opening * 2); p++)
        {
            if (parses[p].Sentence.Lower(0) == "from" && parses[p].Sentence.Lower(1) == ":")
                return Official(parses[p], speakers);
        }
        return null;
    }

    // "My name is Runa Aske", "I am Runa Aske"
    private static Speaker? Myself(ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        for (var p = 0; p < Math.Min(parses.Length, Opening * 2); p++)
        {
            var sentence = parses[p].Sentence;
            var at = sentence.Lower(0) == "my" && sentence.Lower(1) == "name" && sentence.Lower(2) == "is" ? 3 : sentence.Lower(0) == "i" && sentence.Lower(1) is "am" or "'m" ? 2 : -1;
            if (at < 0 || sentence.Tag(at) != WordTag.Name || sentence.Tag(at + 1) != WordTag.Name || parses[p].ChunkAt(at) is var chunk && (chunk >= parses[p].Chunks.Length || parses[p].Chunks[chunk].Noun is null))
                continue;
            var noun = parses[p].Chunks[parses[p].ChunkAt(at)].Noun!;
            return speakers.FindWith(sentence, noun, parses[p].Apposition(noun));
        }
        return null;
    }

    // "The Marsh Command, 12 May 2031": a body alone heads what says "we" and "our".
    private static Speaker? Heading(ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        for (var p = 0; p < Math.Min(parses.Length, Opening); p++)
        {
            if (parses[p].Sentence.Sentence.Place == SentencePlace.Body && parses[p].Sentence.Count > GreetingWords)
                return null;
            if (Whole(parses[p], speakers) is { IsPerson: false } body)
                return body;
        }
        return null;
    }

    // Whoever a line names that has nothing else but a date.
    private static Speaker? Whole(Parse parse, SpeakerFinder speakers)
    {
        NounPhrase? named = null;
        foreach (var chunk in parse.Chunks)
        {
            if (chunk.Noun is { } noun && named is null)
                named = noun;
            else if (chunk.Kind is not (ChunkKind.Time or ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Break))
                return null;
        }
        if (named is not { Items.IsEmpty: true, IsPronoun: false, Quantity: null } || parse.Sentence.Tag(named.Head) != WordTag.Name && (named.Of is null || !parse.Sentence.Tokens[named.First].IsCapitalised))
            return null;
        return NameWords.Bodies.Contains(parse.Sentence.Word(named.Head)) || NameWords.CivilBodies.Contains(parse.Sentence.Word(named.Head)) || speakers.Names.Find(NamePhrases.Bare(parse.Sentence, named)) is not null
            ? speakers.FindWith(parse.Sentence, named, null) is not { } found ? new Speaker { Name = NamePhrases.Bare(parse.Sentence, named), Kind = SourceKind.CivilSociety, IsNamed = true } : found.IsOutlet ? null : found : null;
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
        return Signature(parses, speakers);
    }

    // "Minister Runa Aske", or the name in one line and the office in the next.
    private static Speaker? Signature(ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        for (var p = parses.Length - 1; p >= Math.Max(0, parses.Length - SignatureLines) && !HasVerb(parses[p]); p--)
        {
            if (Person(parses[p], speakers) is not { } signed)
                continue;
            if (signed.Kind == SourceKind.CivilSociety && p + 1 < parses.Length && parses[p + 1].Chunks is [{ Noun: { IsPronoun: false, Items.IsEmpty: true } office }, ..] && speakers.Resolve(parses[p + 1].Sentence, office) is { IsPerson: true, IsNamed: false } held)
                return signed with { Kind = held.Kind == SourceKind.UnnamedOfficial ? SourceKind.NamedOfficial : held.Kind, Side = held.Side };
            return signed;
        }
        return null;
    }

    // "Mr President,", "Excellencies,": a line of its own.
    private static int Greeting(ImmutableArray<Parse> parses)
    {
        for (var p = 0; p < Math.Min(parses.Length, Opening * 2); p++)
        {
            var sentence = parses[p].Sentence;
            if (sentence.Sentence.Place == SentencePlace.Body && sentence.Count < GreetingWords && !HasVerb(parses[p]) && sentence.Lower(sentence.Count - 1) is "," or ":" or "!" or "." && (NameWords.Greetings.Contains(sentence.Word(0)) || (sentence.Count == 2 && NameWords.Titles.Contains(sentence.Word(0)))))
                return p;
        }
        return -1;
    }

    private static Speaker? Official(Parse parse, SpeakerFinder speakers) =>
        Person(parse, speakers) is { Kind: not SourceKind.CivilSociety } official ? official : null;

    // The first official of a line, else the first person of a name.
    private static Speaker? Person(Parse parse, SpeakerFinder speakers)
    {
        Speaker? first = null;
        foreach (var chunk in parse.Chunks)
        {
            // "to the commander": whoever is addressed does not speak.
            if (chunk.Noun is not { Items.IsEmpty: true, IsPronoun: false } noun || parse.Sentence.Lower(noun.First - 1) == "to" || speakers.FindWith(parse.Sentence, noun, parse.Apposition(noun)) is not { IsPerson: true, IsNamed: true } named)
                continue;
            if (named.Kind != SourceKind.CivilSociety)
                return named;
            first ??= named;
        }
        return first;
    }

    private static bool HasVerb(Parse parse)
    {
        foreach (var clause in parse.Clauses)
        {
            // "Weekly update from": a noun, whatever it was taken for.
            if (clause.Verb.Shape == VerbShape.Finite && !NameWords.Statements.Contains(parse.Sentence.Word(clause.Verb.Main)))
                return true;
        }
        return false;
    }

    private static int StatementAt(Parse parse)
    {
        for (var i = 0; i < parse.Sentence.Count; i++)
        {
            if (NameWords.Statements.Contains(parse.Sentence.Word(i)) || (parse.Sentence.Lower(i) == "release" && parse.Sentence.Lower(i - 1) is "press" or "news"))
                return i;
        }
        return -1;
    }

    // Who stands after "by" or "from", else straight after "of".
    private static (NounPhrase Noun, bool IsBy)? Named(Parse parse, int statement)
    {
        NounPhrase? of = null;
        for (var c = parse.ChunkAt(statement); c < parse.Chunks.Length; c++)
        {
            if (parse.Chunks[c].Noun is { } noun && noun.First <= statement && noun.End > statement)
                of = noun.Of;
            else if (parse.Kind(c) == ChunkKind.Preposition && parse.Sentence.Lower(parse.Chunks[c].First) is "by" or "from" && parse.Kind(c + 1) == ChunkKind.Noun)
                return (parse.Chunks[c + 1].Noun!, true);
        }
        return of is null ? null : (of, false);
    }
}
