using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;

namespace Tregua.Standings.Tests.Support;

/// <summary>The conformance suite's files: each agreement beside its scenarios.</summary>
internal static class ScenarioFiles
{
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Scenarios");

    internal static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.scenarios.pact").Select(f => Path.GetFileName(f).Replace(".scenarios.pact", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    internal static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    internal static Agreement Agreement(string name)
    {
        var parse = PactFile.Parse(Text($"{name}.pact"), $"{name}.pact");
        parse.Diagnostics.Select(d => $"{d.Line}: {d.Message}").ShouldBeEmpty();
        return parse.Agreement.ShouldNotBeNull();
    }

    internal static Scenario[] Scenarios(string name, Agreement agreement)
    {
        var parse = PactFile.ParseScenarios(Text($"{name}.scenarios.pact"), agreement);
        parse.Diagnostics.Select(d => $"{d.Line}: {d.Message}").ShouldBeEmpty();
        return [.. parse.Scenarios];
    }
}
