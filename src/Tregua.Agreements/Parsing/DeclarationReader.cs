using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>First pass: reads actors and things, and gathers the ids that clauses may refer to.</summary>
internal sealed class DeclarationReader(Names names, Scope scope)
{
    private readonly Dictionary<string, string> _taken = [];
    private readonly DiagnosticBag _bag = scope.Bag;

    public static Role? RoleOf(string? keyword) => keyword switch
    {
        "party" => Role.Party,
        "mediator" => Role.Mediator,
        "guarantor" => Role.Guarantor,
        "monitor" => Role.Monitor,
        "non-signatory" => Role.NonSignatory,
        _ => null,
    };

    public void Read(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var keyword = BlockReader.Keyword(block);
            if (ClauseReader.IsClause(block))
                CollectIds(block);
            else if (RoleOf(keyword) is { } role)
                ReadActor(block, role);
            else if (keyword is "persons" or "goods")
                ReadThing(block, keyword == "persons" ? ThingCategory.Persons : ThingCategory.Goods);
            else if (keyword == "place")
                ReadPlace(block);
            else
                CollectIds(block);
        }
    }

    // Ids are gathered even from lines with mistakes, so that what refers to them raises no second message.
    private void CollectIds(Block block)
    {
        var tokens = block.Head.Tokens;
        if (ClauseReader.IsClause(block))
            Define(SymbolKind.Stipulation, tokens[0], names.Stipulations.Add(tokens[0].Source), "a stipulation");
        else if (ClauseReader.IsOtherwise(block))
            Define(SymbolKind.Stipulation, tokens[1], names.Stipulations.Add(tokens[1].Source), "a stipulation");
        else if (tokens is [{ Source: "phase" }, { Kind: TokenKind.Word } id, ..])
            Define(SymbolKind.Phase, id, names.Phases.TryAdd(id.Source, tokens.Any(t => t.Source == "lasts" || t.Kind == TokenKind.Number)), "a phase");
        else if (tokens is [{ Source: "exchange" }, { Kind: TokenKind.Word } exchange, ..] && !Vocabulary.NotIds.Contains(exchange.Source))
            Define(SymbolKind.Exchange, exchange, names.Exchanges.Add(exchange.Source), "an exchange");
        else if (tokens[0].Source is "phase" or "exchange")
            _bag.HasLostNames |= tokens[0].Source == "phase";
        else if (tokens is [{ Source: "standard" }, { Kind: TokenKind.Word } standard, ..])
            Define(SymbolKind.Standard, standard, names.Standards.Add(standard.Source), "a standard of proof");
        foreach (var child in block.Children)
            CollectIds(child);
    }

    private void Define(SymbolKind kind, Token token, bool isNew, string what)
    {
        scope.Log.Define(kind, token);
        if (!isNew)
            _bag.Add(Messages.NameTaken(token.Mark, token.Source, what));
    }

    private void ReadActor(Block block, Role role)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Take();
        var token = ActorReader.TakeName(cursor, "a name, one capitalised word or in quotes");
        var aliases = ImmutableArray.CreateBuilder<string>();
        var members = ImmutableArray.CreateBuilder<string>();
        var performers = ImmutableArray.CreateBuilder<string>();
        if (cursor.Try("also"))
            ListReader.Texts(cursor, aliases, "another name in quotes");
        cursor.ExpectEnd("also");
        foreach (var child in block.Children)
            ReadUnderActor(child, aliases, members, performers);
        token ??= NameOfBroken(block);
        _bag.HasLostNames |= token is null;
        if (token is null || !Take(token, token.Value, "an actor"))
            return;
        scope.Log.Define(SymbolKind.Actor, token);
        names.Add(new Actor { Name = token.Value, Role = role, Aliases = aliases.ToImmutable(), Members = members.ToImmutable(), Performers = performers.ToImmutable() });
    }

    private void ReadUnderActor(Block block, ImmutableArray<string>.Builder aliases, ImmutableArray<string>.Builder members, ImmutableArray<string>.Builder performers)
    {
        var cursor = new Cursor(block.Head, _bag);
        if (cursor.Try("also"))
            ListReader.Texts(cursor, aliases, "another name in quotes");
        else if (cursor.Try("members"))
            ListReader.Texts(cursor, members, "a member's name in quotes");
        else if (cursor.Try("performed by"))
            ListReader.Texts(cursor, performers, "a group's name in quotes");
        else
            BlockReader.FailUnknown(block, _bag, "under an actor", "also", "members", "`performed by`");
        if (cursor.Position > 0)
            cursor.ExpectEnd();
        BlockReader.ExpectNothingUnder(block, _bag, "this line");
    }

    private void ReadPlace(Block block)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Take();
        var token = ActorReader.TakeName(cursor, "a name, one capitalised word or in quotes");
        var aliases = ImmutableArray.CreateBuilder<string>();
        var contains = ImmutableArray.CreateBuilder<string>();
        if (cursor.Try("also"))
            ListReader.Texts(cursor, aliases, "another name in quotes");
        cursor.ExpectEnd("also");
        foreach (var child in block.Children)
        {
            var under = new Cursor(child.Head, _bag);
            if (under.Try("also"))
                ListReader.Texts(under, aliases, "another name in quotes");
            else if (under.Try("contains"))
                ListReader.Texts(under, contains, "a place within it in quotes");
            else
                BlockReader.FailUnknown(child, _bag, "under a place", "also", "contains");
            if (under.Position > 0)
                under.ExpectEnd();
            BlockReader.ExpectNothingUnder(child, _bag, "this line");
        }

        if (token is null)
            return;
        scope.Log.Define(SymbolKind.Place, token);
        if (names.Places.Exists(p => p.Name == token.Value))
            _bag.Add(Messages.NameTaken(token.Mark, token.Value, "a place"));
        else
            names.Places.Add(new Place { Name = token.Value, Aliases = aliases.ToImmutable(), Contains = contains.ToImmutable(), Mark = block.Head.Mark });
    }

    private void ReadThing(Block block, ThingCategory category)
    {
        var noun = ReadNoun(block, "a thing");
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var kinds = noun.Children.Select(child => ReadKind(child, own, noun.Name?.Value)).OfType<Kind>().ToImmutableArray();
        if (noun.Name is not { } token || !Take(token, token.Value, "a thing"))
            return;
        scope.Log.Define(SymbolKind.Thing, token);
        names.Add(new Thing { Name = token.Value, Category = category, OutsideAgreement = noun.IsOutside, Aliases = noun.Aliases, Kinds = kinds });
    }

    private Kind? ReadKind(Block block, HashSet<string> own, string? thing)
    {
        if (BlockReader.Keyword(block) != "kind")
        {
            BlockReader.FailUnknown(block, _bag, "under a thing", "also", "kind");
            return null;
        }

        var (token, aliases, children, _) = ReadNoun(block, "a kind");
        var kinds = children.Select(child => ReadKind(child, own, thing)).OfType<Kind>().ToImmutableArray();
        if (token is null)
            return null;
        scope.Log.Define(SymbolKind.ThingKind, token, thing);
        if (!own.Add(token.Value))
            _bag.Add(Messages.NameTaken(token.Mark, token.Value, "a kind of the same thing"));
        return new Kind { Name = token.Value, Aliases = aliases, Kinds = kinds };
    }

    // The head line and the `also` lines under it; what else is under it is handed back.
    private (Token? Name, ImmutableArray<string> Aliases, List<Block> Children, bool IsOutside) ReadNoun(Block block, string what)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Take();
        var token = cursor.Try(TokenKind.Text) ?? cursor.Expect(TokenKind.Word, $"the name of {what}, one lower-case word or in quotes");
        if (token is { Kind: TokenKind.Word } && Vocabulary.EndOfNoun.Contains(token.Source))
        {
            cursor.Fail(Messages.ReservedWord(token.Mark, token.Source));
            token = null;
        }

        var aliases = ImmutableArray.CreateBuilder<string>();
        var outside = what == "a thing" && cursor.Try("outside the agreement");
        if (cursor.Try("also"))
            ListReader.Texts(cursor, aliases, "another word in quotes");
        cursor.ExpectEnd("also", "outside");
        var children = new List<Block>();
        foreach (var child in block.Children)
        {
            var under = new Cursor(child.Head, _bag);
            if (!under.Try("also"))
            {
                children.Add(child);
                continue;
            }

            ListReader.Texts(under, aliases, "another word in quotes");
            under.ExpectEnd();
            BlockReader.ExpectNothingUnder(child, _bag, "this line");
        }

        token ??= NameOfBroken(block);
        _bag.HasLostNames |= token is null;
        return (token, aliases.ToImmutable(), children, outside);
    }

    // A line with a mistake still declares its name, so that what uses the name raises no second message.
    private static Token? NameOfBroken(Block block) =>
        block.Head.IsBroken && block.Head.Tokens is [_, { Kind: TokenKind.Name or TokenKind.Text or TokenKind.Word } token, ..] ? token : null;

    private bool Take(Token token, string name, string what)
    {
        if (_taken.TryAdd(name, what))
            return true;
        _bag.Add(Messages.NameTaken(token.Mark, name, _taken[name]));
        return false;
    }
}
