using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;
using Tregua.Reading.Clauses;
using Tregua.Reading.Dates;
using Tregua.Reading.Events;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Attributions;

/// <summary>Finds who says what in a sentence.</summary>
internal sealed class AttributionFinder(SpeakerFinder speakers)
{
    private const int LongestLabel = 16; // tokens

    private readonly Dictionary<string, TimeRange> _lastSaid = new(StringComparer.Ordinal);

    /// <summary>The attributions of a sentence, by the place of their cues.</summary>
    public ImmutableArray<Attribution> Find(Parse parse)
    {
        var found = ImmutableArray.CreateBuilder<Attribution>();
        var according = new List<Attribution>();
        var passed = 0;
        NotePersons(parse);
        foreach (var clause in parse.Clauses)
        {
            // "according to hauliers, two of whom": whoever a phrase names before the verb is known there.
            if (clause.Verb.First > passed)
                according.AddRange(AccordingTo.Find(parse, passed, passed = clause.Verb.First, speakers));
            Mention(parse, clause, found);
            if (Frame(clause.Verb.Lemma) is not { } frame)
            {
                if (Puts(parse, clause) is { } put)
                    found.Add(Dated(put));
                continue;
            }
            if (frame[0] == "count" && clause.Subject?.PossessiveWord >= 0 && found.Any(outer => outer.Covers(clause.Verb.Main)))
                continue;
            if (IsCiting(clause, frame[0]) || (clause.Index + 1 < parse.Clauses.Length && Quoting(parse, parse.Clauses[clause.Index + 1]) == clause))
                continue;
            if (FromClause(parse, clause, frame) is { } attribution)
                found.Add(Dated(Quoting(parse, clause) is { } quoting ? QuotedBy(parse, quoting, attribution) : attribution));
        }
        foreach (var clause in parse.Clauses)
        {
            if (found.Count > 0 && IsCiting(clause, Frame(clause.Verb.Lemma)?[0]) && Speaker(parse, clause.Object!) is { } original)
                found.Add(Citing(parse, clause, found) with { Source = original, CueFirst = clause.Verb.First, Clause = clause.Index, IsSettled = true });
        }
        foreach (var saying in NounSayings.Find(parse, speakers))
        {
            if (!found.Any(other => other.CueFirst >= 0 && other.Covers(saying.First)))
                found.Add(saying);
        }
        according.AddRange(AccordingTo.Find(parse, passed, parse.Sentence.Count, speakers));
        found.AddRange(according.Select(Dated));
        if (found.Count == 0 && Labelled(parse) is { } labelled)
            found.Add(labelled);
        if (found.Count == 0 && !parse.Clauses.IsEmpty && parse.Sentence.Sentence.Place == Tokens.SentencePlace.Body)
            MentionLast(parse);
        return found.ToImmutable();
    }

    // "Runa Aske, 34, teacher: “The soldiers came at night …”"
    private Attribution? Labelled(Parse parse)
    {
        var sentence = parse.Sentence;
        var colon = 0;
        while (colon < Math.Min(sentence.Count, LongestLabel) && sentence.Tag(colon) is WordTag.Name or WordTag.Noun or WordTag.Number or WordTag.Comma or WordTag.Determiner or WordTag.Preposition or WordTag.Adjective)
            colon++;
        if (colon == 0 || sentence.Lower(colon) != ":" || sentence.Tag(colon + 1) != WordTag.Quote || parse.Chunks[0].Noun is not { Items.IsEmpty: true } name || sentence.Tag(name.Head) != WordTag.Name
            || speakers.FindWith(sentence, name, parse.Apposition(name)) is not { IsPerson: true } source)
            return null;
        return new Attribution { Source = source, CueFirst = colon, Frame = "say", First = colon + 2, End = Contents.Trim(parse, colon + 2, sentence.Count).End, By = "the name before the quotation", IsSettled = true };
    }

    // The clause that quotes in "quoted a colonel as saying", of the clause of saying.
    private static Clause? Quoting(Parse parse, Clause saying) =>
        saying.Verb.Shape == VerbShape.Ing && saying.Governor >= 0 && parse.Sentence.Lower(saying.Verb.First - 1) == "as" && parse.Clauses[saying.Governor] is { Verb.Lemma: "quote" or "cite" or "report" } quoting ? quoting : null;

    private Attribution QuotedBy(Parse parse, Clause quoting, Attribution attribution) =>
        quoting.Verb.IsPassive ? attribution with { Cue = parse.Sentence.Words(quoting.Verb.First, parse.Clauses[attribution.Clause].Verb.End), CueFirst = quoting.Verb.First }
        : quoting.Subject is { } by ? attribution with { Via = Speaker(parse, by)?.Name } : attribution;

