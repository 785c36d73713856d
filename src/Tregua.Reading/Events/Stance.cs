using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Phrases;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>How a clause's event stands to the facts, by its verb and what governs it.</summary>
internal sealed record Stance
{
    /// <summary>The modality.</summary>
    public Modality Modality { get; init; }

    /// <summary>"will": promised when it is the speaker's own act.</summary>
    public bool IsFuture { get; init; }

    /// <summary>Denied.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The hedge, verbatim.</summary>
    public string? Hedge { get; init; }

    /// <summary>A date given is the date it was due.</summary>
    public bool IsDue { get; init; }

    /// <summary>What proposed it.</summary>
    public string By { get; init; } = Explanations.By.Tense;

    /// <summary>The stance of a clause.</summary>
    public static Stance Of(Parse parse, Clause clause) => clause.Verb.Shape switch
    {
        VerbShape.Finite => Finite(parse, clause),
        VerbShape.Infinitive => Infinitive(parse, clause),
        VerbShape.Ing => Ing(parse, clause),
        _ => new Stance { Modality = Modality.Occurred, IsDenied = clause.Verb.IsNegated },
    };

    private static Stance Finite(Parse parse, Clause clause)
    {
        var verb = clause.Verb;
        var denied = verb.IsNegated ^ (IsNobody(parse, clause) || HasNothing(parse, clause));
        if (verb.Modal is { } modal && Vocabulary.English.Table("modals").TryGetValue(modal.Replace("n't", "", StringComparison.Ordinal), out var value))
        {
            var words = value.Split(' ');
            return new Stance { Modality = Enum.Parse<Modality>(words[0]), IsDenied = denied, IsDue = modal is "should" or "ought" && IsPerfect(parse, verb), Hedge = words.Length > 1 ? parse.Sentence.Tokens[verb.ModalToken].Text : null, By = Explanations.By.Modal };
        }
        if (verb.Tense == VerbTense.Future)
            return new Stance { Modality = Modality.Scheduled, IsFuture = true, IsDenied = denied, By = Explanations.By.Future };
        // "is planned for early December"
        if (verb is { IsPassive: true, IsProgressive: false, Tense: VerbTense.Present, Lemma: "plan" or "schedule" or "foresee" or "slate" or "envisage" or "set" or "expect" } && (!clause.Times.IsEmpty || clause.After("for") is not null))
            return new Stance { Modality = Modality.Scheduled, IsDenied = denied };
        // "insists that the army leave the valley"
        if (parse.Sentence.Tag(verb.Main) == Tags.WordTag.VerbBase && verb.First == verb.Main && clause.Subject is { IsPronoun: false, Items.IsEmpty: true, Quantity: null } who && Singular.Of(parse.Sentence.Lower(who.Head)) == parse.Sentence.Lower(who.Head) && parse.Sentence.Lower(who.First - 1) == "that")
            return new Stance { Modality = Modality.Demanded, IsDenied = denied, By = Explanations.By.Governor };
        // "further displacement is likely"
        if (verb is { Lemma: "be", Tense: VerbTense.Present } && Vocabulary.English.Set("foretelling adjectives").Contains(parse.Sentence.Lower(verb.End)) && parse.Kind(parse.ChunkAt(verb.End) + 1) is not ChunkKind.Verb)
            return new Stance { Modality = Modality.Predicted, IsDenied = denied ^ parse.Sentence.Lower(verb.End) == "unlikely", Hedge = parse.Sentence.Words(verb.First, verb.End + 1) };
        var ongoing = verb.IsProgressive ? verb.Tense is VerbTense.Present or VerbTense.Past or VerbTense.Perfect : verb.Tense == VerbTense.Present;
        // "were still quartered there"
        ongoing |= verb is { IsPassive: true, Tense: VerbTense.Past } && Bases.IsStill(parse, clause);
        // A headline tells what happened in the present tense.
        if (ongoing && !verb.IsProgressive && verb.Lemma is not ("remain" or "hold" or "stay" or "be" or "have" or "keep") && parse.Sentence.Sentence.Place == Tokens.SentencePlace.Title)
            ongoing = false;
        return new Stance { Modality = ongoing ? Modality.Ongoing : Modality.Occurred, IsDenied = denied, Hedge = HedgeWord(parse, clause) };
    }

    /// <summary>True of "No unit of ours fired", "nobody left": who acts is nobody, so the act is denied.</summary>
    public static bool IsNobody(Parse parse, Clause clause) =>
        clause is { Subject: { Items.IsEmpty: true } subject } && clause.Role != ClauseRole.Relative
        && ((!clause.Verb.IsPassive && (clause.Verb.Lemma is not ("be" or "have" or "remain" or "stay") || clause.Verb.Tense is VerbTense.PastPerfect or VerbTense.Perfect) && parse.Sentence.Lower(subject.First) is "no" or "nobody")
            || parse.Sentence.Lower(subject.First) == "neither"
            || (subject.First == subject.Head && parse.Sentence.Lower(subject.Head) is "none" or "nothing")
            || (subject.IsPronoun && (parse.Sentence.Lower(subject.Head) is "nobody" or "none" || (parse.Sentence.Lower(subject.Head) == "one" && parse.Sentence.Lower(subject.First - 1) == "no"))));

    // "should have left"
    private static bool IsPerfect(Parse parse, VerbGroup verb)
    {
        for (var i = verb.ModalToken + 1; i < verb.Main; i++)
        {
            if (parse.Sentence.Lower(i) == "have")
                return true;
        }
        return false;
    }

