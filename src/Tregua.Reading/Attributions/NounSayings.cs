using Tregua.Evidence.Claims;
using Tregua.Reading.Events;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Attributions;

/// <summary>Sayings without a verb: "a call by President Vell for the release of the sailors", "the envoy's demand that both sides …".</summary>
internal static class NounSayings
{
    private static readonly WordNote<Saying> Sayings = new(word => Given(word.Lower) is { } modality ? new Saying(modality, null) : Vocabulary.English.Table("saying nouns").TryGetValue(Singular.Of(word.Lower), out var frame) ? new Saying(null, frame) : Saying.None);

    /// <summary>The sayings of a sentence.</summary>
    public static IEnumerable<Attribution> Find(Parse parse, SpeakerFinder speakers)
    {
        for (var c = 0; c < parse.Chunks.Length; c++)
        {
            if (parse.Chunks[c].Noun is { Items.IsEmpty: true, IsPronoun: false } noun && Sayings.Of(parse.Sentence.Word(noun.Head)) is { IsOne: true } kind && Read(parse, c, noun, kind, speakers) is { } saying)
                yield return saying;
        }
    }

    private static Modality? Given(string lower) =>
        Vocabulary.English.Table("asserting nouns").TryGetValue(Singular.Of(lower), out var value) && Enum.TryParse<Modality>(value, out var modality) && modality is Evidence.Claims.Modality.Demanded or Evidence.Claims.Modality.Promised ? modality : null;

    private static Attribution? Read(Parse parse, int at, NounPhrase noun, Saying kind, SpeakerFinder speakers)
    {
        var next = at + 1;
        var by = noun.Possessor ?? (kind.Frame is null ? null : noun.Of);
        if (by is null && parse.Kind(next) == ChunkKind.Preposition && parse.Sentence.Lower(parse.Chunks[next].First) is "by" or "from" && parse.Kind(next + 1) == ChunkKind.Noun)
        {
            by = parse.Chunks[next + 1].Noun;
            next += 2;
        }
        // "gave assurances that": whoever gives them.
        by ??= Giver(parse, noun);
        // A claim is told by "that" alone; a call by "for" and "to" too.
        if (kind.Frame is not null && parse.Kind(next) != ChunkKind.That)
            return null;
        if (by is null || next >= parse.Chunks.Length || First(parse, next) is not (> 0 and var first) || speakers.FindWith(parse.Sentence, by, parse.Apposition(by)) is not { } source)
            return null;
        var (from, end) = Contents.Trim(parse, first, End(parse, next));
        return end <= from ? null : new Attribution
        {
            Source = source,
            Cue = parse.Sentence.Words(noun.Head, noun.Head + 1),
            CueFirst = noun.Head,
            By = "a noun of saying, and whose it is",
            Frame = kind.Frame ?? "demand",
            First = from,
            End = end,
            Gives = kind.Modality,
            Lemma = Singular.Of(parse.Sentence.Lower(noun.Head)),
            IsSettled = true,
        };
    }

    // "for the release", "that both sides …", "to release": where the words start; 0 when none do.
    private static int First(Parse parse, int at) => parse.Chunks[at].Kind switch
    {
        ChunkKind.That => parse.Chunks[at].End,
        ChunkKind.Preposition when parse.Sentence.Lower(parse.Chunks[at].First) == "for" => parse.Chunks[at].End,
        ChunkKind.Verb when parse.Chunks[at].Verb!.Shape == VerbShape.Infinitive => parse.Chunks[at].First,
        _ => 0,
    };

    // Up to the verb of the sentence around it, or its mark.
    private static int End(Parse parse, int at)
    {
        // "The council's claim that the army fired could not be verified": the second verb is of the sentence around it.
        var verbs = 0;
        var isSubject = true;
        for (var i = 0; i < at; i++)
            isSubject &= parse.Chunks[i].Verb is not { Shape: VerbShape.Finite };
        for (var i = at + 1; i < parse.Chunks.Length; i++)
        {
            if (isSubject && parse.Chunks[at].Kind == ChunkKind.That && parse.Chunks[i].Verb is { Shape: VerbShape.Finite } && ++verbs == 2)
                return parse.Chunks[i].First;
            var ends = parse.Chunks[i].Kind is ChunkKind.Comma or ChunkKind.Break or ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Relative
                || (parse.Chunks[at].Kind != ChunkKind.That && parse.Chunks[i].Verb is { Shape: VerbShape.Finite });
            if (ends)
                return parse.Chunks[i].First;
        }
        return parse.Sentence.Count;
    }

    private static NounPhrase? Giver(Parse parse, NounPhrase noun)
    {
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb is { IsPassive: false, IsNegated: false, Shape: VerbShape.Finite } && clause.Objects.Contains(noun) && Vocabulary.English.Set("giving verbs").Contains(clause.Verb.Lemma))
                return clause.Subject;
        }
        return null;
    }

    private sealed record Saying(Modality? Modality, string? Frame)
    {
        public static readonly Saying None = new(null, null);

        public bool IsOne => Modality is not null || Frame is not null;
    }
}
