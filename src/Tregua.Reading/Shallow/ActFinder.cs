using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Events;
using Tregua.Reading.Dates;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>Finds acts by their verbs and, after a verb of reporting, by their nouns.</summary>
internal sealed class ActFinder(Vocabulary vocabulary, Acts acts, SpeakerWords words)
{
    private readonly Objects _objects = new(vocabulary, words);
    private readonly Clauses _clauses = new(vocabulary);
    private readonly Doers _doers = new(vocabulary, words);
    private readonly FrozenSet<string> _befalling = vocabulary.SetOrNone("verbs-that-befall");
    private readonly WordSet _openers = vocabulary.WordsOrNone("content-openers");
    private readonly PhraseTable _totals = vocabulary.PhrasesOrNone("total-words");

    /// <summary>The acts of a sentence, by place.</summary>
    public ImmutableArray<EventDraft> Find(ShallowSentence sentence, ImmutableArray<Attribution> attributions, Speakers speakers)
    {
        var found = ImmutableArray.CreateBuilder<EventDraft>();
        for (var i = 0; i < sentence.Verbs.Length; i++)
        {
            var verb = sentence.Verbs[i];
            var inner = Innermost(attributions, verb.First);
            if (acts.OfVerb(verb.Lemma) is { } action && Told(sentence, i, action, inner) is { } told && !_clauses.IsCondition(sentence, verb.First))
                Add(found, sentence, told, inner, _clauses.Around(sentence, i, inner), speakers);
        }
        foreach (var attribution in attributions)
            AddNoun(found, sentence, attribution, speakers);
        found.Sort((left, right) => left.Anchor != right.Anchor ? left.Anchor.CompareTo(right.Anchor) : left.First.CompareTo(right.First));
        return found.ToImmutable();
    }

    /// <summary>The narrowest attribution around a token; null when none.</summary>
    public static Attribution? Innermost(ImmutableArray<Attribution> attributions, int token)
    {
        Attribution? inner = null;
        foreach (var attribution in attributions)
        {
            if (attribution.Covers(token) && (inner is null || attribution.End - attribution.First <= inner.End - inner.First))
                inner = attribution;
        }
        return inner;
    }

    // What the verb tells; null when it asserts nothing: a wish that nobody utters, the act that another verb refuses.
    private Act? Told(ShallowSentence sentence, int index, EventAction action, Attribution? inner)
    {
        var verb = sentence.Verbs[index];
        var act = new Act { Action = action, Verb = verb, Anchor = verb.End - 1, Modality = Time(verb, sentence.Sentence.Place == Tokens.SentencePlace.Title) };
        var governs = index + 1 < sentence.Verbs.Length && IsGoverned(sentence.Verbs[index + 1], verb);
        if (action == EventAction.Refuse && governs)
            return null;
        if (verb.Time == VerbTime.Infinitive && index > 0 && sentence.Verbs[index - 1] is var governor && IsGoverned(verb, governor) && acts.OfVerb(governor.Lemma) is { } first)
        {
            return first == EventAction.Refuse ? act with { Action = EventAction.Withhold, Modality = Time(governor, false), Verb = verb with { First = governor.First, IsDenied = governor.IsDenied } }
                : act with { Modality = Modality.Scheduled, IsOpen = true, Verb = verb with { First = governor.First } };
        }
        if (verb.Time == VerbTime.Subjunctive && inner?.Frame == "deny")
            return act with { Modality = Modality.Occurred };
        var isOpen = verb.Time is VerbTime.Infinitive or VerbTime.Subjunctive;
        if (isOpen && verb.Gives is null && inner?.Gives is null)
            return null;
        return act with { IsOpen = isOpen || verb.Time == VerbTime.Future || verb.Gives is not null };
    }

    private static bool IsGoverned(ShallowVerb verb, ShallowVerb governor) => verb.Time == VerbTime.Infinitive && verb.First >= governor.End && verb.First - governor.End <= 1;

