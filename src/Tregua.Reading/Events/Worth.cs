using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Whether a clause says something that can be checked.</summary>
internal static class Worth
{
    /// <summary>True when a claim is to be made of it.</summary>
    public static bool Telling(Parse parse, Clause clause, Core core, bool isContent, bool startsContent)
    {
        if (clause.Marker is "if" or "unless" or "whether" || parse.Sentence.Sentence.Place == SentencePlace.Heading)
            return false;
        if (parse.Condition?.Covers(clause.Verb.Main) == true)
            return false;
        if (IsCatenative(parse, clause) || IsLeave(parse, clause) || IsAwaited(parse, clause) || IsAsked(parse, clause) || IsImagined(parse, clause))
            return false;
        // "compared with the 450 foreseen", "against 6 provided for"
        if (clause.Verb.Lemma == "compare" && (clause.After("with") ?? clause.After("to")) is not null)
            return false;
        if (clause.Verb.Shape == VerbShape.Participle && BareFigures.IsForeseen(parse, clause))
            return false;
        if (IsStopped(parse, clause) is not null)
            return false;
        var counted = HasNumber(clause);
        // Saying is no event; a relative clause in the present tells what somebody is, not what happened.
        var says = Tags.ReportingVerbs.Find(clause.Verb.Lemma)?[0];
        if (core is { Action: EventAction.Other, Actor: not null } && !clause.Verb.IsNegated && clause.Verb.Modal is null && (says is "say" or "tell" or "believe" || (says == "that" && clause.Object is null or { IsPronoun: true })))
            return false;
        if (clause.Role == ClauseRole.Relative && clause.Verb is { Tense: VerbTense.Present, IsPassive: false, IsProgressive: false } && !counted && clause.Times.IsEmpty)
            return false;
        if (startsContent && clause.Verb.Shape == VerbShape.Ing && core.Thing is not null)
            return true;
        // "We do not.": of what was asked before.
        if (core is { Lemma: "do", Thing: null })
            return false;
        if (core.Lemma == "due")
            return !clause.Times.IsEmpty;
        if (clause.Verb.Lemma == "be")
            return clause.Subject is { } described && (counted || clause.Verb.Modal is not null && !clause.Times.IsEmpty || Describes(parse, clause, described, isContent));
        if (Vocabulary.English.Set("plain verbs").Contains(core.Lemma))
            return counted || clause is { Role: ClauseRole.Main, Verb.IsNegated: true, Subject.IsPronoun: false } || (clause.Role == ClauseRole.Main && core.Lemma is not ("be" or "have") && parse.Condition?.Bears(parse, clause.Verb.Main) == true) || ((isContent || !clause.Times.IsEmpty) && (clause.Role == ClauseRole.Main || IsLed(parse, clause)) && (core.Thing ?? core.Actor) is not null);
        if (core.Action != EventAction.Other)
            return core.Thing is not null || core.Actor is not null;
        if (core.Thing is not null && Vocabulary.English.Set("harm verbs").Contains(core.Lemma))
            return true;
        if (clause.Subject is null || (core.Actor is null && core.Thing is null))
            return false;
        return clause.Role switch
        {
            ClauseRole.Main => true,
            ClauseRole.Adverbial => counted || !clause.Times.IsEmpty || clause.Marker is "while" or "although" or "though" || parse.Condition?.Bears(parse, clause.Verb.Main) == true,
            ClauseRole.Relative => counted || !clause.Times.IsEmpty,
            ClauseRole.Participial when parse.Sentence.Lower(clause.Verb.First - 1) == "without" => core.Thing is not null,
            // "began flowing": the verb before it only leads to it.
            ClauseRole.Participial when clause.Governor >= 0 && parse.Clauses[clause.Governor] is { Role: ClauseRole.Main } above && above.Verb.End == clause.Verb.First && IsCatenative(parse, above) => true,
            // "Second round of evacuations to begin": a line without a verb of its own.
            ClauseRole.Infinitive when clause.Governor < 0 => true,
            _ => counted || (IsLed(parse, clause) && (isContent || !clause.Times.IsEmpty || parse.Clauses[clause.Governor].Role == ClauseRole.Main)),
        };
    }

    /// <summary>The clause of "stopped" in "stopped patrolling the channel"; null of any other.</summary>
    public static Clause? IsStopped(Parse parse, Clause clause) =>
        clause is { Verb.Shape: VerbShape.Ing, Index: > 0 } && parse.Clauses[clause.Index - 1] is { Verb.Lemma: "stop" or "cease" or "halt" or "suspend" } stopping && stopping.Verb.End == clause.Verb.First ? stopping : null;

    // An infinitive whose governor only leads to it.
    private static bool IsLed(Parse parse, Clause clause) => clause.Role == ClauseRole.Infinitive && clause.Governor >= 0 && IsCatenative(parse, parse.Clauses[clause.Governor]);

    // "the papers were in order": told by somebody, or of the agreement's matters; "there will be no movements": of what is not there.
    private static bool Describes(Parse parse, Clause clause, NounPhrase described, bool isContent)
    {
        if (clause.Role != ClauseRole.Main || clause.Verb.Shape != VerbShape.Finite)
            return false;
        if (isContent)
            return true;
        var subject = parse.Sentence.Lower(described.Head) == "there" ? clause.Object : described;
        // "there are no reports of casualties"
        return subject is { IsPronoun: false } && (Claims.Bearing.IsMatter(parse.Sentence.Lower(subject.Head)) || subject.Of is { } of && subject == clause.Object && Claims.Bearing.IsMatter(parse.Sentence.Lower(of.Head)));
    }

