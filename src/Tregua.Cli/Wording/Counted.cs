using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Cli.Wording;

/// <summary>What a clause counts, in words: the noun after a number and the kinds in brackets.</summary>
internal static class Counted
{
    private static readonly ImmutableArray<string> Prepositions = ["from", "of", "in", "at", "with", "without", "under", "over", "on"];

    /// <summary><c>hostages</c>, <c>civilian hostage</c>, <c>detainees serving life</c>; a kind in the plural stands alone: <c>remains</c>.</summary>
    public static string Noun(ThingReference thing, bool one) => thing.Kind switch
    {
        null => Counts.Things(thing.Thing, one),
        var kind when IsPlural(kind) => kind,
        var kind when Follows(kind) => $"{Counts.Things(thing.Thing, one)} {kind}",
        var kind => $"{kind} {Counts.Things(thing.Thing, one)}",
    };

    /// <summary>Kinds with their numbers, those within a kind in brackets after it: <c>15 living [8 civilian, 4 soldier], 5 remains</c>.</summary>
    /// <param name="numbers">How many of each kind.</param>
    /// <param name="thing">The thing as the agreement defines it; null when it does not.</param>
    public static string Kinds(ImmutableSortedDictionary<string, decimal> numbers, Thing? thing)
    {
        var left = new HashSet<string>(numbers.Keys);
        var parts = new List<string>();
        foreach (var kind in thing?.Kinds ?? [])
            parts.AddRange(Within(kind, numbers, left));
        parts.AddRange(left.Order(StringComparer.Ordinal).Select(name => $"{Counts.Of(numbers[name])} {name}"));
        return string.Join(", ", parts);
    }

    private static List<string> Within(Kind kind, ImmutableSortedDictionary<string, decimal> numbers, HashSet<string> left)
    {
        var inner = new List<string>();
        foreach (var child in kind.Kinds)
            inner.AddRange(Within(child, numbers, left));
        if (!left.Remove(kind.Name))
            return inner;
        return [$"{Counts.Of(numbers[kind.Name])} {kind.Name}{(inner.Count == 0 ? "" : $" [{string.Join(", ", inner)}]")}"];
    }

    private static bool IsPlural(string kind) => kind.EndsWith('s') && !kind.EndsWith("ss", StringComparison.Ordinal);

    // "serving life" and "from Gaza" come after their noun, "woman or minor" before it.
    private static bool Follows(string kind) =>
        kind.Split(' ') is [var first, _, ..] && (first.EndsWith("ing", StringComparison.Ordinal) || Prepositions.Contains(first));
}
