using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads the act of a clause: verb, count, thing, subject, place, addressee.</summary>
internal sealed class ActReader(Cursor cursor, Scope scope, Modal modal)
{
    private string? _place;
    private string? _recipient;

    /// <summary>Reads an act; null when the line failed.</summary>
    public Act? Read()
    {
        var act = cursor.Try(TokenKind.Text) is { } quoted ? new Act { Quoted = quoted.Value } : ReadVerbal();
        ReadPlaceAndRecipient();
        if (cursor.Failed || act is null)
            return null;
        act = act with { Place = act.Place ?? _place, Recipient = _recipient };
        if (act.Verb == "withdraw" && act.Thing is null && act.Place is null)
            cursor.Fail(Messages.VerbNeeds(cursor.Here, "withdraw", "what is withdrawn or, after `from`, the place it is withdrawn from"));
        return act;
    }

    private Act? ReadVerbal()
    {
        var token = cursor.Peek();
        if (VerbReader.Try(cursor, v => v.Base) is not { } verb)
        {
            FailAtVerb(token);
            return null;
        }

        if (!verb.InClauses)
            cursor.Fail(Messages.VerbOfAssertionsOnly(token!.Mark, verb.Base));
        if (verb.Objects.HasFlag(VerbObjects.Agreement) && modal != Modal.Power)
            cursor.Fail(Messages.ActsOnAgreement(token!.Mark, verb.Base));
        return verb.Objects.HasFlag(VerbObjects.Agreement) ? ReadTarget(verb) : ReadObjects(verb);
    }

    private Act? ReadTarget(Verb verb)
    {
        if (!cursor.At(TokenKind.Word) && TargetReader.Read(cursor, scope) is null)
            cursor.FailExpected($"the ids of stipulations, the id of a phase or `the agreement` after `{verb.Base}`");
        var target = TargetReader.Read(cursor, scope);
        Span? notice = null;
        if (verb.Base == "terminate" && cursor.Try("with"))
        {
            notice = SpanReader.Read(cursor);
            cursor.Expect("notice");
        }

        return target is null ? null : new Act { Verb = verb.Base, Target = target, Notice = notice };
    }

    private Act? ReadObjects(Verb verb)
    {
        if (verb.Objects.HasFlag(VerbObjects.Topic))
            return ReadTopic(verb);
        if (verb.Objects.HasFlag(VerbObjects.Place))
            return ReadPlaceObject(verb);
        if (verb.Objects.HasFlag(VerbObjects.Actors))
        {
            if (cursor.Try("each other"))
                return new Act { Verb = verb.Base, EachOther = true };
            if (cursor.At(TokenKind.Name) || (cursor.Peek() is { Kind: TokenKind.Text } text && scope.Names.Actor(text.Value) is not null))
            {
                _recipient = ActorReader.Read(cursor, scope);
                return new Act { Verb = verb.Base };
            }
        }

        return ReadThing(verb);
    }

    private Act ReadTopic(Verb verb) =>
        new() { Verb = verb.Base, Topic = TopicReader.Read(cursor, scope, $"what `{verb.Base}` is about, in quotes") };

    private Act ReadPlaceObject(Verb verb) =>
        new() { Verb = verb.Base, Place = PlaceReader.Read(cursor, scope, $"the place after `{verb.Base}`, one capitalised word or in quotes") };

    private Act? ReadThing(Verb verb)
    {
        var mark = cursor.Here;
        var amount = verb.Base == "keep" ? AmountReader.Level(cursor) : AmountReader.Try(cursor);
        var run = NounReader.TakeRun(cursor, scope);
        if (run.Count == 0)
        {
            if (amount is not null)
                cursor.Fail(Messages.AmountOfNothing(mark));
            else if (verb.Objects.HasFlag(VerbObjects.Required))
                cursor.FailExpected($"what `{verb.Base}` acts upon", [.. scope.Names.Nouns]);
            return new Act { Verb = verb.Base };
        }

        if (run is [{ Kind: TokenKind.Text } words] && verb.Objects.HasFlag(VerbObjects.Words) && amount is null && !NounReader.IsKnown(scope, words))
            return new Act { Verb = verb.Base, Object = words.Value };
        return new Act { Verb = verb.Base, Amount = amount, Thing = NounReader.Resolve(cursor, scope, run) };
    }

    private void ReadPlaceAndRecipient()
    {
        while (!cursor.Failed)
        {
            var mark = cursor.Here;
            if (cursor.AtWord("in") || (cursor.AtWord("from") && !cursor.At(TokenKind.Word, 1) && !IsWindow()))
            {
                var word = cursor.Take()!.Source;
                if (_place is not null)
                    cursor.Fail(Messages.SaidTwice(mark, word));
                _place = PlaceReader.Read(cursor, scope, $"a place after `{word}`, one capitalised word or in quotes");
            }
            else if (cursor.AtWord("from") && cursor.At(TokenKind.Word, 1) && !IsWindow())
            {
                cursor.Take();
                cursor.Fail(Messages.UnknownStipulation(cursor.Here, cursor.Peek()!.Source, Suggestion.For(cursor.Peek()!.Source, scope.Names.Stipulations) ?? "a place is one capitalised word or in quotes"));
            }
            else if (cursor.Try("to"))
            {
                if (_recipient is not null)
                    cursor.Fail(Messages.SaidTwice(mark, "to"));
                _recipient = ActorReader.Read(cursor, scope);
            }
            else
            {
                return;
            }
        }
    }

    // A place is a name or in quotes; what a window begins with is a day, a time, a length or an id.
    private bool IsWindow() =>
        cursor.At(TokenKind.Time, 1) || cursor.At(TokenKind.Number, 1)
        || (cursor.Peek(1) is { Kind: TokenKind.Word } word && (word.Source is "day" or "start" or "end" or "in" or "that" or "each" || scope.Names.Stipulations.Contains(word.Source)));

    private void FailAtVerb(Token? token)
    {
        if (token is not { Kind: TokenKind.Word })
            cursor.FailExpected("a verb, or an act in quotes");
        else if (VerbReader.OfAnyForm(token.Source) is { } meant)
            cursor.Fail(Messages.UnknownVerb(token.Mark, token.Source, $"write `{meant.Base}`"));
        else
            cursor.Fail(Messages.UnknownVerb(token.Mark, token.Source, Suggestion.For(token.Source, ClauseVerbs())));
    }

    private static ImmutableArray<string> ClauseVerbs() => [.. Verbs.All.Where(v => v.InClauses).Select(v => v.Base)];
}
