using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Dates;
using Tregua.Reading.Explanations;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Action, actor, thing and recipient of a clause.</summary>
internal sealed record Core
{
    /// <summary>The action.</summary>
    public required EventAction Action { get; init; }

    /// <summary>The lemma.</summary>
    public required string Lemma { get; init; }

    /// <summary>Who acts.</summary>
    public NounPhrase? Actor { get; init; }

    /// <summary>What is acted upon.</summary>
    public NounPhrase? Thing { get; init; }

    /// <summary>To whom.</summary>
    public NounPhrase? Recipient { get; init; }

    /// <summary>Times that stand in an event noun's complements.</summary>
    public ImmutableArray<TimeExpression> MoreTimes { get; init; } = [];

    /// <summary>The event noun that the verb only carries ("completed its withdrawal"); null when none.</summary>
    public NounPhrase? Noun { get; init; }

    /// <summary>What proposed action, actor and thing.</summary>
    public EventReasons Reasons { get; init; }

    /// <summary>Reads a clause; a verb or noun that denies by itself changes the stance.</summary>
    public static Core? Of(Parse parse, Clause clause, ref Stance stance)
    {
        var (action, lemma) = Actions.Of(parse.Sentence, clause);
        var (actor, thing) = Roles(parse, clause, action);
        if (lemma == "take" && parse.Sentence.Lower(clause.Verb.End) == "place")
            (lemma, actor, thing) = ("take place", null, clause.Subject);
        if (lemma == "take" && clause.Object is { } part && parse.Sentence.Lower(part.Head) == "part")
            (lemma, thing) = ("participate", clause.After("in"));
        if (lemma == "take" && parse.Sentence.Lower(clause.Verb.End) is "effect" or "hold")
            (lemma, actor, thing) = ("take effect", null, clause.Subject);
        if (lemma.StartsWith("come under ", StringComparison.Ordinal))
            (actor, thing) = (clause.After("from"), clause.Subject);
        if (lemma is "come" or "enter" && parse.Sentence.Lower(clause.Verb.End) == "into" && parse.Sentence.Lower(clause.Verb.End + 1) is "force" or "effect")
            (lemma, actor, thing) = ("take effect", null, clause.Subject);
        var core = new Core { Action = action, Lemma = lemma, Actor = actor, Thing = thing, Recipient = ToWhom(parse, clause, action) };
        core = Carried(parse, core, ref stance) ?? core;
        core = Adjusted(parse, clause, core, ref stance);
        return core with { Reasons = core.Reasons with { Action = core.Reasons.Action ?? (core.Action == EventAction.Other ? By.NoAction : By.ActionOfVerb), Actor = ActorBy(clause, core.Actor), Thing = ThingBy(clause, core.Thing) } };
    }