    private static Modality Time(ShallowVerb verb, bool isTitle) => verb.Gives ?? verb.Time switch
    {
        VerbTime.Past => Modality.Occurred,
        VerbTime.Present => isTitle ? Modality.Occurred : Modality.Ongoing,
        VerbTime.Future or VerbTime.Infinitive or VerbTime.Subjunctive => Modality.Scheduled,
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb.Time, "A participle alone is no verb of a clause."),
    };

    private void Add(ImmutableArray<EventDraft>.Builder found, ShallowSentence sentence, Act act, Attribution? inner, Stretch clause, Speakers speakers)
    {
        var before = new Stretch(clause.First, act.Verb!.First);
        var after = new Stretch(act.Verb.End, clause.End);
        var suffers = act.Verb.IsPassive || _befalling.Contains(act.Verb.Lemma);
        var doer = suffers ? _doers.Agent(sentence, after, speakers) : _doers.Subject(sentence, before, act, inner, speakers);
        var things = suffers ? _objects.Things(sentence, before) : [];
        if (things.IsEmpty)
            things = _objects.Things(sentence, after);
        Emit(found, sentence, act, clause, after, doer, things);
    }

    // "anunció la liberación de 30 presos", "negó el ataque".
    private void AddNoun(ImmutableArray<EventDraft>.Builder found, ShallowSentence sentence, Attribution attribution, Speakers speakers)
    {
        var at = attribution.First;
        while (at < attribution.End && (words.Articles.Contains(sentence.Tokens[at]) || words.Asides.Contains(sentence.Tokens[at]) || sentence.IsInDate(at)))
            at++;
        var isClause = _openers.Contains(sentence.Tokens, attribution.First - 1) || attribution.CueFirst > attribution.First;
        if (isClause || at >= attribution.End || acts.OfNoun(sentence.Tokens[at]) is not { } action)
            return;
        var clause = new Stretch(attribution.First, _clauses.EndAfter(sentence, at, attribution.End));
        var after = new Stretch(at + 1, clause.End);
        var act = new Act { Action = action, Anchor = at, Modality = attribution.Gives ?? Modality.Occurred, IsOpen = attribution.Gives is not null };
        Emit(found, sentence, act, clause, after, _doers.Agent(sentence, after, speakers), _objects.Things(sentence, after));
    }

    private void Emit(ImmutableArray<EventDraft>.Builder found, ShallowSentence sentence, Act act, Stretch clause, Stretch after, Doer? doer, ImmutableArray<ShallowObject> things)
    {
        var condition = _clauses.Condition(sentence, act.Anchor);
        var whole = new EventDraft
        {
            First = clause.First,
            End = clause.End,
            Anchor = act.Anchor,
            Event = new EventMention
            {
                Action = act.Action,
                Lemma = act.Verb?.Lemma,
                Actor = doer?.Name,
                Recipient = _objects.Recipient(sentence, after),
                Place = _objects.Place(sentence, clause),
                Batch = _objects.Batch(sentence, clause),
            },
            ActorSide = doer?.Side,
            Occurred = Occurred(sentence, clause),
            Modality = condition is null ? act.Modality : Modality.Conditional,
            IsFuture = condition is null && act.Modality == Modality.Scheduled,
            // What is told as a fact keeps its modality whatever verb stands around it.
            IsAside = !act.IsOpen,
            Polarity = act.Verb?.IsDenied == true ? Polarity.Denied : Polarity.Affirmed,
            Hedge = act.Verb?.Hedge,
            Condition = condition,
        };
        if (things.IsEmpty)
            found.Add(whole);
        foreach (var thing in things)
            found.Add(With(sentence, whole, thing, isOnly: things.Length == 1));
    }

    private EventDraft With(ShallowSentence sentence, EventDraft whole, ShallowObject thing, bool isOnly) => whole with
    {
        First = isOnly ? whole.First : Math.Min(thing.First, whole.End - 1),
        End = isOnly ? whole.End : Math.Min(thing.End, whole.End),
        Event = whole.Event with { Thing = thing.Thing, ThingPhrase = thing.Thing, Kind = thing.Kind },
        Quantity = thing.Quantity is { } quantity ? quantity with { Base = Base(sentence, whole) } : null,
    };

    private QuantityBase Base(ShallowSentence sentence, EventDraft told)
    {
        if (told.Event.Action == EventAction.Hold)
            return QuantityBase.Stock;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (_totals.Match(sentence.Tokens, i) is not null)
                return QuantityBase.Total;
        }
        return QuantityBase.Increment;
    }

    private static TimeRange? Occurred(ShallowSentence sentence, Stretch clause)
    {
        foreach (var time in sentence.Times)
        {
            if (clause.Covers(time.FirstToken) && time.Value is not null && time.Relation is not (TimeRelation.Duration or TimeRelation.Every))
                return time.Value;
        }
        return null;
    }
}
