using System.Collections.Immutable;
using System.Globalization;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Standings.Scenarios;

namespace Tregua.Cases.PactFiles;

/// <summary>Runs the scenarios of a case.</summary>
public static class ScenarioRuns
{
    /// <summary>Runs every <c>.pact</c> file in the case's <c>scenarios/</c>, in order of name.</summary>
    /// <exception cref="CaseException">The agreement or a scenario file cannot be read or has an error.</exception>
    public static ImmutableArray<ScenarioRun> Run(CaseFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var agreement = PactFile.Load(folder.PactFile);
        var runs = ImmutableArray.CreateBuilder<ScenarioRun>();
        foreach (var file in Files(folder))
            runs.AddRange(Run(agreement, file));
        return runs.ToImmutable();
    }

    private static IEnumerable<string> Files(CaseFolder folder) =>
        Directory.Exists(folder.Scenarios) ? Directory.EnumerateFiles(folder.Scenarios, "*.pact").Order(StringComparer.Ordinal) : [];

    private static IEnumerable<ScenarioRun> Run(Agreement agreement, string file)
    {
        var parse = Agreements.Parsing.PactFile.ParseScenarios(PactFile.ReadText(file), agreement, file);
        if (parse.Diagnostics.Any(d => d.Severity == Severity.Error))
            throw PactFile.Invalid(file, parse.Diagnostics);
        return parse.Scenarios.Select(scenario => new ScenarioRun(file, scenario.Line, scenario.Title, Failures(ScenarioRunner.Run(agreement, scenario))));
    }

    private static ImmutableArray<string> Failures(ScenarioResult result) =>
        [.. result.Facts.Where(fact => !fact.Passed).Select(fact => string.Create(CultureInfo.InvariantCulture, $"Expected at {fact.At.At:uuuu-MM-dd} (line {fact.Fact.Line}): {fact.Fact.Text}. {fact.Got}"))];
}

/// <summary>What became of one scenario.</summary>
/// <param name="File">Its file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Failures">What was expected and not found, in whole sentences; empty when it holds.</param>
public sealed record ScenarioRun(string File, int Line, string Title, ImmutableArray<string> Failures);