    private static (NounPhrase? Actor, NounPhrase? Thing) Roles(Parse parse, Clause clause, EventAction action)
    {
        if (clause.Verb.IsPassive)
            return (clause.After("by") is { } agent && !IsReckoning(parse, agent) ? agent : null, clause.Subject);
        if (clause.Verb.Lemma == "be" && clause.Subject is { } being && IsCounted(being))
            return (null, being);
        // "That leaves the rebels with 21 soldiers"
        if (clause.Verb.Lemma == "leave" && clause.Object is { } left && clause.After("with") is { } with && IsCounted(with))
            return (left, with);
        if (clause.Object is { } far && clause.Subject is not null && Vocabulary.English.Set("way measures").Contains(Singular.Of(parse.Sentence.Lower(far.Head))))
            return Roles(parse, clause with { Objects = clause.Objects.RemoveAt(0) }, action);
        // "opened fire on a bus"
        if (action == EventAction.Attack && clause.Object is { } shots && parse.Sentence.Lower(shots.Head) == "fire" && Indirect(clause, action) is { } aim)
            return (clause.Subject, aim);
        if (clause.Subject is { } counted && Vocabulary.English.Set("motion verbs").Contains(clause.Verb.Lemma) && !(clause.Verb.Lemma is "return" or "evacuate" && clause.Object is not null))
        {
            // "The garrison left the house", "Partners reached 61,000 people", but "Trucks entered the town": what is counted or carried is what moves.
            var acts = Actors.CanAct(parse.Sentence, counted) && !IsPersons(parse.Sentence, counted) || clause.Object is { } reached && IsCounted(reached) || clause.Object is not null && !IsGoods(parse.Sentence, counted) && !IsPersons(parse.Sentence, counted);
            return acts && !IsCounted(counted) ? (counted, clause.Object ?? Indirect(clause, action)) : (null, counted);
        }
        if (clause.Object is { } thing)
            return (action == EventAction.Other || (action == EventAction.Attack && clause.Subject is { } shells && Vocabulary.English.Set("munitions").Contains(Singular.Of(parse.Sentence.Lower(shells.Head))))) && clause.Subject is { } figure && IsCounted(figure) && !(Actors.CanAct(parse.Sentence, figure) && figure.Quantity is { Quantity.Best: 2 } && parse.Sentence.Lower(figure.First) is "both" or "the") && !IsCounted(thing) && !figure.IsPronoun ? (null, figure) : (clause.Subject, thing);
        if (clause.Subject is not { } subject)
            return (null, Indirect(clause, action));
        // "the delay risks collapsing the deal": what is at stake.
        if (action == EventAction.Warn && clause.Index + 1 < parse.Clauses.Length && parse.Clauses[clause.Index + 1] is { Verb.Shape: VerbShape.Ing, Object: { } stake } gerund && gerund.Verb.First == clause.Verb.End)
            return (Actors.CanAct(parse.Sentence, subject) ? subject : null, stake);
        if (clause.Verb.Lemma is "remain" or "stay" && Actors.CanAct(parse.Sentence, subject) && !IsPersons(parse.Sentence, subject) && !IsCounted(subject))
            return (subject, null);
        if (clause.Verb.Lemma is "die" or "remain" or "stay" or "be" or "languish")
            return (null, subject);
        if (Indirect(clause, action) is { } indirect && clause.Verb.Lemma is "result" or "consist")
            return (null, indirect);
        // "Its gunboats fired on fishermen": what is aimed at is the thing.
        if (action == EventAction.Attack && Indirect(clause, action) is { } target)
            return (subject, target);
        // Without an object: who can act is the actor, what cannot is the thing.
        if (!Actors.CanAct(parse.Sentence, subject) || (clause.Object is null && IsGoods(parse.Sentence, subject)))
            return (null, subject);
        // "300,000 people went back": who acts is also what is counted.
        return (subject, Indirect(clause, action) ?? (IsCounted(subject) ? subject : null));
    }

    private static string? ActorBy(Clause clause, NounPhrase? actor) =>
        actor is null ? null : actor == clause.Subject ? By.Subject : actor == clause.After("by") ? By.Agent : By.Owner;

    private static string? ThingBy(Clause clause, NounPhrase? thing) =>
        thing is null ? null : thing == clause.Object ? By.Object : thing == clause.Subject ? clause.Verb.IsPassive ? By.PassiveSubject : By.LoneSubject : By.BehindPreposition;

    // "were freed, by the council's count"
    private static bool IsReckoning(Parse parse, NounPhrase noun) => noun.Possessor is not null && Vocabulary.English.Set("reckoning nouns").Contains(parse.Sentence.Lower(noun.Head));

    private static bool IsCounted(NounPhrase noun) => noun.Quantity is not null || noun.Of?.Quantity is not null;

    // "withdrew from the corridor", "called for a return": the place or thing behind a preposition.
    private static NounPhrase? Indirect(Clause clause, EventAction action) => action switch
    {
        EventAction.Attack => clause.After("on") ?? clause.After("at"),
        EventAction.Negotiate => null,
        // "withdrew from four posts": they are counted.
        EventAction.Withdraw => (clause.After("from") ?? clause.After("of")) is { } left && IsCounted(left) ? left : null,
        _ when clause.Verb.Lemma is "participate" or "engage" or "result" => clause.After("in"),
        _ when clause.Verb.Lemma == "consist" => clause.After("of"),
        _ => null,
    };