    private static bool IsCiting(Clause clause, string? frame) => frame == "quote" && clause is { Verb.Shape: VerbShape.Ing, Object: not null };

    // "reported, citing an officer" and "citing an officer, reported": what is said is the same, and who was asked vouches for it.
    private static Attribution Citing(Parse parse, Clause clause, ImmutableArray<Attribution>.Builder found)
    {
        foreach (var attribution in found)
        {
            if (attribution.Clause >= 0 && parse.Clauses[attribution.Clause].Subject is { } subject && subject == clause.Subject)
                return attribution with { SharedWith = attribution.CueFirst };
        }
        return found[^1] with { SharedWith = found[^1].CueFirst };
    }

    private void NotePersons(Parse parse)
    {
        foreach (var chunk in parse.Chunks)
        {
            // "Dr Runa Aske, head of the mission, and the minister, Bram Tavish"
            for (var i = 0; chunk.Noun is { Items: { Length: > 1 } items } && i < items.Length; i++)
            {
                if (parse.Sentence.Tag(items[i].Head) == WordTag.Name && Explained(parse, chunk, chunk.Noun, i) is { } office)
                    speakers.Note(parse.Sentence, items[i], office);
            }
            if (chunk.Noun is { IsPronoun: false, Items.IsEmpty: true } alone)
                NoteBody(parse, alone);
            foreach (var item in chunk.Noun?.Items ?? [])
                NoteBody(parse, item);
            for (var noun = chunk.Noun; noun is { Items.IsEmpty: true, IsPronoun: false }; noun = noun.Of)
            {
                if (noun.Head > noun.CoreFirst && parse.Sentence.Tag(noun.Head) == WordTag.Name && parse.Sentence.Tag(noun.Head - 1) == WordTag.Name)
                    speakers.Note(parse.Sentence, noun, parse.Apposition(noun));
            }
        }
    }

    // "The Government of Sarvia and the Movement met": a body that is named whole is meant by its short name later.
    private void NoteBody(Parse parse, NounPhrase body)
    {
        if (body.Of is { } of && parse.Sentence.Tag(of.Head) == WordTag.Name && parse.Sentence.Tag(body.Head) == WordTag.Name && NameWords.Bodies.Contains(parse.Sentence.Word(body.Head)))
            speakers.Find(parse.Sentence, body);
    }

    /// <summary>What explains a name of a list: the office after its comma, or before it; of a name alone its apposition.</summary>
    public static NounPhrase? Explained(Parse parse, Chunk chunk, NounPhrase phrase, int at)
    {
        if (phrase.Items.IsEmpty)
            return parse.Apposition(phrase);
        var name = phrase.Items[at];
        if (at + 1 < phrase.Items.Length && IsOffice(parse, phrase.Items[at + 1]) && parse.Sentence.Lower(phrase.Items[at + 1].First - 1) == ",")
            return phrase.Items[at + 1];
        if (at > 0 && IsOffice(parse, phrase.Items[at - 1]) && parse.Sentence.Lower(name.First - 1) == ",")
            return phrase.Items[at - 1];
        var next = parse.ChunkAt(chunk.First) + 1;
        return at == phrase.Items.Length - 1 && parse.Kind(next) == ChunkKind.Comma && parse.Kind(next + 1) == ChunkKind.Noun && parse.Chunks[next + 1].Noun is { } behind && IsOffice(parse, behind) ? behind : null;
    }

    private static bool IsOffice(Parse parse, NounPhrase noun) => parse.Sentence.Tag(noun.Head) == WordTag.Noun && NameWords.Titles.Contains(parse.Sentence.Word(noun.Head));

    // "I put this to Piers Aldane, the minister. He replied": a person named beside a subject that is none.
    private void MentionLast(Parse parse)
    {
        var c = parse.Chunks.Length - 1;
        while (c >= 0 && !(parse.Chunks[c].Noun is { Items.IsEmpty: true, IsPronoun: false } name && parse.Sentence.Tag(name.Head) == WordTag.Name && name.Head > name.CoreFirst))
            c--;
        if (c < 0)
            return;
        foreach (var clause in parse.Clauses)
        {
            if (clause is { Role: not ClauseRole.Relative, Subject: { } subject } && (subject.IsPronoun ? parse.Sentence.Lower(subject.Head) is "he" or "she" : speakers.Resolve(parse.Sentence, subject) is { IsPerson: true }))
                return;
        }
        if (parse.Chunks[c].Noun is { } noun && speakers.Resolve(parse.Sentence, noun) is { IsPerson: true, IsNamed: true })
            speakers.FindWith(parse.Sentence, noun, parse.Apposition(noun));
    }

