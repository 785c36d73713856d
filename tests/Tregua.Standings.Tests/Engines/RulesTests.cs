using System.Reflection;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Tests.Engines;

public sealed class RulesTests
{
    [Fact]
    public void Every_rule_that_a_derivation_names_is_in_the_documentation()
    {
        var documentation = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "semantics.md"));

        foreach (var field in typeof(Rules).GetFields(BindingFlags.NonPublic | BindingFlags.Static))
            documentation.ShouldContain((string)field.GetRawConstantValue()!);
    }
}
