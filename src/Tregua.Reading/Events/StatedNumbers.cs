using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Explanations;
using Tregua.Reading.Phrases;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Reads "put the number of people killed at 2,314", "the toll rose to 40" and "brought to 57 the number of those freed".</summary>
internal static class StatedNumbers
{
    /// <summary>The figures that a clause states of a number; empty when it states none.</summary>
    public static ImmutableArray<EventDraft> Read(Parse parse, Clause clause)
    {
        if (Brings(clause) && Fronted(parse, clause) is { } fronted)
            return fronted;
        var number = clause.Verb is { Lemma: "put", IsPassive: false } && clause.After("at") is { Quantity: not null } && clause.Object is { IsPronoun: false, Items.IsEmpty: true } put ? put
            : clause.Verb.Lemma is "put" or "bring" or "raise" or "take" or "set" or "cut" or "reduce" or "give" or "list" or "revise" or "correct" or "amend" ? Number(parse, clause.Verb.IsPassive ? clause.Subject : clause.Object) : clause.Verb.Lemma is "rise" or "stand" or "reach" or "climb" or "fall" or "be" or "total" or "exceed" ? Number(parse, clause.Subject) : null;
        number ??= Changed(parse, clause);
        if (number is null || After(parse, clause, number) is not { } quantity)
            return [];
        return [Draft(parse, clause, number, quantity, number.First, quantity.FirstToken, number.First)];
    }

    // "violations fell to 30"
    private static NounPhrase? Changed(Parse parse, Clause clause) =>
        clause is { Verb: { IsPassive: false, Shape: VerbShape.Finite }, Subject: { IsPronoun: false, Items.IsEmpty: true, Quantity: null } subject } && Vocabulary.English.Set("changing verbs").Contains(clause.Verb.Lemma)
        && clause.After("to") is { Quantity: { IsOrdinal: false } } level && parse.Sentence.Tag(level.Head) == Tags.WordTag.Number && parse.Sentence.Lower(subject.Head).EndsWith('s') ? subject : null;

    /// <summary>True of a verb that can bring a number to a figure.</summary>
    public static bool Brings(Clause clause) => clause.Verb.Lemma is "bring" or "raise" or "take" or "lift" or "push" or "cut" or "reduce";

    // "brought to 57 the number of soldiers freed and to 140 that of fighters released": the figure stands before its number.
    private static ImmutableArray<EventDraft>? Fronted(Parse parse, Clause clause)
    {
        var found = ImmutableArray.CreateBuilder<EventDraft>();
        var at = parse.ChunkAt(clause.Verb.Main) + 1;
        while (parse.Kind(at) == ChunkKind.Preposition && parse.Sentence.Lower(parse.Chunks[at].First) == "to" && parse.Kind(at + 1) == ChunkKind.Noun && parse.Chunks[at + 1].Noun is { Quantity: { } quantity })
        {
            var (number, next) = Counted(parse, at + 2, found.Count > 0);
            if (number is null)
                break;
            while (parse.Kind(next) is ChunkKind.Verb or ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Time or ChunkKind.Adverb)
                next++;
            var end = next < parse.Chunks.Length ? parse.Chunks[next].First : parse.Sentence.Count;
            found.Add(Draft(parse, clause, number, quantity, number.First, end, parse.Chunks[at].First, isSum: true));
            at = parse.Kind(next) == ChunkKind.Conjunction ? next + 1 : next;
        }
        return found.Count == 0 ? null : found.ToImmutable();
    }

    // "the number of …", and after the first "that of …".
    private static (NounPhrase? Number, int Next) Counted(Parse parse, int at, bool further)
    {
        if (parse.Kind(at) == ChunkKind.Noun)
            return (Number(parse, parse.Chunks[at].Noun), at + 1);
        var refers = further && parse.Kind(at) is ChunkKind.That or ChunkKind.Adjective && parse.Kind(at + 1) == ChunkKind.Preposition && parse.Kind(at + 2) == ChunkKind.Noun;
        return refers ? (parse.Chunks[at + 2].Noun, at + 3) : (null, at);
    }

