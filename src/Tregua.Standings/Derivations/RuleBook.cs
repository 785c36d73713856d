using System.Collections.Immutable;

namespace Tregua.Standings.Derivations;

/// <summary>The rules of the semantics in words, as their documentation states them.</summary>
public static class RuleBook
{
    private static readonly Lazy<ImmutableDictionary<string, string>> Texts = new(Read);

    /// <summary>What a rule says; null when there is none of that name.</summary>
    /// <param name="rule">The rule as derivations name it: <c>C1 done by a day</c>.</param>
    public static string? TextOf(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Texts.Value.GetValueOrDefault(rule);
    }

    /// <summary>The rules that a derivation names, each once, in the order in which they are first named.</summary>
    /// <param name="derivation">The derivation.</param>
    public static ImmutableArray<string> RulesOf(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        var rules = ImmutableArray.CreateBuilder<string>();
        Add(derivation);
        return rules.ToImmutable();

        void Add(Derivation step)
        {
            if (step.Rule.Length > 0 && !rules.Contains(step.Rule))
                rules.Add(step.Rule);
            foreach (var inner in step.From)
                Add(inner);
        }
    }

    // A rule is a list item, "- **C1 done by a day.** What it says.", or a heading, "### H1 headline", with the paragraph under it.
    private static ImmutableDictionary<string, string> Read()
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream("semantics.md")!;
        using var reader = new StreamReader(stream);
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        string? heading = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("- **", StringComparison.Ordinal) && line.IndexOf(".** ", StringComparison.Ordinal) is > 0 and var end)
                texts[line[4..end]] = Plain(line[(end + 4)..]);
            else if (line.StartsWith("### ", StringComparison.Ordinal))
                heading = line[4..];
            else if (heading is not null && line.Length > 0)
                (texts[heading], heading) = (Plain(line), null);
        }
        return texts.ToImmutable();
    }

    private static string Plain(string text) => text.Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
}
