using System.Collections.Immutable;
using System.Text.Json;
using Tregua.Agreements.Diagnostics;
using Tregua.Cases.Intake;
using Tregua.Cases.Names;
using Tregua.Cases.PactFiles;
using Tregua.Evidence.Claims;
using Tregua.Ledgers;

namespace Tregua.Cases.Json;

/// <summary>What the other commands print with <c>--json</c>: one object each.</summary>
public static class OperationJson
{
    /// <summary><c>{"error":{"code","message","file","line","column","hint"}}</c>.</summary>
    public static string Error(Problem problem) => JsonText.Write(json => Write(json, problem));

    /// <summary>A checked file with its diagnostics, and its first error as every command shows errors.</summary>
    public static string Check(PactFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return JsonText.Write(json =>
        {
            json.WriteString("file", file.Path);
            json.WriteBoolean("valid", file.IsValid);
            json.WriteString("agreement", file.Agreement?.Title);
            json.Objects("diagnostics", file.Diagnostics, diagnostic =>
            {
                json.Word("severity", diagnostic.Severity);
                json.WriteString("code", diagnostic.Code);
                json.WriteString("message", diagnostic.Message);
                json.WriteNumber("line", diagnostic.Line);
                json.WriteNumber("column", diagnostic.Column);
                json.WriteNumber("length", diagnostic.Length);
                json.WriteString("hint", diagnostic.Hint);
            });
            if (file.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error) is { } first)
                Write(json, new Problem(first.Code, first.Message, file.Path, first.Line, first.Column, first.Hint));
        });
    }

    /// <summary>A formatted file.</summary>
    public static string Format(FormattedPact formatted)
    {
        ArgumentNullException.ThrowIfNull(formatted);
        return JsonText.Write(json =>
        {
            json.WriteString("file", formatted.Path);
            json.WriteBoolean("changed", formatted.Changed);
            json.WriteString("text", formatted.Text);
        });
    }

    /// <summary>A checked ledger.</summary>
    public static string Verify(Verification verification)
    {
        ArgumentNullException.ThrowIfNull(verification);
        return JsonText.Write(json =>
        {
            json.WriteBoolean("whole", verification.Problems.IsEmpty);
            json.WriteNumber("entries", verification.Entries);
            json.WriteString("head", verification.Head);
            json.Texts("problems", verification.Problems);
            json.Texts("notices", verification.Notices);
        });
    }

    /// <summary>A claim entered by hand.</summary>
    public static string Claim(EnteredClaim entered)
    {
        ArgumentNullException.ThrowIfNull(entered);
        return JsonText.Write(json =>
        {
            json.WriteBoolean("added", entered.Added);
            ClaimShape.Write(json, entered.Claim.Report, Masking.Off);
            json.Objects("claims", entered.Claims, (RecordedClaim recorded) => ClaimShape.Write(json, recorded.Claim, entered.Stipulations, Masking.Off));
        });
    }

    /// <summary>The scenarios run.</summary>
    public static string Scenarios(ImmutableArray<ScenarioRun> runs) => JsonText.Write(json =>
    {
        json.WriteNumber("passed", runs.Count(run => run.Result.Passed));
        json.WriteNumber("failed", runs.Count(run => !run.Result.Passed));
        json.Objects("scenarios", runs, run =>
        {
            json.WriteString("file", run.File);
            json.WriteNumber("line", run.Result.Scenario.Line);
            json.WriteString("title", run.Result.Scenario.Title);
            json.WriteNumber("facts", run.Result.Facts.Length);
            json.Objects("failures", [.. run.Failures], failure =>
            {
                json.WriteNumber("line", failure.Fact.Line);
                json.Date("at", failure.At.At);
                json.WriteString("expected", failure.Fact.Text);
                json.WriteString("got", failure.Got);
                if (failure.Why is not { } why)
                {
                    json.WriteNull("derivation");
                    return;
                }
                json.WriteStartObject("derivation");
                DerivationShape.Write(json, why, run.Result);
                json.WriteEndObject();
            });
        });
    });

    /// <summary>A folder made by <c>new</c> or <c>demo</c>.</summary>
    public static string Folder(CaseFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return JsonText.Write(json =>
        {
            json.WriteString("folder", folder.Path);
            json.WriteString("agreement", folder.PactFile);
        });
    }

    /// <summary>An error on one line, in its place among documents.</summary>
    internal static string ErrorLine(Problem problem) => JsonText.Write(json => Write(json, problem), onOneLine: true);

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject("error");
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteString("file", problem.File);
        json.Number("line", problem.Line);
        json.Number("column", problem.Column);
        json.WriteString("hint", problem.Hint);
        json.WriteEndObject();
    }
}