    private static NounPhrase? ToWhom(Parse parse, Clause clause, EventAction action)
    {
        if (action == EventAction.Negotiate)
            return clause.After("with");
        if (action is not (EventAction.Release or EventAction.HandOver or EventAction.Return or EventAction.Deliver or EventAction.Other or EventAction.Announce))
            return null;
        return clause.After("to") is { } to && Actors.CanAct(parse.Sentence, to) && !Places.IsPlace(parse.Sentence, to) ? to : null;
    }

    // "completed the withdrawal", "delayed the release of 620 prisoners": the noun says what was done.
    private static Core? Carried(Parse parse, Core core, ref Stance stance)
    {
        if (core is { Lemma: "take place" or "occur" or "happen" or "proceed" or "go ahead", Thing: { Items.IsEmpty: true } taken } && Actions.OfNoun(parse.Sentence.Word(taken.Head)) is { } happens)
            return core with { Action = happens, Reasons = new() { Action = By.ActionCarried }, Noun = taken, Actor = NounEvents.Arguments(parse, taken).Actor, Thing = NounEvents.Arguments(parse, taken).Thing ?? taken };
        if (core.Thing is not { } noun || !Vocabulary.English.Table("aspect verbs").TryGetValue(core.Lemma.Split(' ')[0], out var effect))
            return null;
        var item = noun.Items.Length > 1 ? noun.Items[0] : noun;
        var other = Vocabulary.English.Table("other event nouns").GetValueOrDefault(Singular.Of(parse.Sentence.Lower(item.Head)));
        if ((Actions.OfNoun(parse.Sentence.Word(item.Head)) ?? (other is null ? null : EventAction.Other)) is not { } action)
            return null;
        // "signed a truce": the verb says what was done.
        if (other is not null && effect == "keep" && core.Action == EventAction.Agree)
            return null;
        var inner = NounEvents.Arguments(parse, item);
        var (actor, lemma) = (effect == "watch" ? inner.Actor : core.Actor ?? inner.Actor, core.Lemma);
        if (effect == "suspend")
            return core with { Action = EventAction.Suspend, Actor = actor, Reasons = new() { Action = By.ActionCarried } };
        if (effect == "resume")
            return core with { Action = EventAction.Resume, Actor = actor, Reasons = new() { Action = By.ActionCarried } };
        if (effect == "withhold")
            action = action is EventAction.Release or EventAction.HandOver or EventAction.Return or EventAction.Deliver or EventAction.Withdraw or EventAction.Open ? EventAction.Withhold : action;
        else if (Enum.TryParse<Modality>(effect, out var modality))
            stance = stance with { Modality = modality };
        return core with
        {
            Action = action,
            Reasons = new() { Action = By.ActionCarried },
            Lemma = lemma,
            Actor = actor,
            Thing = action is EventAction.Negotiate or EventAction.Agree ? item : (other is null ? inner.Thing : item.Of) ?? item,
            MoreTimes = inner.Times,
            Recipient = core.Recipient ?? (inner.Recipient is { } to && Actors.CanAct(parse.Sentence, to) ? to : null),
            Noun = item,
        };
    }