    // "has not been told which roads are cleared": a question inside, asserted by nobody.
    private static bool IsAsked(Parse parse, Clause clause)
    {
        var first = Math.Min(clause.Subject is { } subject && subject.First < clause.Verb.First ? subject.First : clause.Verb.First, clause.Verb.First);
        for (var i = first; i >= Math.Max(1, first - 1); i--)
        {
            if (parse.Sentence.Lower(i) is "which" or "what" or "how" && parse.Kind(parse.ChunkAt(i - 1)) == ChunkKind.Verb)
                return true;
        }
        return false;
    }

    // "would not accept a truce in which no captives are released": of something that is not there.
    private static bool IsImagined(Parse parse, Clause clause)
    {
        if (clause.Index == 0 || clause.Subject is not { } subject || clause.Verb is not { Shape: VerbShape.Finite, Tense: VerbTense.Present } || parse.Sentence.Lower(subject.First - 1) is not ("which" or "where"))
            return false;
        var above = parse.Clauses[clause.Index - 1];
        return above.Verb.Tense == VerbTense.Future || above.Verb.Modal is not null || above.Verb.Shape == VerbShape.Infinitive;
    }

    // "was not authorised to discuss the talks", "asked not to be identified": why a source is not named.
    private static bool IsLeave(Parse parse, Clause clause)
    {
        if (clause is not { Role: ClauseRole.Infinitive, Governor: >= 0 })
            return false;
        var above = parse.Clauses[clause.Governor].Verb;
        return HidesName(parse, clause) || (above.IsPassive && Vocabulary.English.Set("leave verbs").Contains(above.Lemma) && Vocabulary.English.Set("leave to say").Contains(clause.Verb.Lemma));
    }

    /// <summary>True of "not to be named": what a source asks for itself.</summary>
    public static bool HidesName(Parse parse, Clause clause) =>
        clause.Verb is { Shape: VerbShape.Infinitive, IsPassive: true } && (parse.Sentence.Lower(clause.Verb.First) == "not" || parse.Sentence.Lower(clause.Verb.First - 1) == "not")
        && Vocabulary.English.Set("naming verbs").Contains(clause.Verb.Lemma);

    // "would free the crew as soon as the Front freed the prisoners", "will leave once the last body is returned": of what has not come yet.
    private static bool IsAwaited(Parse parse, Clause clause)
    {
        if (clause is not { Role: ClauseRole.Adverbial, Verb.Shape: VerbShape.Finite, Times.IsEmpty: true } || !Awaits(parse, clause))
            return false;
        var told = parse.Clauses.LastOrDefault(other => other.Verb.Main < clause.MarkerToken) ?? parse.Clauses.FirstOrDefault(other => other.Verb.Main > clause.Verb.Main);
        return told?.Verb switch
        {
            null => false,
            { Shape: VerbShape.Infinitive } => clause.Verb.Tense is VerbTense.Past or VerbTense.Present,
            { Modal: "would" or "wouldn't" or "could" or "might" or "should" } => clause.Verb.Tense is VerbTense.Past,
            { Modal: not null } => clause.Verb.Tense is VerbTense.Present or VerbTense.Perfect,
            _ => false,
        };
    }

    private static bool Awaits(Parse parse, Clause clause) =>
        clause.Marker is "once" or "until" or "when" or "after" or "before"
        || (clause.Marker == "as" && parse.Sentence.Lower(clause.MarkerToken - 1) is "soon" or "long" && parse.Sentence.Lower(clause.MarkerToken - 2) == "as");

    private static bool HasNumber(Clause clause)
    {
        foreach (var noun in clause.Objects)
        {
            if (IsCounted(noun))
                return true;
        }
        if (clause.Subject is { } subject && IsCounted(subject))
            return true;
        foreach (var complement in clause.Complements)
        {
            if (complement.Preposition is "in" or "of" && complement.Noun.Quantity is not null)
                return true;
        }
        return clause.Verb.Lemma == "consist" || clause.Repeats is not null;
    }

    private static bool IsCounted(NounPhrase noun)
    {
        if (noun.Items.IsEmpty)
            return noun.Quantity is not null || noun.Of?.Quantity is not null;
        foreach (var item in noun.Items)
        {
            if (item.Quantity is not null || item.Of?.Quantity is not null)
                return true;
        }
        return false;
    }

    /// <summary>True when the verb only leads to the infinitive after it ("agreed to release").</summary>
    public static bool IsCatenative(Parse parse, Clause clause)
    {
        var next = clause.Index + 1;
        // "began pulling out": the form in -ing is the event.
        if (next < parse.Clauses.Length && parse.Clauses[next].Verb.Shape == VerbShape.Ing && parse.Clauses[next].Verb.First == clause.Verb.End && clause.Verb.Lemma is "begin" or "start" or "finish" or "continue" or "keep" or "complete" or "resume")
            return true;
        if (next >= parse.Clauses.Length || parse.Clauses[next].Verb.Shape != VerbShape.Infinitive || parse.Clauses[next].Governor != clause.Index)
            return false;
        // "had nothing to do with it", but "have yet to do it"
        if (clause.Verb.Lemma == "have" && parse.Clauses[next].Verb.First > clause.Verb.End)
            return parse.Sentence.Lower(parse.Clauses[next].Verb.First - 1) == "yet";
        var between = parse.ChunkAt(parse.Clauses[next].Verb.First) - parse.ChunkAt(clause.Verb.Main);
        var leads = Vocabulary.English.Table("infinitive verbs").ContainsKey(clause.Verb.Lemma) || clause.Verb.Lemma == "be";
        return leads && between <= 2;
    }
}
