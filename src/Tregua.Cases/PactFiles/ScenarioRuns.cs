using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Standings.Scenarios;

namespace Tregua.Cases.PactFiles;

/// <summary>Runs the scenarios of a case.</summary>
public static class ScenarioRuns
{
    /// <summary>Runs every <c>.pact</c> file in the case's <c>scenarios/</c>, in order of name.</summary>
    /// <param name="folder">The case; its ledger is not opened.</param>
    /// <param name="only">Words of a title or file name, in any letter case: only such scenarios run; null for all.</param>
    /// <exception cref="CaseException">The agreement or a scenario file cannot be read or has an error, or there is no scenario to run.</exception>
    public static ImmutableArray<ScenarioRun> Run(CaseFolder folder, string? only = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var agreement = PactFile.Load(folder.PactFile);
        var runs = ImmutableArray.CreateBuilder<ScenarioRun>();
        foreach (var file in Files(folder))
            runs.AddRange(Run(agreement, file).Where(run => IsMeant(run, only)));
        return runs.Count > 0 ? runs.ToImmutable() : throw NothingToRun(folder, only);
    }

    private static bool IsMeant(ScenarioRun run, string? only) =>
        only is null
        || run.Result.Scenario.Title.Contains(only, StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(run.File).Contains(only, StringComparison.OrdinalIgnoreCase);

    private static CaseException NothingToRun(CaseFolder folder, string? only) => only is null
        ? new CaseException(new Problem("no-scenarios", $"There is no scenario in {folder.Scenarios}.", folder.Scenarios, Hint: "Write one into a file there that ends in .pact: see the section on scenarios in docs/language.md."))
        : new CaseException(new Problem("no-scenarios", $"No scenario in {folder.Scenarios} has \"{only}\" in its title or file name.", folder.Scenarios, Hint: "Leave --only out to run them all."));

    private static IEnumerable<string> Files(CaseFolder folder) =>
        Directory.Exists(folder.Scenarios) ? Directory.EnumerateFiles(folder.Scenarios, "*.pact").Order(StringComparer.Ordinal) : [];

    private static IEnumerable<ScenarioRun> Run(Agreement agreement, string file)
    {
        var parse = Agreements.Parsing.PactFile.ParseScenarios(PactFile.ReadText(file), agreement, file);
        if (parse.Diagnostics.Any(d => d.Severity == Severity.Error))
            throw PactFile.Invalid(file, parse.Diagnostics);
        // A test that expects nothing would hold whatever happens.
        if (parse.Scenarios.FirstOrDefault(scenario => scenario.Expectations.IsEmpty) is { } idle)
            throw new CaseException(new Problem("idle-scenario", $"The scenario \"{idle.Title}\" expects nothing.", file, idle.Line, 1, "Add a line such as `expect at 2025-02-26`, and under it what is expected."));
        return parse.Scenarios.Select(scenario => new ScenarioRun(file, ScenarioRunner.Run(agreement, scenario)));
    }
}

/// <summary>What became of one scenario.</summary>
/// <param name="File">Its file.</param>
/// <param name="Result">What was expected and what came.</param>
public sealed record ScenarioRun(string File, ScenarioResult Result)
{
    /// <summary>The facts that did not come, in file order.</summary>
    public IEnumerable<FactResult> Failures => Result.Facts.Where(fact => !fact.Passed);
}
