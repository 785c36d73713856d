using System.Collections.Immutable;

namespace Tregua.Cases.PactFiles;

/// <summary>Runs the scenarios of a case.</summary>
public static class ScenarioRuns
{
    /// <summary>Runs every <c>.pact</c> file in the case's <c>scenarios/</c>, in order of name.</summary>
    /// <exception cref="CaseException">The agreement or a scenario file cannot be read or has an error.</exception>
    public static ImmutableArray<ScenarioRun> Run(CaseFolder folder) => throw new NotSupportedException($"{folder}");
}

/// <summary>What became of one scenario.</summary>
/// <param name="File">Its file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Failures">What was expected and not found, in whole sentences; empty when it holds.</param>
public sealed record ScenarioRun(string File, int Line, string Title, ImmutableArray<string> Failures);
