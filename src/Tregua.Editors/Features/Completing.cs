using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;

namespace Tregua.Editors.Features;

/// <summary>What may stand at a place, from the words before it on its line and from the names that the agreement declares.</summary>
internal static class Completing
{
    private const int Verb = 2, Class = 7, Variable = 6, Value = 12, Keyword = 14, Reference = 18;

    private static readonly ImmutableArray<string> Top =
        ["agreement", "party", "mediator", "guarantor", "monitor", "non-signatory", "persons", "goods", "phase", "amendment", "extension of", "waiver of", "outlook", "outcome", "standard", "note"];

    private static readonly ImmutableArray<string> Inside =
        ["zone", "in force", "signed", "source", "note", "note unverified", "clause", "also", "members", "performed by", "kind", "starts when", "provision", "exchange", "continues while talks", "renews for", "extends by", "reading", "at least", "of which at least", "otherwise", "survives", "either", "or"];

    private static readonly ImmutableArray<string> AfterVerb =
        ["by", "by day", "by end of", "on", "on day", "on the same day", "within", "every day", "from day", "until", "at least", "verified by", "to", "in", "from", "except", "adds", "settles", "replaces"];

    private static readonly ImmutableArray<string> InScenarios =
        ["scenario", "on", "expect at", "says", "via", "reported on", "known by", "standard", "phase", "agreement is", "exchange", "finding", "no finding", "outcome", "no outcome"];

    /// <summary>What may stand at a position.</summary>
    public static ImmutableArray<CompletionItem> At(Analysis analysis, SymbolIndex declared, Position position)
    {
        var before = analysis.Source.Before(position);
        var words = before.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        // The word being typed does not decide what may stand there.
        var complete = before.Length > 0 && before[^1] is not (' ' or '\t') && words.Length > 0 ? words[..^1] : words;
        var last = complete.Length > 0 ? complete[^1] : "";
        if (analysis.IsScenarios)
            return [.. Words(InScenarios, "scenario"), .. Ids(declared, null), .. Names(declared), .. Nouns(declared), .. Verbs.All.Select(verb => new CompletionItem(verb.Past, Verb, "verb"))];
        return last switch
        {
            "" => before.Length > 0 && char.IsWhiteSpace(before[0]) ? [.. Words(Inside, "line of a block"), .. Names(declared)] : Words(Top, "declaration"),
            "must" or "not" or "may" or "each" => [.. Words(["not", "try to", "each"], "modal"), .. Verbs.All.Where(verb => verb.InClauses).Select(verb => new CompletionItem(verb.Base, Verb, "verb")), .. Nouns(declared)],
            "settles" or "replaces" or "suspend" => Ids(declared, SymbolKind.Stipulation),
            "of" => [.. Ids(declared, null), .. Words(["start of", "end of", "in force", "each", "that"], "anchor")],
            "by" or "held" or "and" or "to" => [.. Names(declared), .. Words(["day", "end of"], "deadline"), .. Ids(declared, null)],
            "when" or "while" => [.. Words(["agreed", "not", "agreement terminated"], "condition"), .. Ids(declared, null)],
            _ => [.. Words(AfterVerb, "part of a clause"), .. Names(declared), .. Nouns(declared), .. Ids(declared, null)],
        };
    }

    private static ImmutableArray<CompletionItem> Words(ImmutableArray<string> words, string detail) => [.. words.Select(word => new CompletionItem(word, Keyword, detail))];

    private static ImmutableArray<CompletionItem> Ids(SymbolIndex declared, SymbolKind? kind) =>
    [
        .. declared.Definitions
            .Where(place => kind is { } one ? place.Symbol.Kind == one : place.Symbol.Kind is SymbolKind.Stipulation or SymbolKind.Phase or SymbolKind.Exchange)
            .Select(place => new CompletionItem(place.Symbol.Name, Reference, Outlining.Word(place.Symbol.Kind))),
    ];

    private static ImmutableArray<CompletionItem> Names(SymbolIndex declared) =>
    [
        .. declared.Definitions.Where(place => place.Symbol.Kind == SymbolKind.Actor)
            .Select(place => new CompletionItem(place.Symbol.Name.Contains(' ', StringComparison.Ordinal) ? $"\"{place.Symbol.Name}\"" : place.Symbol.Name, Class, "actor")),
    ];

    private static ImmutableArray<CompletionItem> Nouns(SymbolIndex declared) =>
    [
        .. declared.Definitions.Where(place => place.Symbol.Kind is SymbolKind.Thing or SymbolKind.Kind)
            .Select(place => new CompletionItem(place.Symbol.Name.Contains(' ', StringComparison.Ordinal) ? $"\"{place.Symbol.Name}\"" : place.Symbol.Name, place.Symbol.Kind == SymbolKind.Thing ? Value : Variable, Outlining.Word(place.Symbol.Kind))),
    ];
}
