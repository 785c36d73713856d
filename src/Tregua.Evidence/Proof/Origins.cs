using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;

namespace Tregua.Evidence.Proof;

/// <summary>
/// Counts origins, not outlets. Sources of one side are one origin; a named source is one wherever it is quoted;
/// unnamed sources are one for each outlet or agency that quotes them; copies of one text are one.
/// An outlet's own voice that names no source is derivative and none.
/// </summary>
public static class Origins
{
    /// <summary>From this share of common words on, two unattributed texts are copies of one.</summary>
    private const double CopyShare = 0.8;

    /// <summary>How many independent origins the claims have.</summary>
    public static int Count(ImmutableArray<RecordedClaim> claims)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        var unnamed = new List<RecordedClaim>();
        foreach (var claim in claims)
        {
            if (KeyOf(claim) is { } key)
                keys.Add(key);
            else if (QuotesSomebody(claim.Claim.Source))
                unnamed.Add(claim);
        }
        return keys.Count + CountUnnamed(unnamed);
    }

    private static string? KeyOf(RecordedClaim recorded)
    {
        var source = recorded.Claim.Source;
        if (source.Side is { } side)
            return $"side {side}";
        return source.Name is { } name && source.Kind is not (SourceKind.UnnamedOfficial or SourceKind.Unnamed or SourceKind.Outlet)
            ? $"name {name.ToUpperInvariant()}"
            : null;
    }

    private static bool QuotesSomebody(Source source) =>
        source.Kind == SourceKind.UnnamedOfficial || (source.Kind == SourceKind.Unnamed && source.Name is not null);

    private static int CountUnnamed(List<RecordedClaim> claims)
    {
        // Sorted, so that which claim stands for its copies does not depend on the order of input.
        claims.Sort((a, b) => string.CompareOrdinal(a.Claim.Id, b.Claim.Id));
        var group = new int[claims.Count];
        var count = 0;
        for (var i = 0; i < claims.Count; i++)
        {
            group[i] = i;
            for (var j = 0; j < i; j++)
            {
                if (SameOrigin(claims[i], claims[j]))
                    Join(group, i, j);
            }
        }
        for (var i = 0; i < group.Length; i++)
        {
            if (group[i] == i)
                count++;
        }
        return count;
    }

    private static void Join(int[] group, int a, int b)
    {
        var from = Math.Max(group[a], group[b]);
        var to = Math.Min(group[a], group[b]);
        for (var i = 0; i < group.Length; i++)
        {
            if (group[i] == from)
                group[i] = to;
        }
    }

    private static bool SameOrigin(RecordedClaim a, RecordedClaim b) =>
        string.Equals(Through(a), Through(b), StringComparison.OrdinalIgnoreCase) || AreCopies(a.Claim.Text, b.Claim.Text);

    /// <summary>The innermost outlet or agency that quotes the source.</summary>
    private static string Through(RecordedClaim recorded)
    {
        var chain = recorded.Claim.Source.Chain;
        return chain.Length > 1 ? chain[^1]
            : recorded.Report.Credit ?? (chain.IsEmpty ? recorded.Report.Outlet ?? recorded.Report.Sha256 : chain[0]);
    }

    private static bool AreCopies(string a, string b)
    {
        var left = WordsOf(a);
        var right = WordsOf(b);
        var common = left.Count(right.Contains);
        return common > 0 && common >= CopyShare * (left.Count + right.Count - common);
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in text.Split([' ', '\t', '\n', '\r', ',', '.', ';', ':', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            words.Add(word);
        return words;
    }
}