    private void Mention(Parse parse, Clause clause, ImmutableArray<Attribution>.Builder found)
    {
        NoteOffice(parse, clause, speakers);
        if (clause.Subject is { IsPronoun: false } subject && found.Count == 0 && clause.Role != ClauseRole.Relative && !IsPlace(clause))
            speakers.FindWith(parse.Sentence, subject, parse.Apposition(subject));
        // "went to see the brigadier. He said": who was met speaks next.
        if (clause.Verb.Lemma is "see" or "meet" or "visit" or "interview" or "phone" && clause.Object is { IsPronoun: false, Items.IsEmpty: true } met && Vocabulary.English.Table("titles").ContainsKey(parse.Sentence.Lower(met.Head)))
            speakers.FindWith(parse.Sentence, met, parse.Apposition(met));
    }

    // "Mirel was closed", "Orin was shelled": who is closed or shelled is a place and nobody who speaks.
    private static bool IsPlace(Clause clause) => clause.Verb.IsPassive && Actions.OfVerb(clause.Verb.Lemma) is EventAction.Open or EventAction.Close or EventAction.Attack;

    /// <summary>Notes of "Runa Aske is the commander of the brigades" for whom the name speaks.</summary>
    public static void NoteOffice(Parse parse, Clause clause, SpeakerFinder speakers)
    {
        if (clause is { Verb: { Lemma: "be", Shape: VerbShape.Finite }, Object: { Items.IsEmpty: true, IsPronoun: false } office, Subject: { IsPronoun: false, Items.IsEmpty: true } who } && parse.Sentence.Tag(who.Head) == WordTag.Name && who.Head > who.CoreFirst && NameWords.Titles.Contains(parse.Sentence.Word(office.Head)))
            speakers.Note(parse.Sentence, who, office);
    }

    // "The spokesman put the number at 94": who names a number vouches for it.
    private Attribution? Puts(Parse parse, Clause clause)
    {
        // "The council speaks of 30."
        if (clause is { Verb: { Lemma: "speak" or "talk", IsPassive: false, Shape: VerbShape.Finite }, Subject: { } teller } && clause.After("of") is { Quantity: { IsOrdinal: false } } told && parse.Sentence.Tag(told.Head) == WordTag.Number && Speaker(parse, teller) is { } heard)
            return new Attribution { Source = heard, Cue = Cue(parse.Sentence, clause.Verb), CueFirst = clause.Verb.First, Frame = "say", First = told.First, End = told.End, Clause = clause.Index, Lemma = "say", IsSettled = true };
        // "The council's own tally stands at 184."
        if (clause is { Verb: { Lemma: "be" or "stand", Shape: VerbShape.Finite }, Subject: { Items.IsEmpty: true, Possessor: { } holder } tally } && Vocabulary.English.Set("tallies").Contains(parse.Sentence.Lower(tally.Head)) && !parse.Sentence.Times.Any(time => time.FirstToken <= holder.Head && holder.Head < time.EndToken) && Speaker(parse, holder) is { IsOutlet: false } counting)
            return new Attribution { Source = counting, Cue = parse.Sentence.Words(tally.First, clause.Verb.End), CueFirst = tally.First, Frame = "say", First = tally.Head, End = clause.End, Clause = -1, Lemma = "count", IsSettled = true };
        if (clause is not { Verb: { Lemma: "put" or "set", IsPassive: false, Shape: VerbShape.Finite }, Subject: { } subject, Object: { } number } || !(Vocabulary.English.Set("number nouns").Contains(parse.Sentence.Lower(number.Head)) || clause.After("at") is { Quantity: not null }))
            return null;
        return Speaker(parse, subject) is not { } source ? null : new Attribution
        {
            Source = source,
            Cue = Cue(parse.Sentence, clause.Verb),
            CueFirst = clause.Verb.First,
            Frame = "say",
            First = number.First,
            End = parse.Sentence.Count,
            Said = Said(clause, (number.First, clause.End)),
            Lemma = clause.Verb.Lemma,
            IsSettled = true,
        };
    }

    private static string[]? Frame(string lemma) =>
        Vocabulary.English.Table("reporting verbs").TryGetValue(lemma, out var value) ? value.Split(' ') : null;

