using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Dates;
using Tregua.Reading.Phrases;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>What a figure counts over.</summary>
internal static class Bases
{
    /// <summary>The base of a clause's figure.</summary>
    public static QuantityBase Of(Parse parse, Clause clause, Core core)
    {
        if (IsStock(parse, clause, core))
            return QuantityBase.Stock;
        if (core.Lemma == "consist" || Says(parse, clause) || InBatches(parse, clause))
            return QuantityBase.Total;
        if (IsFurther(parse, core.Thing))
            return QuantityBase.Increment;
        if (core.Action == EventAction.Kill && InLongSpan(parse, clause))
            return QuantityBase.Total;
        var above = Above(parse, clause);
        var spans = clause.Times.Any(time => time.Relation == TimeRelation.Since || (time.Value is { } value && value.FirstDay is { } first && value.LastDay is { } last && last > first.PlusDays(2)));
        var perfect = above.Verb.Tense is VerbTense.Perfect && !clause.Times.Any(time => time.Value?.IsOneDay == true);
        // "will free 12 men next week", "has failed to free 12 men": one act, whenever it comes.
        if (core.Action == EventAction.Withhold || (above.Verb.Tense is not (VerbTense.Past or VerbTense.Perfect or VerbTense.PastPerfect) && above.Verb.Shape is VerbShape.Finite or VerbShape.Infinitive) || Stance.Of(parse, clause).Modality is not (Modality.Occurred or Modality.Ongoing))
            return QuantityBase.Increment;
        return spans || perfect ? QuantityBase.Total : QuantityBase.Increment;
    }

    // "a further 36", "another nine", "40 more": on top of what was counted before.
    private static bool IsFurther(Parse parse, NounPhrase? thing)
    {
        if (thing?.Quantity is not { } quantity)
            return false;
        for (var i = thing.First; i < Math.Min(thing.End, quantity.EndToken + 1); i++)
        {
            if (parse.Sentence.Lower(i) is "further" or "another" or "additional" or "extra" || (i == quantity.EndToken && parse.Sentence.Lower(i) is "more" or "others" or "other"))
                return true;
        }
        return false;
    }

    // "died in the 14-month conflict"
    private static bool InLongSpan(Parse parse, Clause clause) =>
        clause.Complements.Any(complement => complement.Preposition is "in" or "during" && Vocabulary.English.Set("long spans").Contains(Singular.Of(parse.Sentence.Lower((complement.Noun.Of ?? complement.Noun).Head)))
            && complement.Noun.First < complement.Noun.Head);

    // "has let 7,300 people return": the finite verb tells.
    private static Clause Above(Parse parse, Clause clause)
    {
        while (clause.Verb.Shape == VerbShape.Infinitive && clause.Governor >= 0)
            clause = parse.Clauses[clause.Governor];
        return clause;
    }

    private static bool IsStock(Parse parse, Clause clause, Core core)
    {
        if (core.Action == EventAction.Hold || core.Lemma is "remain" or "stay" or "languish" || (core is { Lemma: "hold" or "keep", Noun: null } && clause.Verb.Shape == VerbShape.Finite && core.Action == EventAction.Other))
            return true;
        var lemma = clause.Verb.Lemma;
        // "190,000 are still displaced", "64 cases are waiting": how many there are.
        if (core.Action == EventAction.Other && clause.Verb is { Tense: VerbTense.Present, Modal: null } && clause.Object is null && clause.Times.IsEmpty && (clause.Verb.IsProgressive || clause.Verb.IsPassive))
            return true;
        if (core.Action == EventAction.Other && clause.Verb is { Shape: VerbShape.Finite, Modal: null, Tense: VerbTense.Present or VerbTense.Past } && Vocabulary.English.Set("state verbs").Contains(lemma))
            return true;
        // "are believed to be dead"
        if (clause.Verb.Shape == VerbShape.Infinitive && lemma == "be" && Above(parse, clause).Verb is { Tense: VerbTense.Present, IsPassive: true })
            return true;
        // "four of them were in the hands of", "three workers still detained"
        if (core.Action == EventAction.Other && lemma is "be" or "have" && clause.Verb is { Tense: VerbTense.Present or VerbTense.Past, Modal: null } || IsStill(parse, clause))
            return true;
        return clause.Verb is { IsPassive: true, Tense: VerbTense.Present } && lemma is "hold" or "detain" or "keep";
    }