    // "received no list", "there was no shelling"
    private static bool HasNothing(Parse parse, Clause clause) =>
        clause.Object is { Items.IsEmpty: true, Quantity: null } none && !clause.Verb.IsPassive && ((parse.Sentence.Lower(none.First) == "no" && none.Head > none.First) || (parse.Sentence.Lower(none.Head) == "one" && parse.Sentence.Lower(none.Head - 1) == "no") || parse.Sentence.Lower(none.Head) is "nobody" or "nothing" or "none");

    private static string? HedgeWord(Parse parse, Clause clause)
    {
        var table = Vocabulary.English.Phrases("hedges");
        for (var i = Math.Max(0, Math.Min(clause.First, clause.Verb.First)); i < clause.End; i++)
        {
            if (table.Match(parse.Sentence.Tokens, i) is { } match)
                return parse.Sentence.Words(i, i + match.Length);
        }
        return null;
    }

    private static Stance Infinitive(Parse parse, Clause clause)
    {
        var at = parse.ChunkAt(clause.Verb.First);
        var before = at > 0 ? parse.Chunks[at - 1] : null;
        var governor = clause.Governor >= 0 ? parse.Clauses[clause.Governor] : null;
        if (before?.Noun is { } noun && NounRule(parse, noun) is { } byNoun && !(governor is not null && governor.Objects.Contains(noun) && Rule(governor.Verb.Lemma) is not null && governor.Verb.Lemma != "have"))
            return byNoun with { IsDenied = byNoun.IsDenied ^ clause.Verb.IsNegated ^ (parse.Sentence.Lower(noun.First) == "no") };
        if (before?.Kind == ChunkKind.Adjective && Rule(parse.Sentence.Lower(before.End - 1)) is { } byAdjective)
            return Apply(parse, byAdjective, governor, clause, parse.Sentence.Words(governor?.Verb.First ?? before.First, clause.Verb.First + 1));
        if (governor is null)
            return new Stance { Modality = Modality.Scheduled, IsDenied = clause.Verb.IsNegated };
        if (governor.Verb.Lemma == "be" && governor.Verb.End == clause.Verb.First)
            return new Stance { Modality = Modality.Scheduled, IsDenied = clause.Verb.IsNegated ^ governor.Verb.IsNegated, IsDue = governor.Verb.Tense == VerbTense.Past };
        // "have yet to exchange lists"
        if (governor.Verb.Lemma is "have" or "be" && parse.Sentence.Lower(clause.Verb.First - 1) == "yet")
            return Of(parse, governor) with { Modality = Modality.Occurred, IsDenied = true };
        if (Rule(governor.Verb.Lemma) is { } rule)
            return Apply(parse, rule, governor, clause, parse.Sentence.Words(governor.Verb.First, clause.Verb.First + 1));
        return new Stance { Modality = Modality.Scheduled, IsDenied = clause.Verb.IsNegated };
    }

    private static string[]? Rule(string word) =>
        Vocabulary.English.Table("infinitive verbs").TryGetValue(word, out var value) ? value.Split(' ') : null;

    private static Stance? NounRule(Parse parse, NounPhrase noun)
    {
        if (!Vocabulary.English.Table("infinitive nouns").TryGetValue(Singular.Of(parse.Sentence.Lower(noun.Head)), out var value))
            return null;
        var words = value.Split(' ');
        return new Stance { Modality = Enum.Parse<Modality>(words[0]), IsDenied = words.Contains("denied"), By = Explanations.By.Governor };
    }

    private static Stance Apply(Parse parse, string[] rule, Clause? governor, Clause clause, string hedge)
    {
        var above = governor is null ? new Stance() : Of(parse, governor);
        var denied = clause.Verb.IsNegated ^ rule.Contains("denied") ^ (governor?.Verb.IsNegated ?? false);
        if (rule[0] == "follow")
            return above with { By = Explanations.By.Governor, IsDenied = clause.Verb.IsNegated ^ rule.Contains("denied") ^ above.IsDenied };
        // What may be required is not yet required; what was promised under "if" is still a promise.
        return new Stance
        {
            Modality = Enum.Parse<Modality>(rule[0]),
            By = Explanations.By.Governor,
            IsDenied = denied,
            Hedge = rule.Contains("hedge") ? hedge : null,
            IsDue = rule.Contains("due") && governor is not null && governor.Verb.Tense is VerbTense.Past or VerbTense.PastPerfect,
        };
    }

    private static Stance Ing(Parse parse, Clause clause)
    {
        var denied = clause.Verb.IsNegated ^ parse.Sentence.Lower(clause.Verb.First - 1) == "without";
        if (Ahead(parse, clause) is { } ahead)
            return ahead with { IsDenied = denied };
        if (clause.Governor < 0)
            return new Stance { Modality = Modality.Occurred, IsDenied = denied };
        var above = Of(parse, parse.Clauses[clause.Governor]);
        return above with { IsDenied = denied, Hedge = null };
    }

    // "missed the deadline for withdrawing troops": what a date is for lies ahead of it, whatever became of the date.
    private static Stance? Ahead(Parse parse, Clause clause)
    {
        var at = parse.ChunkAt(clause.Verb.First);
        return at > 1 && parse.Chunks[at - 1] is { Kind: ChunkKind.Preposition } preposition && parse.Sentence.Lower(preposition.First) is "for" or "of" or "on" && parse.Chunks[at - 2].Noun is { Items.IsEmpty: true, IsPronoun: false } noun
            && Vocabulary.English.Table("nouns before gerunds").TryGetValue(Singular.Of(parse.Sentence.Lower(noun.Head)), out var value)
            ? new Stance { Modality = Enum.Parse<Modality>(value), By = Explanations.By.Governor } : null;
    }
}