    /// <summary>True of "must say where", "did not say when", "asked not to be named" and "requested anonymity": nothing is said.</summary>
    public static bool IsUnsaid(Parse parse, Clause clause) =>
        clause.Verb.Modal is "must" or "should" or "may" or "might" or "could" or "ought"
        || (clause.Index + 1 < parse.Clauses.Length && Worth.HidesName(parse, parse.Clauses[clause.Index + 1]))
        || (clause.Object is { } wish && parse.Sentence.Lower(wish.Head) == "anonymity")
        || (clause.Verb.IsNegated && parse.Sentence.Lower(clause.Verb.End) is "when" or "where" or "how" or "why" or "whether" or "if" or "who" or "which" or "what");

    // "rejects the proposal to extend the truce", "denied them passage": an act, not something said of the truce.
    private static bool TurnsDown(Parse parse, Clause clause) =>
        clause.Object is { Items.IsEmpty: true } offer
        && (Actions.OfVerb(clause.Verb.Lemma) == EventAction.Refuse ? Vocabulary.English.Table("infinitive nouns").ContainsKey(Singular.Of(parse.Sentence.Lower(offer.Head)))
            : clause.Verb.Lemma == "deny" && parse.Sentence.Lower(offer.Head) is "access" or "passage" or "entry" or "permission");

    private Attribution? FromClause(Parse parse, Clause clause, string[] frame)
    {
        if (TurnsDown(parse, clause) || IsUnsaid(parse, clause))
            return null;
        var around = Contents.Around(parse, clause, frame[0]);
        var content = !around.IsEmpty ? (around[0].First, around[^1].End) : Contents.Find(parse, clause, frame[0]) ?? Contents.AsSaid(parse, clause, frame[0]);
        if (content is not { } found || Inside(parse, clause, found) is not { } range || range.End <= range.First)
            return null;
        var (source, via) = Sources(parse, clause, frame[0], range.First);
        if (source is null)
            return null;
        if (source is { IsPerson: true, IsNamed: false, Name: not null } && clause.Role != ClauseRole.Relative)
            speakers.Remember(source, isHeard: true);
        var verb = clause.Verb;
        Modality? gives = frame.Length > 1 && Enum.TryParse<Modality>(frame[1], out var modality) ? modality : Asserted(parse, clause);
        return new Attribution
        {
            Source = source,
            Cue = Cue(parse.Sentence, verb),
            CueFirst = verb.First,
            // "does not expect the talks to resume": what is not believed is denied.
            Frame = (frame[0] == "believe" && verb.IsNegated) || IsByNobody(parse, clause) ? "deny" : frame[0],
            First = range.First,
            End = range.End,
            Pieces = around,
            IsSettled = !around.IsEmpty,
            Via = via,
            Said = Said(clause, range),
            Gives = gives,
            Hedge = frame[0] == "believe" && gives == Modality.Predicted ? parse.Sentence.Words(verb.Main, verb.End) : null,
            Clause = clause.Index,
            Lemma = verb.Lemma,
        };
    }

    // "neither side admits to having fired"
    private static bool IsByNobody(Parse parse, Clause clause) =>
        clause.Subject is { Items.IsEmpty: true } subject && parse.Sentence.Lower(subject.First) is "neither" or "nobody" or "none" or "no";

    // What is said in a quotation ends with it: "We were told four," said Henna Tol. So does what tells of which: "Of 240 prisoners they promised to free, 172".
    private static (int First, int End)? Inside(Parse parse, Clause clause, (int First, int End) content)
    {
        var isOpen = false;
        for (var i = 0; i < content.End; i++)
        {
            var mark = parse.Sentence.Lower(i);
            var closes = isOpen && mark is "\"" or "”";
            if ((closes || (mark == "," && parse.Sentence.Lower(0) == "of")) && i > clause.Verb.Main)
                return i > content.First ? (content.First, i) : null;
            isOpen = closes ? false : isOpen || mark is "\"" or "“";
            if (!isOpen && i == clause.Verb.Main)
                return content;
        }
        return content;
    }

    // "stressed its insistence on": the noun says how.
    private static Modality? Asserted(Parse parse, Clause clause)
    {
        var at = parse.ChunkAt(clause.Verb.Main) + 1;
        return parse.Kind(at) == ChunkKind.Noun && Contents.Asserting(parse, parse.Chunks[at])
            ? Enum.Parse<Modality>(Vocabulary.English.Table("asserting nouns")[parse.Sentence.Lower(parse.Chunks[at].Noun!.Head)].Split(' ')[0])
            : null;
    }

    private static string Cue(TaggedSentence sentence, VerbGroup verb) =>
        verb.IsPassive || verb.IsNegated ? sentence.Words(verb.First, verb.End) : sentence.Words(verb.Main, verb.End);