    private static Core Adjusted(Parse parse, Clause clause, Core core, ref Stance stance)
    {
        var sentence = parse.Sentence;
        // "failed to release": what was due did not happen; it was withheld.
        if (stance.IsDenied && core.Action is EventAction.Release or EventAction.HandOver && Governs(parse, clause) is "fail" or "refuse" or "decline" or "neglect" or "failure" or "refusal")
        {
            stance = stance with { IsDenied = false };
            return core with { Action = EventAction.Withhold, Lemma = Governs(parse, clause)!, Reasons = new() { Action = By.ActionRefused } };
        }
        if (stance.IsDenied && core.Action == EventAction.Other && Governs(parse, clause) is "refuse")
        {
            stance = stance with { IsDenied = false };
            return core with { Action = EventAction.Refuse, Lemma = "refuse", Reasons = new() { Action = By.ActionRefused } };
        }
        // "is due on Saturday": planned; "was due": what should have been.
        if (core.Lemma == "be" && Predicate(parse, clause, "due", "scheduled", "planned") && (core.Thing ?? clause.Subject) is { } due)
        {
            stance = stance with { Modality = Modality.Scheduled, IsDue = clause.Verb.Tense is VerbTense.Past or VerbTense.PastPerfect };
            var planned = due.Items.IsEmpty && Actions.OfNoun(sentence.Word(due.Head)) is { } act ? act : EventAction.Other;
            return core with { Action = planned, Reasons = new() { Action = By.ActionDue }, Lemma = "due", Actor = null, Thing = planned == EventAction.Other ? due : NounEvents.Arguments(parse, due).Thing ?? due, Noun = due };
        }
        // "claimed 40 lives", "lost their lives"
        if (core.Lemma is "claim" or "cost" or "take" or "lose" && (clause.Object ?? core.Thing) is { } lost && sentence.Lower(lost.Head) is "lives" or "life")
            return core with { Action = EventAction.Kill, Reasons = new() { Action = By.ActionOfThing } };
        if (core.Action == EventAction.Other && core.Thing is { Items.IsEmpty: true, IsPronoun: false } taken && IsTaken(parse, clause, core, taken))
            return core with { Action = EventAction.Detain, Reasons = new() { Action = By.ActionOfThing } };
        if (core is { Lemma: "leave", Thing: { } remaining } && remaining == clause.After("with"))
            return core with { Action = IsPersons(sentence, remaining) ? EventAction.Hold : EventAction.Other };
        if (core.Action == EventAction.Other && Vocabulary.English.Set("leaving verbs").Contains(core.Lemma) && IsArmed(sentence, core.Actor ?? core.Thing))
            return core with { Action = EventAction.Withdraw, Reasons = new() { Action = By.ActionOfThing } };
        if (core is { Action: EventAction.Other, Lemma: "be" or "remain", Thing: { } kept } && IsHeld(parse, clause) && (IsPersons(sentence, kept) || kept.IsPronoun || sentence.Tag(kept.Head) == WordTag.Number || Actors.CanAct(sentence, kept)))
            return core with { Action = EventAction.Hold, Actor = null, Reasons = new() { Action = By.ActionOfThing } };
        if (core is { Action: EventAction.Other, Lemma: "exchange" or "swap", Thing: { } swapped })
            return core with { Action = IsPersons(sentence, swapped) ? EventAction.HandOver : sentence.Lower(swapped.Head) is "fire" or "shots" or "strikes" ? EventAction.Attack : EventAction.Other };
        // Shells that fall are an attack.
        if (core.Action == EventAction.Other && (core.Thing ?? core.Actor) is { } fired && Vocabulary.English.Set("strikes of munitions").Contains(core.Lemma) && Vocabulary.English.Set("munitions").Contains(Singular.Of(sentence.Lower(fired.Head))))
            return core with { Action = EventAction.Attack, Reasons = new() { Action = By.ActionOfThing } };
        var persons = core.Thing is { } held && (held.IsPronoun || IsPersons(sentence, held) || Actors.CanAct(sentence, held) || sentence.Tag(held.Head) == WordTag.Number);
        // Goods that enter are delivered.
        if (core.Action == EventAction.Other && core.Lemma is "enter" or "arrive" or "reach" or "cross" or "bring" && core.Thing is { } goods && IsGoods(sentence, goods))
            return core with { Action = EventAction.Deliver, Reasons = new() { Action = By.ActionOfThing } };
        if (core.Lemma is "remain" or "stay" or "languish" && persons)
            return core with { Action = Predicate(parse, clause, "missing", "unaccounted", "displaced", "homeless", "wounded") ? EventAction.Other : EventAction.Hold, Actor = null };
        if (core.Action is EventAction.Hold && !persons)
            return core with { Action = core.Noun is not null && Actions.OfNoun(sentence.Word(core.Noun.Head)) is { } carried ? carried : EventAction.Other };
        if (core.Action is EventAction.Withhold or EventAction.Suspend && core.Thing is null && clause.Subject is null)
            return core with { Action = EventAction.Other };
        if (core.Thing is { } talks && Actions.OfNoun(sentence.Word(talks.Head)) == EventAction.Negotiate && core.Action == EventAction.Other && core.Lemma is "begin" or "start" or "continue" or "conclude" or "end" or "open" or "fail" or "stall" or "collapse" or "break" or "take")
            return core with { Action = core.Lemma is "begin" or "start" or "continue" or "conclude" ? EventAction.Negotiate : EventAction.Other };
        return core;
    }

