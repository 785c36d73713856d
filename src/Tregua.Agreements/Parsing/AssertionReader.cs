using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads the content of a claim in controlled English, up to a comma or the end of the line.</summary>
internal sealed class AssertionReader(Cursor cursor, Scope scope)
{
    private const string TheAgreement = "the agreement";

    private readonly AssertionModifiers _modifiers = new(cursor, scope);
    private AssertedAmount? _amount;

    /// <summary>Reads an assertion; null when the line failed.</summary>
    public Assertion? Read()
    {
        cursor.AtWord("talks");
        cursor.Want(SymbolKind.Actor, scope.Names.Actors.Select(a => a.Name));
        NounReader.Want(cursor, scope);
        if (cursor.AtEnd && !cursor.Failed)
            cursor.Fail(Messages.EmptyAssertion(cursor.Here));
        var start = cursor.Position;
        var assertion = cursor.AtWord("talks") ? ReadTalks() : StartsWithWhatIsActedUpon() ? ReadPassive() : ReadActive();
        if (assertion is null || cursor.Failed)
            return null;
        assertion = _modifiers.ApplyTo(assertion);
        if (_amount is not null)
            assertion = assertion with { Amount = _amount with { Base = BaseOf(assertion.Verb) } };
        return assertion with { Text = LineText.Write(cursor.Line.Tokens.AsSpan(start, cursor.Position - start).ToArray()) };
    }

    // talks "second phase" began
    private Assertion? ReadTalks()
    {
        cursor.Try("talks");
        var topic = TopicReader.Read(cursor, scope, "the subject of the talks in quotes");
        var (verb, tense, denied) = ReadCourse();
        _modifiers.Read();
        return topic is null || verb is null ? null : new Assertion { Verb = verb, Tense = tense, Denied = denied, Topic = topic, Text = "" };
    }

    private (string? Verb, Tense Tense, bool Denied) ReadCourse()
    {
        if (cursor.Try("began"))
            return ("begin talks", Tense.Past, false);
        if (cursor.Try("did not begin"))
            return ("begin talks", Tense.Past, true);
        if (cursor.Try("will begin"))
            return ("begin talks", Tense.Future, false);
        if (cursor.Try("are going on"))
            return ("hold talks", Tense.Present, false);
        if (cursor.Try("are not going on"))
            return ("hold talks", Tense.Present, true);
        if (cursor.Try("ended"))
            return ("end talks", Tense.Past, false);
        if (cursor.Try("did not end"))
            return ("end talks", Tense.Past, true);
        cursor.FailExpected("`began`, `will begin`, `are going on`, `ended`, or one of them denied", "began", "ended", "are", "will", "did");
        return (null, default, false);
    }

    private bool StartsWithWhatIsActedUpon()
    {
        if (cursor.Peek() is not { } token)
            return false;
        if (token.Kind == TokenKind.Number || cursor.AtWords("at least") || cursor.AtWords("at most") || cursor.AtWord("about") || cursor.AtWord("all"))
            return true;
        return token.Kind is TokenKind.Word && NounReader.IsKnown(scope, token);
    }

    // 3 hostages were released by Hamas
    private Assertion? ReadPassive()
    {
        _amount = ReadAmount();
        var thing = NounReader.Read(cursor, scope);
        if (!cursor.Failed && TenseReader.TryPassive(cursor) is { } passive)
        {
            _modifiers.IsStill |= passive.Still;
            ImmutableArray<string> actors = cursor.AtWord("by") && !cursor.At(TokenKind.Time, 1) && cursor.Try("by") ? ReadActors() : [];
            _modifiers.Read();
            return new Assertion { Actors = actors, Verb = passive.Verb.Verb.Base, Tense = passive.Verb.Tense, Denied = passive.Verb.Denied, Thing = thing, Text = "" };
        }

        FailAtVerb("such as `were released`");
        return null;
    }

    private Assertion? ReadActive()
    {
        var actors = ReadActors();
        _modifiers.IsStill = cursor.Try("still");
        if (cursor.Failed)
            return null;
        if (TenseReader.TryActive(cursor) is not { } inflected)
        {
            FailAtVerb("such as `released`");
            return null;
        }

        _modifiers.IsStill |= cursor.Try("still");
        var assertion = ReadObjects(inflected.Verb);
        _modifiers.Read();
        return assertion with { Actors = actors, Tense = inflected.Tense, Denied = inflected.Denied };
    }

