using System.Collections.Immutable;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Explanations;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Finds the events and figures of a sentence.</summary>
internal sealed class EventFinder(SpeakerFinder speakers)
{
    private readonly Actors _actors = new(speakers);
    private readonly Totals _totals = new();
    private readonly PronounThings _pronouns = new();

    /// <summary>The events of a sentence, those of cues left out.</summary>
    public ImmutableArray<EventDraft> Find(Parse parse, ImmutableArray<Attribution> attributions)
    {
        if (IsQuestion(parse, attributions))
            return [];
        var found = ImmutableArray.CreateBuilder<EventDraft>();
        var taken = new HashSet<int>();
        var clauses = new ClauseEvents(parse);
        var statedEnd = 0;
        foreach (var clause in parse.Clauses)
        {
            var (isCue, isContent, startsContent) = Standing(clause, attributions);
            if (isCue || clause.Verb.Main < statedEnd || (clause.Verb.Lemma == "accord" && parse.Sentence.Lower(clause.Verb.End) == "to"))
                continue;
            if (StatedNumbers.Read(parse, clause) is { IsEmpty: false } stated)
            {
                found.AddRange(stated);
                statedEnd = stated[^1].End;
                continue;
            }
            foreach (var draft in clauses.Read(clause, isContent, startsContent))
            {
                found.Add(draft);
                taken.UnionWith(clauses.Taken);
            }
        }
        if (parse.Sentence.Sentence.Place != SentencePlace.Heading)
            found.AddRange(NounEvents.Read(parse, taken));
        foreach (var attribution in attributions)
        {
            // Who only has the word in a transcript says no noun for itself.
            if (attribution.Cue is null)
                continue;
            if ((!found.Any(draft => attribution.Covers(draft.Anchor)) || CountsApart(parse, attribution, found)) && ContentNouns.Read(parse, attribution) is { } said)
                found.Add(said);
            foreach (var alternative in ContentNouns.Alternatives(parse, attribution).ToArray())
                Alternative(found, alternative);
        }
        Headcounts.Add(parse, found);
        BracketedTotals.Add(parse, found);
        BareFigures.Add(parse, found);
        Loose.Settle(parse, found);
        _totals.Carry(parse, found);
        _pronouns.Fill(parse, found);
        return [.. found.Select(draft => Named(parse, draft, attributions))];
    }

    // A question that nobody is quoted with asserts nothing.
    private static bool IsQuestion(Parse parse, ImmutableArray<Attribution> attributions)
    {
        if (parse.Sentence.Lower(parse.Sentence.Count - 1) != "?")
            return false;
        foreach (var attribution in attributions)
        {
            if (attribution.Cue is not null)
                return false;
        }
        return true;
    }

    private (bool IsCue, bool IsContent, bool StartsContent) Standing(Clause clause, ImmutableArray<Attribution> attributions)
    {
        // What an actor publishes itself is said by it from end to end.
        var (isCue, isContent, starts) = (false, speakers.Author is not null, false);
        foreach (var attribution in attributions)
        {
            isCue |= attribution.Clause == clause.Index;
            isContent |= attribution.Covers(clause.Verb.Main);
            starts |= attribution.First == clause.Verb.First;
        }
        return (isCue, isContent, starts);
    }

    // "recorded 11 incidents, and nobody was killed": the number stands before anything else that is said.
    private static bool CountsApart(Parse parse, Attribution attribution, ImmutableArray<EventDraft>.Builder found)
    {
        var at = parse.ChunkAt(attribution.First);
        if (attribution.Frame != "count" || at >= parse.Chunks.Length || parse.Chunks[at].Noun is not { Quantity: not null } counted)
            return false;
        foreach (var draft in found)
        {
            if (draft.Anchor < counted.End || draft.Thing?.Head == counted.Head || draft.Actor?.Head == counted.Head)
                return false;
        }
        return true;
    }

    // What was read of an alternative before, by its noun or inside its words, is part of it.
    private static void Alternative(ImmutableArray<EventDraft>.Builder found, EventDraft alternative)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Anchor == alternative.Anchor || (found[i].Quantity is null && found[i].Anchor > alternative.Anchor && found[i].Anchor < alternative.End))
                found.RemoveAt(i);
        }
        found.Add(alternative);
    }

    private EventDraft Named(Parse parse, EventDraft draft, ImmutableArray<Attribution> attributions) =>
        draft.Actor is { IsPronoun: true } pronoun && Antecedents.Speaks(pronoun, attributions) is { } itself ? draft with { Event = draft.Event with { Actor = itself.Name }, ActorSide = itself.Side, Reasons = draft.Reasons with { Actor = By.Speaker } }
        : draft.Actor is { IsPronoun: true } first && Antecedents.FirstPerson(parse, first, draft.Anchor, attributions) is { } self ? draft with { Event = draft.Event with { Actor = self.Name }, ActorSide = self.Side, Reasons = draft.Reasons with { Actor = By.Speaker } }
        : draft.Actor is { IsPronoun: true } word && Antecedents.Before(parse, word) is { } subject ? Named(parse, draft with { Actor = subject, Reasons = draft.Reasons with { Actor = By.EarlierSubject } }, attributions)
        // "The envoy, Runa Aske, is to fly": who is named acts.
        : draft.Actor is { IsPronoun: false, Items.IsEmpty: true } titled && Apposed(parse, titled) is { } name ? Named(parse, draft with { Actor = name, Reasons = draft.Reasons with { Actor = By.Apposition } }, attributions)
        : draft.Actor is { } actor && !Actors.IsAbstract(parse.Sentence, actor) ? Acting(parse, draft, actor, attributions) : draft;

    private EventDraft Acting(Parse parse, EventDraft draft, NounPhrase actor, ImmutableArray<Attribution> attributions)
    {
        speakers.Holder = actor.PossessiveWord >= 0 ? Antecedents.Holder(parse, actor, attributions, speakers) : null;
        var acting = draft with { Event = draft.Event with { Actor = _actors.Name(parse.Sentence, actor) }, ActorSide = speakers.Resolve(parse.Sentence, actor)?.Side };
        speakers.Holder = null;
        return acting;
    }

    private static NounPhrase? Apposed(Parse parse, NounPhrase titled) =>
        Vocabulary.English.Table("titles").ContainsKey(parse.Sentence.Lower(titled.Head))
        && parse.Apposition(titled) is { Items.IsEmpty: true, IsPronoun: false } name && parse.Sentence.Tag(name.Head) == WordTag.Name && name.First == name.CoreFirst ? name : null;
}
