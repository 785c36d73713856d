using System.Text.RegularExpressions;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Tests.Engines;

public sealed partial class RulesTests
{
    [Fact]
    public void The_rules_that_can_be_switched_off_are_those_of_the_documentation()
    {
        var documentation = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "semantics.md"));
        var documented = Documented().Matches(documentation).Select(m => m.Groups[1].Value);

        Enum.GetValues<Rule>().Select(RuleSet.NameOf).Order(StringComparer.Ordinal).ShouldBe(documented.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"(?:- \*\*|### )([A-Z]\d+ [^.*\n]+)")]
    private static partial Regex Documented();
}
