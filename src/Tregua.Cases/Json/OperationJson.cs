using System.Collections.Immutable;
using Tregua.Cases.Intake;
using Tregua.Cases.PactFiles;
using Tregua.Ledgers;

namespace Tregua.Cases.Json;

/// <summary>What the other commands print with <c>--json</c>: one object each.</summary>
public static class OperationJson
{
    /// <summary><c>{"error":{"code","message","file","line","column","hint"}}</c>.</summary>
    public static string Error(Problem problem) => throw new NotSupportedException($"{problem}");

    /// <summary>A checked file with its diagnostics.</summary>
    public static string Check(PactFile file) => throw new NotSupportedException($"{file}");

    /// <summary>A formatted file.</summary>
    public static string Format(FormattedPact formatted) => throw new NotSupportedException($"{formatted}");

    /// <summary>A checked ledger.</summary>
    public static string Verify(Verification verification) => throw new NotSupportedException($"{verification}");

    /// <summary>A claim entered by hand.</summary>
    public static string Claim(EnteredClaim entered) => throw new NotSupportedException($"{entered}");

    /// <summary>The scenarios run.</summary>
    public static string Scenarios(ImmutableArray<ScenarioRun> runs) => throw new NotSupportedException($"{runs}");

    /// <summary>A folder made by <c>new</c> or <c>demo</c>.</summary>
    public static string Folder(CaseFolder folder) => throw new NotSupportedException($"{folder}");
}
