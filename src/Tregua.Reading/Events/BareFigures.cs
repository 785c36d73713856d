using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Explanations;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Reads figures that lean on the one before: "… and the rebels 29", "…, eight to the Movement", "compared with 52 in April", "among them two officers".</summary>
internal static class BareFigures
{
    private const int MostBeforeForeseen = 6; // tokens

    private static readonly WordSet AdjectivesAsNouns = Vocabulary.English.Words("adjectives as nouns");

    /// <summary>Adds them to the events of a sentence.</summary>
    public static void Add(Parse parse, ImmutableArray<EventDraft>.Builder found)
    {
        for (var c = 1; c < parse.Chunks.Length; c++)
        {
            if (parse.Chunks[c].Noun is not { Items.IsEmpty: true, Quantity: { IsOrdinal: false } } noun || !(IsCompared(parse, c) ? !IsForeseen(parse, noun) : IsPart(parse, c) || IsLeft(parse, c) || IsGapped(parse, c)))
                continue;
            if (!IsKnown(parse, found, noun) && Before(found, noun.First) is { } before)
                found.Add(Draft(parse, c, noun, before));
        }
    }

    private static bool IsKnown(Parse parse, ImmutableArray<EventDraft>.Builder found, NounPhrase noun)
    {
        foreach (var draft in found)
        {
            if (draft.Thing?.Head == noun.Head || draft.Anchor == noun.Head)
                return true;
        }
        foreach (var clause in parse.Clauses)
        {
            if (clause.Subject?.Head == noun.Head)
                return true;
        }
        return false;
    }

    /// <summary>The last figure before a token; null when there is none.</summary>
    public static EventDraft? Before(ImmutableArray<EventDraft>.Builder found, int token)
    {
        EventDraft? last = null;
        foreach (var draft in found)
        {
            if (draft is { Quantity: not null } && draft.Anchor < token && (last is null || draft.Anchor >= last.Anchor))
                last = draft;
        }
        return last;
    }

    // "against 29", "up from 168", "compared with 52"
    private static bool IsCompared(Parse parse, int at)
    {
        if (parse.Kind(at - 1) is not (ChunkKind.Preposition or ChunkKind.Subordinator))
            return false;
        var preposition = parse.Chunks[at - 1].First;
        return parse.Sentence.Lower(preposition) switch
        {
            "against" => true,
            "from" => parse.Sentence.Lower(preposition - 1) is "up" or "down" || IsChange(parse, preposition),
            "with" or "to" => parse.Sentence.Lower(preposition - 1) == "compared",
            _ => false,
        };
    }

