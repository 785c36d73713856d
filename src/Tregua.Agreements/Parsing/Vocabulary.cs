using System.Collections.Frozen;

namespace Tregua.Agreements.Parsing;

/// <summary>The words that the grammar itself uses.</summary>
internal static class Vocabulary
{
    /// <summary>Words before which a noun ends.</summary>
    public static FrozenSet<string> EndOfNoun { get; } = FrozenSet.Create(
        "each", "to", "in", "from", "by", "on", "within", "every", "verified", "adds", "settles", "replaces", "since", "due", "and", "at",
        "until", "except", "with", "beyond", "up", "outside", "between", "was", "were", "are", "is", "will", "of", "more", "still", "about", "says", "via", "reported", "must", "may", "not", "also", "kind");

    /// <summary>Words that cannot name a phase, a stipulation or an exchange, because a line would read two ways.</summary>
    public static FrozenSet<string> NotIds { get; } = FrozenSet.Create(
        "each", "start", "end", "in", "agreed", "not", "and", "or", "together", "then", "by", "on", "from", "within", "every", "day",
        "the", "of", "when", "reached", "force", "finding", "no", "any", "agreement", "zone", "signed", "source", "note", "party", "mediator",
        "guarantor", "monitor", "non-signatory", "persons", "goods", "kind", "phase", "provision", "exchange", "amendment", "extension",
        "outlook", "outcome", "standard", "scenario", "starts", "continues", "renews", "extends", "for", "when", "while", "until", "that", "otherwise", "concurrently", "clause", "waiver", "at", "between", "place");

    /// <summary>Words that may follow the act of a clause; candidates for hints.</summary>
    public static IReadOnlyList<string> AfterAct { get; } =
        ["by", "on", "within", "every", "between", "from", "until", "in", "to", "except", "verified", "adds", "settles", "replaces", "each"];

    public static IReadOnlyList<string> Standards { get; } =
        ["any", "named", "independent", "against-interest", "monitor", "third-party", "agreed", "party"];
}
