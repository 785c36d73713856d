using System.Text.RegularExpressions;
using Tregua.Standings.Scenarios;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Scenarios;

public sealed partial class ConformanceTests
{
    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in ScenarioFiles.Names)
        {
            foreach (var scenario in ScenarioFiles.Scenarios(name, ScenarioFiles.Agreement(name)))
                data.Add(name, scenario.Title);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_expected_fact_comes(string file, string title)
    {
        var agreement = ScenarioFiles.Agreement(file);
        var scenario = ScenarioFiles.Scenarios(file, agreement).Single(s => s.Title == title);

        var result = ScenarioRunner.Run(agreement, scenario);

        result.Facts.Where(f => !f.Passed).Select(f => $"line {f.Fact.Line}: {f.Fact.Text.Trim()} => {f.Got}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_that_a_scenario_cites_is_in_the_documentation()
    {
        var documented = Documented();

        foreach (var name in ScenarioFiles.Names)
        {
            foreach (Match cited in Citation().Matches(ScenarioFiles.Text($"{name}.scenarios.pact")))
            {
                foreach (var rule in cited.Groups[1].Value.Split(", "))
                    documented.ShouldContain(rule, $"{name} cites {rule}");
            }
        }
    }

    private static HashSet<string> Documented() =>
        [.. Rule().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "semantics.md"))).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"^# ((?:[A-Z]\d+, )*[A-Z]\d+):", RegexOptions.Multiline)]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?:- \*\*|### )([A-Z]\d+) ")]
    private static partial Regex Rule();
}
