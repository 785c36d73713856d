using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>What readers of blocks share: the first word of a block and messages about blocks out of place.</summary>
internal static class BlockReader
{
    /// <summary>The word that says what the block is; null when it starts with something else.</summary>
    public static string? Keyword(Block block) => block.Head.Tokens[0] is { Kind: TokenKind.Word } token ? token.Source : null;

    /// <summary>Reports a line that cannot stand here, once, whatever is under it.</summary>
    public static void FailUnknown(Block block, DiagnosticBag bag, string where, params IReadOnlyList<string> allowed)
    {
        bag.HasLostNames = true;
        if (bag.Wanted?.Line == block.Head.Number)
        {
            foreach (var word in allowed.Select(a => a.Trim('`')).Where(a => !a.Contains(':', StringComparison.Ordinal)))
                bag.Wanted.Add(word);
        }

        if (block.Head.IsBroken)
            return;
        var token = block.Head.Tokens[0];
        var list = allowed.Count == 1 ? Quoted(allowed[0]) : string.Join(", ", allowed.Take(allowed.Count - 1).Select(Quoted)) + " or " + Quoted(allowed[^1]);
        bag.Add(Messages.UnknownLine(token.Mark, token.Source, where, list, Suggestion.For(token.Source, allowed) ?? Hint(block)));
    }

    private static string? Hint(Block block)
    {
        if (ClauseReader.IsOtherwise(block))
            return "indent it under the clause that it speaks of";
        return ClauseReader.IsClause(block) ? "a stipulation stands beside others, not under one" : null;
    }

    /// <summary>Reports the first block under a line that has none.</summary>
    public static void ExpectNothingUnder(Block block, DiagnosticBag bag, string head)
    {
        if (block.Children is [var first, ..])
            bag.Add(Messages.NothingUnder(first.Head.Mark, head));
    }

    // What is no word itself, such as "a stipulation", is not marked as code.
    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) || word.StartsWith('`') ? word : $"`{word}`";
}