    private static EventDraft Draft(Parse parse, Clause clause, NounPhrase number, QuantityExpression quantity, int from, int end, int first, bool isSum = false)
    {
        var counted = number.Of ?? (Vocabulary.English.Set("number nouns").Contains(parse.Sentence.Lower(number.Head)) ? null : number);
        var thing = counted is null ? null : Thing.Of(parse.Sentence, counted);
        var action = ActionWithin(parse, number, from, end);
        var total = action == EventAction.Hold ? QuantityBase.Stock : !isSum && number == counted && !number.IsPronoun ? QuantityBase.Increment : QuantityBase.Total;
        return new EventDraft
        {
            Anchor = quantity.FirstToken,
            First = first,
            End = Math.Max(end, quantity.EndToken),
            Modality = action is EventAction.Hold ? Modality.Ongoing : Modality.Occurred,
            Quantity = quantity.Quantity with { Base = total },
            Thing = counted ?? number,
            Clause = clause.Index,
            Reasons = new EventReasons { Action = By.ActionNumber, Thing = By.Counted, Modality = By.Tense, Base = total switch { QuantityBase.Stock => By.BaseOfHolding, QuantityBase.Total => By.BaseOfTotal, _ => By.BaseOfEvent } },
            Event = new EventMention { Action = action, Lemma = action == EventAction.Other ? clause.Verb.Lemma : null, Thing = thing?.Head, ThingPhrase = thing?.Phrase, Kind = thing?.Kind },
        };
    }

    // "put it at 600": the number spoken of before.
    private static NounPhrase? Number(Parse parse, NounPhrase? noun) =>
        noun is not null && noun.Items.IsEmpty && (Vocabulary.English.Set("number nouns").Contains(parse.Sentence.Lower(noun.Head)) || (noun.IsPronoun && parse.Sentence.Lower(noun.Head) is "it" or "them" && parse.Sentence.Lower(noun.End) == "at")) ? noun : null;

    private static QuantityExpression? After(Parse parse, Clause clause, NounPhrase number)
    {
        foreach (var quantity in parse.Sentence.Quantities)
        {
            if (!quantity.IsOrdinal && quantity.FirstToken >= Math.Min(number.End, clause.Verb.End) && parse.Sentence.Lower(quantity.FirstToken - 1) is "at" or "to" or "reached" or "reach" or "by" or "as")
                return quantity;
        }
        // "the total since the accord is 391"
        return clause.Verb.Lemma is "be" or "total" or "exceed" && clause.Object is { Items.IsEmpty: true, Of: null, Quantity: { IsOrdinal: false } alone } figure && parse.Sentence.Tag(figure.Head) == Tags.WordTag.Number ? alone : null;
    }

    private static bool Counts(EventAction action) => action is EventAction.Kill or EventAction.Release or EventAction.HandOver or EventAction.Hold
        or EventAction.Detain or EventAction.Return or EventAction.Deliver or EventAction.Attack or EventAction.Withdraw;

    // "killed", "still held", "set free", "death toll"
    private static EventAction ActionWithin(Parse parse, NounPhrase number, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            var token = parse.Sentence.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            if (Actions.OfNoun(token.Lower) is { } noun && Counts(noun))
                return noun;
            if (Tags.VerbForms.English.Find(token.Lower) is { } verb && i >= number.CoreFirst)
            {
                var action = Actions.OfVerb($"{verb.Lemma} {parse.Sentence.Lower(i + 1)}") is not EventAction.Other and var phrasal ? phrasal : Actions.OfVerb(verb.Lemma);
                if (Counts(action))
                    return action;
            }
            if (token.Lower is "exchanged" or "swapped")
                return EventAction.HandOver;
        }
        return EventAction.Other;
    }
}