    private ImmutableArray<string> ReadActors()
    {
        var actors = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (_modifiers.ReadName("who acts, by name") is { } name)
                actors.Add(name);
        }
        while (cursor.Try("and"));
        return actors.ToImmutable();
    }

    /// <summary>What is held is a stock, with or without <c>still</c>.</summary>
    private AssertedBase BaseOf(string? verb) => verb == "hold" && _modifiers.Base == AssertedBase.Increment ? AssertedBase.Stock : _modifiers.Base;

    private Assertion ReadObjects(Verb verb)
    {
        var assertion = new Assertion { Verb = verb.Base, Text = "" };
        if (verb.Objects.HasFlag(VerbObjects.Topic))
            return assertion with { Topic = TopicReader.Read(cursor, scope, $"what `{verb.Base}` is about, in quotes") };
        if (verb.Objects.HasFlag(VerbObjects.Place))
        {
            _modifiers.Place = PlaceReader.Read(cursor, scope, $"the place after `{verb.Base}`, one capitalised word or in quotes");
            return assertion;
        }

        if (verb.Objects.HasFlag(VerbObjects.Actors))
        {
            if (cursor.Try("each other"))
                return assertion;
            if (cursor.At(TokenKind.Name) || (cursor.Peek() is { Kind: TokenKind.Text } text && IsActor(text.Value)))
                _modifiers.Recipient = _modifiers.ReadName("whom");
        }

        if (verb.Objects.HasFlag(VerbObjects.Agreement) && ReadTarget() is { } target)
            return assertion with { Target = target, Object = target is AgreementTarget ? TheAgreement : null };
        assertion = ReadThing(verb, assertion);
        return verb.Objects.HasFlag(VerbObjects.Agreement) && assertion.Object == TheAgreement ? assertion with { Target = new AgreementTarget() } : assertion;
    }

    // Parts of the agreement are named so that they cannot be taken for things: clause detainees, phase first, the agreement.
    private ActTarget? ReadTarget()
    {
        if (cursor.Try("clause"))
            return IdReader.Stipulation(cursor, scope) is { } id ? new StipulationsTarget([id]) : null;
        if (cursor.Try("phase"))
            return IdReader.Phase(cursor, scope) is { } phase ? new PhaseTarget(phase) : null;
        return cursor.Try("the agreement") ? new AgreementTarget() : null;
    }

    private bool IsActor(string name) => scope.Names.Actor(name) is not null || scope.Names.ActorByOtherName(name) is not null;

    private Assertion ReadThing(Verb verb, Assertion assertion)
    {
        var mark = cursor.Here;
        _amount = ReadAmount();
        var run = NounReader.TakeRun(cursor, scope);
        if (run is [{ Kind: TokenKind.Text } words] && verb.Objects.HasFlag(VerbObjects.Words) && !NounReader.IsKnown(scope, words))
            return assertion with { Object = words.Value };
        if (run.Count > 0)
            return assertion with { Thing = NounReader.Resolve(cursor, scope, run) };
        if (_amount is not null)
            cursor.Fail(Messages.AmountOfNothing(mark));
        else if (verb.Objects.HasFlag(VerbObjects.Required))
            cursor.FailExpected($"what `{verb.Base}` acts upon", [.. scope.Names.Nouns]);
        return assertion;
    }

    private AssertedAmount? ReadAmount()
    {
        if (cursor.Try("all"))
            return new AssertedAmount("all", null, null, null, default);
        if (cursor.Try("about"))
            return Number("about ") is { } n ? new AssertedAmount(n.Text, null, n.Number, null, default) : null;
        if (cursor.Try("at least"))
            return Number("at least ") is { } n ? new AssertedAmount(n.Text, n.Number, null, null, default) : null;
        if (cursor.Try("at most"))
            return Number("at most ") is { } n ? new AssertedAmount(n.Text, null, null, n.Number, default) : null;
        if (!cursor.At(TokenKind.Number))
            return null;
        return Number("") is { } exact ? new AssertedAmount(exact.Text, exact.Number, exact.Number, exact.Number, default) : null;
    }

    private (string Text, decimal Number)? Number(string before) =>
        cursor.Expect(TokenKind.Number, "a number") is { } token ? (before + token.Source, token.Number) : null;

    private void FailAtVerb(string example)
    {
        if (cursor.Peek() is not { Kind: TokenKind.Word } token)
        {
            cursor.FailExpected($"a verb in one of its tenses, {example}");
            return;
        }

        var forms = Verbs.All.SelectMany(v => (string[])[v.Past, v.Third, v.Participle, v.Base]);
        cursor.Fail(Messages.UnknownTense(token.Mark, token.Source, Suggestion.For(token.Source, forms)));
    }
}
