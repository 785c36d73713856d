using Tregua.Agreements.Model;
using Tregua.Standings.Derivations;
using Tregua.Standings.Scenarios;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Engines;

public sealed class SwitchedOffTests
{
    private static readonly (Agreement Agreement, Scenario Scenario)[] Suite =
        [.. ScenarioFiles.Names.SelectMany(n => ScenarioFiles.Agreement(n) is var a ? ScenarioFiles.Scenarios(n, a).Select(s => (a, s)) : [])];

    public static TheoryData<string> Rules() => [.. Enum.GetValues<Rule>().Select(RuleSet.NameOf)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Some_scenario_breaks_without_the_rule(string name)
    {
        var rules = RuleSet.All.Without(Enum.GetValues<Rule>().Single(r => RuleSet.NameOf(r) == name));

        Suite.Any(s => !ScenarioRunner.Run(s.Agreement, s.Scenario, rules).Passed).ShouldBeTrue($"no scenario breaks without {name}");
    }
}