    /// <summary>True of "were still held".</summary>
    public static bool IsStill(Parse parse, Clause clause)
    {
        for (var i = Math.Max(0, clause.Verb.First - 1); i < clause.Verb.Main; i++)
        {
            if (parse.Sentence.Lower(i) == "still")
                return true;
        }
        return false;
    }

    /// <summary>The base of a figure that an act told by a noun counts: "the release of 64 people since the truce".</summary>
    /// <param name="parse">The sentence.</param>
    /// <param name="noun">The act.</param>
    /// <param name="isSince">A time since which it counts stands beside it.</param>
    public static QuantityBase Of(Parse parse, NounPhrase noun, bool isSince)
    {
        var end = parse.Clauses.FirstOrDefault(clause => clause.Verb.First >= noun.End)?.Verb.First ?? parse.Sentence.Count;
        return isSince || Says(parse, noun.First, end) ? QuantityBase.Total : QuantityBase.Increment;
    }

    // Words for a sum in the clause or before it; a day of its own makes "since the truce" part of something else, and so does a number
    // that is stated behind: "two trucks came, bringing to 57 the number of those since the truce".
    private static bool Says(Parse parse, Clause clause)
    {
        var from = clause.Index == 0 ? 0 : Math.Min(clause.First, parse.Clauses[clause.Index - 1].End);
        var end = clause.Times.Any(time => time.Value?.IsOneDay == true && time.Relation == TimeRelation.At) ? clause.End : parse.Sentence.Count;
        if (clause.Index + 1 < parse.Clauses.Length && parse.Clauses[clause.Index + 1] is { Verb.Shape: VerbShape.Ing } next && StatedNumbers.Brings(next))
            end = Math.Min(end, next.Verb.First);
        return Says(parse, from, end);
    }

    private static bool Says(Parse parse, int from, int end)
    {
        var table = Vocabulary.English.Phrases("total words");
        var bracketed = false; // a sum in brackets is beside the figure
        for (var i = from; i < end; i++)
        {
            bracketed = parse.Sentence.Lower(i) is "(" or "[" || (bracketed && parse.Sentence.Lower(i) is not (")" or "]"));
            if (!bracketed && table.Match(parse.Sentence.Tokens, i) is not null)
                return true;
        }
        return false;
    }

    private static bool InBatches(Parse parse, Clause clause) =>
        clause.Complements.Any(complement => complement.Preposition is "in" or "over" or "across" && complement.Noun.Quantity is not null && IsBatch(parse.Sentence.Lower(complement.Noun.Head)));

    /// <summary>Which batch of an exchange a clause tells of ("the third batch", "batch 3"); null when it does not say.</summary>
    public static int? BatchOf(Parse parse, Clause clause)
    {
        foreach (var quantity in parse.Sentence.Quantities)
        {
            if (!quantity.IsOrdinal || quantity.FirstToken < clause.First || quantity.EndToken > clause.End || quantity.Quantity.Best is not { } number || number < 1 || number % 1 != 0)
                continue;
            var named = parse.Sentence.Lower(quantity.EndToken) == "of" ? Counted(parse, quantity.EndToken + 1) : parse.Sentence.Lower(quantity.EndToken);
            if (IsPartOfExchange(named) || IsPartOfExchange(parse.Sentence.Lower(quantity.FirstToken - 1)))
                return (int)number;
        }
        return null;
    }

    // "the first of the four batches"
    private static string Counted(Parse parse, int first) =>
        parse.ChunkAt(first - 1) is var at && parse.Kind(at) == ChunkKind.Noun && parse.Chunks[at].Noun is { } noun ? parse.Sentence.Lower((noun.Of ?? noun).Head) : "";

    private static bool IsPartOfExchange(string noun) => Singular.Of(noun) is "batch" or "exchange" or "swap" or "tranche" or "instalment" or "installment" or "group" or "wave";

    /// <summary>True of batches, rounds and the like.</summary>
    public static bool IsBatch(string noun) => Singular.Of(noun) is "batch" or "round" or "exchange" or "stage" or "group" or "instalment" or "convoy" or "swap" or "wave" or "tranche";
}