    // "fell to 30 from 41", "went from 41 to 30"
    private static bool IsChange(Parse parse, int at)
    {
        Clause? last = null;
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.Main < at)
                last = clause;
        }
        return last is not null && Vocabulary.English.Set("changing verbs").Contains(last.Verb.Lemma) && last.After("to")?.Quantity is not null;
    }

    // "compared with the 450 that the agreement calls for": what should have been is nothing that was.
    private static bool IsForeseen(Parse parse, NounPhrase noun)
    {
        for (var i = noun.First; i < Math.Min(parse.Sentence.Count, noun.End + MostBeforeForeseen) && parse.Sentence.Tag(i) is not (WordTag.Comma or WordTag.Stop); i++)
        {
            if (VerbForms.English.Find(parse.Sentence.Tokens[i]) is { } verb && Foresees(verb.Lemma))
                return true;
        }
        return false;
    }

    /// <summary>True of "provided for" in "against 6 provided for": it tells what a figure is held against.</summary>
    public static bool IsForeseen(Parse parse, Clause clause)
    {
        var noun = parse.ChunkAt(clause.Verb.First) - 1;
        return Foresees(clause.Verb.Lemma) && noun > 0 && parse.Chunks[noun].Noun?.Quantity is not null && IsCompared(parse, noun);
    }

    private static bool Foresees(string lemma) => Vocabulary.English.Set("foreseeing verbs").Contains(lemma);

    // "including three children", "among them two officers"
    private static bool IsPart(Parse parse, int at)
    {
        var before = parse.Chunks[at - 1];
        // ", 12 of them unannounced": told of the figure before it.
        if ((before.Kind == ChunkKind.Comma || (parse.Sentence.Lower(before.First) == "but" && parse.Sentence.Lower(before.First - 1) == "all")) && parse.Chunks[at].Noun is { IsPronoun: true, Quantity: not null } some && parse.Sentence.Lower(some.Head) is "them" or "these" or "those" or "whom" or "which")
            return true;
        return parse.Sentence.Lower(before.First) == "including"
            || (before.Noun is { IsPronoun: true } && parse.Kind(at - 2) is ChunkKind.Preposition && parse.Sentence.Lower(parse.Chunks[at - 2].First) == "among");
    }

    // "with 23 still on the islands": what is left of them.
    private static bool IsLeft(Parse parse, int at) =>
        parse.Kind(at - 1) == ChunkKind.Preposition && parse.Sentence.Lower(parse.Chunks[at - 1].First) is "with" or "leaving" && parse.Sentence.Lower(parse.Chunks[at].End) is "still" or "left" or "remaining";

    // A number without a noun, after a mark or "and", with phrases of its own or with who acts before it.
    private static bool IsGapped(Parse parse, int at)
    {
        var noun = parse.Chunks[at].Noun!;
        // "47 were killed and 112 wounded"
        if (parse.Sentence.Tag(noun.Head) == WordTag.Noun && noun.Head == noun.Quantity!.EndToken && AdjectivesAsNouns.Contains(parse.Sentence.Word(noun.Head)))
            return parse.Kind(at - 1) is ChunkKind.Conjunction or ChunkKind.Comma && parse.Kind(at + 1) is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Break or ChunkKind.Conjunction or ChunkKind.Preposition or ChunkKind.Time;
        if (parse.Sentence.Tag(noun.Head) != WordTag.Number || parse.Kind(at - 1) is not (ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Break))
            return false;
        return Whose(parse, noun) is not null || parse.Kind(at + 1) == ChunkKind.Time || (parse.Kind(at + 1) == ChunkKind.Preposition && parse.Kind(at + 2) is ChunkKind.Noun or ChunkKind.Adjective)
            || (parse.Kind(at + 1) == ChunkKind.Noun && parse.Sentence.Lower(parse.Chunks[at + 1].First) == "the" && parse.Sentence.Lower(parse.Chunks[at + 1].End - 1) == "way");
    }

    private static bool IsHurt(Parse parse, NounPhrase noun) => parse.Sentence.Lower(noun.Head) is "wounded" or "injured" or "hurt" && noun.Head == noun.Quantity?.EndToken;

    // "the rebels" of "the rebels 29".
    private static NounPhrase? Whose(Parse parse, NounPhrase noun)
    {
        var end = noun.Quantity!.FirstToken;
        return end > noun.CoreFirst && noun.Head >= end && parse.Sentence.Tag(end - 1) is WordTag.Noun or WordTag.Name
            ? noun with { End = end, CoreEnd = end, Head = end - 1, Quantity = null } : null;
    }

    private static EventDraft Draft(Parse parse, int at, NounPhrase noun, EventDraft before)
    {
        var sentence = parse.Sentence;
        var (compared, left) = (IsCompared(parse, at), IsLeft(parse, at));
        var actor = Whose(parse, noun) ?? before.Actor;
        var mention = before.Event;
        TimeRange? when = null;
        if (sentence.Tag(noun.Head) != WordTag.Number)
        {
            var thing = Thing.Of(sentence, noun);
            mention = mention with { Thing = thing.Head, ThingPhrase = thing.Phrase, Kind = thing.Kind };
            // "six people were killed and 20 wounded": the word says what befell these.
            if (IsHurt(parse, noun))
                mention = mention with { Action = EventAction.Other, Lemma = VerbForms.English.Find(sentence.Tokens[noun.Head])?.Lemma, Thing = before.Event.Thing, ThingPhrase = before.Event.ThingPhrase, Kind = before.Event.Kind };
        }
        var end = noun.End;
        for (var i = at + 1; i < parse.Chunks.Length; i++)
        {
            if (parse.Chunks[i].Time is { } time)
                when ??= time.Value;
            else if (parse.Kind(i) == ChunkKind.Adverb)
                continue;
            else if (parse.Kind(i) == ChunkKind.Preposition && parse.Chunks[Math.Min(i + 1, parse.Chunks.Length - 1)].Noun is { } behind)
            {
                var preposition = sentence.Lower(parse.Chunks[i].First);
                if (preposition == "by")
                    actor = behind;
                else if (Places.IsPlace(sentence, behind))
                    mention = mention with { Place = NamePhrases.Bare(sentence, behind) };
                else if (preposition == "to")
                    mention = mention with { Recipient = NamePhrases.Bare(sentence, behind) };
                i++;
            }
            else
                break;
            end = parse.Chunks[i].End;
        }
        var isHeld = left && before.Thing is { } counted && Core.IsPersons(sentence, counted);
        if (left)
            mention = mention with { Action = isHeld ? EventAction.Hold : EventAction.Other, Lemma = "remain" };
        return before with
        {
            Modality = left ? Modality.Ongoing : before.Modality,
            Anchor = noun.Head,
            First = noun.First,
            End = end,
            Actor = actor,
            Thing = sentence.Tag(noun.Head) == WordTag.Number || IsHurt(parse, noun) ? before.Thing : noun,
            Quantity = noun.Quantity!.Quantity with { Base = left ? QuantityBase.Stock : before.Quantity!.Base },
            Occurred = compared || left ? when : when ?? before.Occurred,
            Event = mention,
            Reasons = before.Reasons with { Action = By.ActionBefore },
        };
    }
}
