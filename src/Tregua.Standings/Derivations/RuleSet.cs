using System.Collections.Immutable;

namespace Tregua.Standings.Derivations;

/// <summary>Which rules hold: all of them, but in the tests that ask of each what it is for.</summary>
internal sealed record RuleSet
{
    private readonly ImmutableHashSet<Rule> _off;

    private RuleSet(ImmutableHashSet<Rule> off) => _off = off;

    /// <summary>Every rule holds.</summary>
    internal static RuleSet All { get; } = new(ImmutableHashSet<Rule>.Empty);

    /// <summary>True when the rule holds.</summary>
    internal bool Has(Rule rule) => _off.IsEmpty || !_off.Contains(rule);

    /// <summary>These rules but one.</summary>
    internal RuleSet Without(Rule rule) => new(_off.Add(rule));

    /// <summary>The rule as the documentation names it: "C1 done by a day".</summary>
    internal static string NameOf(Rule rule)
    {
        var name = rule.ToString();
        var number = 1;
        while (char.IsDigit(name[number]))
            number++;
        var text = new System.Text.StringBuilder(name[..number]);
        foreach (var letter in name[number..])
        {
            if (char.IsUpper(letter))
                text.Append(' ');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }
}