    private (Speaker? Source, string? Via) Sources(Parse parse, Clause clause, string frame, int content)
    {
        var subject = clause.Subject;
        if (clause.Verb.IsPassive)
        {
            var agent = clause.After("by");
            if (frame == "quote" && subject is not null)
                return (Speaker(parse, subject), agent is null ? null : Speaker(parse, agent)?.Name);
            if (agent is not null)
                return (Speaker(parse, agent) ?? Somebody(parse, agent), null);
            return subject is null || subject.IsPronoun ? (new Speaker { Kind = SourceKind.Unnamed }, null) : (null, null);
        }
        if (frame == "quote" && clause.Object is { } quoted && subject is not null)
            return (Speaker(parse, quoted), Speaker(parse, subject)?.Name);
        if (subject is null)
            return (null, null);
        var source = Issuer(parse, clause, subject) ?? Speaker(parse, subject) ?? Somebody(parse, subject) ?? (subject.IsPronoun && parse.Sentence.Lower(subject.Head) is "he" or "she" ? new Speaker { Kind = SourceKind.Unnamed, IsPerson = true } : null);
        var addressee = frame is "tell" ? clause.Object : clause.After("to");
        var via = addressee is not null && addressee.First < content && NamePhrases.IsOutlet(parse.Sentence, addressee) ? OutletName(parse.Sentence, addressee) : null;
        return (source, via);
    }

    // "a statement from the council said", "the council issued a statement saying": whose paper it is.
    private Speaker? Issuer(Parse parse, Clause clause, NounPhrase subject)
    {
        if (!subject.Items.IsEmpty || subject.Possessor is not null || subject.Of is not null || !NameWords.Statements.Contains(parse.Sentence.Word(subject.Head)))
            return null;
        if (clause.Governor >= 0 && parse.Clauses[clause.Governor] is { Subject: { } issuer, Verb.IsPassive: false } issuing && issuing.Objects.Contains(subject))
            return Speaker(parse, issuer);
        var at = parse.ChunkAt(subject.Head) + 1;
        if (parse.Kind(at) == ChunkKind.Verb && parse.Chunks[at].Verb is { Shape: VerbShape.Participle } or { MayBeParticiple: true })
            at++;
        return parse.Kind(at) == ChunkKind.Preposition && parse.Sentence.Lower(parse.Chunks[at].First) is "from" or "by" && parse.Kind(at + 1) == ChunkKind.Noun
            ? Speaker(parse, parse.Chunks[at + 1].Noun!) : null;
    }

    // Whoever speaks and is nobody known: a private person or body, called as the text calls it.
    // Acts say nothing: "delays threaten the truce".
    private static Speaker? Somebody(Parse parse, NounPhrase subject) =>
        Actions.OfNoun(parse.Sentence.Word(subject.Head)) is not null ? null :
        subject.IsPronoun || subject.Items.Length > 1 || parse.Sentence.Lower(subject.Head) is "whatever" or "whoever" || parse.Sentence.Tag(subject.Head) != WordTag.Noun || Vocabulary.English.Set("mute nouns").Contains(Singular.Of(parse.Sentence.Lower(subject.Head))) ? null
        : parse.Sentence.Lower(subject.Head) is "sides" or "parties" or "side" or "party" ? new Speaker { Name = parse.Sentence.Words(subject.First, subject.End), Kind = SourceKind.Party }
        : new Speaker { Name = NamePhrases.Bare(parse.Sentence, subject), Kind = SourceKind.CivilSociety, IsPerson = true, Noun = parse.Sentence.Lower(subject.Head) };

    private static string OutletName(TaggedSentence sentence, NounPhrase noun)
    {
        var first = noun.Head;
        while (first > noun.CoreFirst && sentence.Tag(first - 1) is WordTag.Name && !Vocabulary.English.Table("nationalities").ContainsKey(sentence.Lower(first - 1)))
            first--;
        return sentence.Words(first, noun.CoreEnd);
    }

    private Speaker? Speaker(Parse parse, NounPhrase noun) => speakers.FindWith(parse.Sentence, noun, parse.Apposition(noun));

    private static TimeRange? Said(Clause clause, (int First, int End) content)
    {
        foreach (var time in clause.Times)
        {
            if (time.Relation == TimeRelation.At && time.Value is { } value && (time.FirstToken < content.First || time.FirstToken >= content.End))
                return value;
        }
        return null;
    }

    // "He added": undated words of one speaker go on from the dated ones before.
    private Attribution Dated(Attribution attribution)
    {
        if (attribution.Source.Name is not { } name)
            return attribution;
        if (attribution.Said is { } said)
            _lastSaid[name] = said;
        else if (_lastSaid.TryGetValue(name, out var earlier))
            return attribution with { Said = earlier };
        return attribution;
    }
}