    // "took 31 boys from the village", but "took 14 men to hospital" and "took in 50 families".
    private static bool IsTaken(Parse parse, Clause clause, Core core, NounPhrase taken) =>
        Vocabulary.English.Set("taking verbs").Contains(core.Lemma) && IsPersons(parse.Sentence, taken) && clause.After("to") is null
        && (core.Lemma is not ("take" or "pick") || clause.Verb.IsPassive || parse.Sentence.Tag(clause.Verb.End) is not (WordTag.Particle or WordTag.Preposition or WordTag.Adverb) || parse.Sentence.Lower(clause.Verb.End) is "up" or "away")
        && (core.Lemma != "pick" || parse.Sentence.Lower(clause.Verb.End) == "up");

    private static bool IsArmed(TaggedSentence sentence, NounPhrase? who) => who is { IsPronoun: false } && Vocabulary.English.Set("armed nouns").Contains(Singular.Of(sentence.Lower(who.Head)));

    // "in its hands", "behind bars"
    private static bool IsHeld(Parse parse, Clause clause)
    {
        foreach (var complement in clause.Complements)
        {
            if (complement.Preposition is "in" or "behind" or "under" && complement.First < clause.End && Vocabulary.English.Set("holding places").Contains(Singular.Of(parse.Sentence.Lower(complement.Noun.Head))))
                return true;
        }
        return false;
    }

    private static bool Predicate(Parse parse, Clause clause, params string[] words)
    {
        for (var i = clause.Verb.End; i < Math.Min(clause.Verb.End + 3, parse.Sentence.Count); i++)
        {
            if (words.Contains(parse.Sentence.Lower(i)))
                return true;
        }
        return false;
    }

    // "trucks", "600 tonnes of seed": goods, or a measure of anything.
    private static bool IsGoods(TaggedSentence sentence, NounPhrase noun) =>
        Vocabulary.English.Set("goods").Contains(Singular.Of(sentence.Lower(noun.Head)))
        || noun.Of is not null && Vocabulary.English.Set("measures").Contains(Singular.Of(sentence.Lower(noun.Head)));

    private static string? Governs(Parse parse, Clause clause)
    {
        var at = parse.ChunkAt(clause.Verb.First);
        if (at > 0 && parse.Chunks[at - 1].Noun is { } noun && Singular.Of(parse.Sentence.Lower(noun.Head)) is var head && head is "failure" or "refusal")
            return head;
        return clause.Governor >= 0 ? parse.Clauses[clause.Governor].Verb.Lemma : null;
    }

    /// <summary>True of captives, prisoners and the like, and of nationals counted as such.</summary>
    public static bool IsPersons(TaggedSentence sentence, NounPhrase noun)
    {
        var head = sentence.Lower(noun.Head);
        var persons = Vocabulary.English.Table("persons");
        return persons.ContainsKey(head) || persons.ContainsKey(Singular.Of(head)) || Vocabulary.English.Set("people").Contains(head) || Vocabulary.English.Set("people by trade").Contains(head) || Vocabulary.English.Table("nationalities").ContainsKey(Singular.Of(head));
    }
}
