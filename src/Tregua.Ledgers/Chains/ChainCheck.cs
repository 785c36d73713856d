using System.Collections.Immutable;

namespace Tregua.Ledgers.Chains;

/// <summary>Checks that entries follow from each other.</summary>
internal static class ChainCheck
{
    /// <summary>What is wrong with a chain, in whole sentences.</summary>
    public static ImmutableArray<string> Problems(IReadOnlyList<Link> chain)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var previous = Link.Origin;
        for (var i = 0; i < chain.Count; i++)
        {
            var link = chain[i];
            if (link.Sequence != i + 1)
                problems.Add($"Entry {i + 1} is missing: entry {link.Sequence} stands in its place.");
            if (link.Previous != previous)
                problems.Add($"Entry {link.Sequence} is not chained to the entry before it.");
            if (!link.IsWhole)
                problems.Add($"Entry {link.Sequence} was changed: its content does not match its hash.");
            previous = link.Hash;
        }
        return problems.ToImmutable();
    }
}
