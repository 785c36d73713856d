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

/// <summary>Reads "put the number of people killed at 2,314" and "the toll rose to 40".</summary>
internal static class StatedNumbers
{
    /// <summary>The figure that a clause states of a number; null when it states none.</summary>
    public static EventDraft? Read(Parse parse, Clause clause)
    {
        var sentence = parse.Sentence;
        var number = clause.Verb.Lemma is "put" or "bring" or "raise" or "take" or "set" or "cut" or "reduce" ? Number(parse, clause.Verb.IsPassive ? clause.Subject : clause.Object) : clause.Verb.Lemma is "rise" or "stand" or "reach" or "climb" or "fall" ? Number(parse, clause.Subject) : null;
        if (number is null || After(parse, clause, number) is not { } quantity)
            return null;
        var counted = number.Of is { } of ? Thing.Of(sentence, of) : null;
        var action = ActionWithin(parse, number, quantity);
        return new EventDraft
        {
            Anchor = quantity.FirstToken,
            First = number.First,
            End = quantity.EndToken,
            Modality = action is EventAction.Hold ? Modality.Ongoing : Modality.Occurred,
            Quantity = quantity.Quantity with { Base = action == EventAction.Hold ? QuantityBase.Stock : QuantityBase.Total },
            Thing = number.Of ?? number,
            Clause = clause.Index,
            Reasons = new EventReasons { Action = By.ActionNumber, Thing = By.Counted, Modality = By.Tense, Base = action == EventAction.Hold ? By.BaseOfHolding : By.BaseOfTotal },
            Event = new EventMention { Action = action, Lemma = action == EventAction.Other ? clause.Verb.Lemma : null, Thing = counted?.Head, ThingPhrase = counted?.Phrase, Kind = counted?.Kind },
        };
    }

    private static NounPhrase? Number(Parse parse, NounPhrase? noun) =>
        noun is not null && noun.Items.IsEmpty && Vocabulary.English.Set("number nouns").Contains(parse.Sentence.Lower(noun.Head)) ? noun : null;

    private static QuantityExpression? After(Parse parse, Clause clause, NounPhrase number)
    {
        foreach (var quantity in parse.Sentence.Quantities)
        {
            if (!quantity.IsOrdinal && quantity.FirstToken >= Math.Min(number.End, clause.Verb.End) && parse.Sentence.Lower(quantity.FirstToken - 1) is "at" or "to" or "reached" or "reach" or "by")
                return quantity;
        }
        return null;
    }

    private static bool Counts(EventAction action) => action is EventAction.Kill or EventAction.Release or EventAction.HandOver or EventAction.Hold
        or EventAction.Detain or EventAction.Return or EventAction.Deliver or EventAction.Attack or EventAction.Withdraw;

    // "killed", "still held", "death toll"
    private static EventAction ActionWithin(Parse parse, NounPhrase number, QuantityExpression quantity)
    {
        for (var i = number.First; i < quantity.FirstToken; i++)
        {
            var token = parse.Sentence.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            if (Actions.OfNoun(token.Lower) is { } noun && Counts(noun))
                return noun;
            if (Tags.VerbForms.English.Find(token.Lower) is { } verb && Counts(Actions.OfVerb(verb.Lemma)) && i >= number.CoreFirst)
                return Actions.OfVerb(verb.Lemma);
            if (token.Lower is "exchanged" or "swapped")
                return EventAction.HandOver;
        }
        return EventAction.Other;
    }
}
