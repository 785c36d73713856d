using System.Collections.Immutable;
using System.Globalization;
using Tregua.Agreements.Model;
using Tregua.Cases.PactFiles;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;
using Tregua.Standings.Scenarios;

namespace Tregua.Cli.Boards;

/// <summary>The scenarios that were run: a line for each that holds; for each that fails what was expected, what came, and why.</summary>
internal static class ScenarioList
{
    private const int Column = 9, LabelWidth = 10;

    /// <summary>Writes every scenario and a last line that counts them.</summary>
    public static void Write(ImmutableArray<ScenarioRun> runs, Page page)
    {
        foreach (var file in runs.GroupBy(run => run.File, StringComparer.Ordinal))
        {
            page.Gap();
            page.Verbatim(new Piece(file.Key, Tone.Strong));
            foreach (var run in file)
                Write(run, page);
        }
        page.Gap();
        var failed = runs.Count(run => !run.Result.Passed);
        var facts = Counts.Of(runs.Sum(run => run.Result.Facts.Length), "fact");
        page.Paragraph(0, 0, failed == 0
            ? $"{Counts.Of(runs.Length, "scenario")}, {facts}: all hold."
            : $"{Counts.Of(runs.Length, "scenario")}, {facts}: {Verb(runs.Length - failed, "hold")}, {Verb(failed, "fail")}.");
    }

    private static string Verb(int count, string verb) => $"{Counts.Of(count)} {verb}{(count == 1 ? "s" : "")}";

    private static void Write(ScenarioRun run, Page page)
    {
        var scenario = run.Result.Scenario;
        var word = run.Result.Passed ? new Piece("holds", Tone.Done) : new Piece("fails", Tone.Attention);
        var place = string.Create(CultureInfo.InvariantCulture, $"line {scenario.Line}, {Counts.Of(run.Result.Facts.Length, "fact")}");
        page.Labelled(2, Column - 2, word, scenario.Title, new Piece($" ({place})", Tone.Faint));
        foreach (var failure in run.Failures)
            Write(failure, run, page);
    }

    private static void Write(FactResult failure, ScenarioRun run, Page page)
    {
        page.Gap();
        page.Paragraph(Column, Column + 2, new Piece(string.Create(CultureInfo.InvariantCulture, $"line {failure.Fact.Line}, {Asked(failure.At)}"), Tone.Faint));
        page.Labelled(Column, LabelWidth, "expected", failure.Fact.Text);
        page.Labelled(Column, LabelWidth, "got", failure.Got);
        if (failure.Why is { } why)
        {
            page.Paragraph(Column, Column + 2, "because");
            WriteStep(why, run.Result.Events, page, Column + 2);
        }
        page.Gap();
    }

    private static string Asked(Expectation at)
    {
        var known = at.KnownBy is { } day ? $", known by {Days.Of(day)}" : "";
        var standard = at.Standard is { } words ? $", standard {words}" : "";
        return $"at {Days.Of(at.At)}{known}{standard}";
    }

    private static void WriteStep(Derivation step, ImmutableDictionary<string, ScenarioEvent> events, Page page, int indent)
    {
        page.Paragraph(indent, indent + 2, "- ", step.Text, new Piece($" [{step.Rule}]", Tone.Faint));
        foreach (var id in step.Claims)
        {
            if (events.GetValueOrDefault(id) is { } happened)
                page.Paragraph(indent + 4, indent + 6, new Piece(string.Create(CultureInfo.InvariantCulture, $"line {happened.Line}: "), Tone.Faint), new Piece(Told(happened), Tone.Quoted));
        }
        foreach (var inner in step.From)
            WriteStep(inner, events, page, indent + 2);
    }

    private static string Told(ScenarioEvent happened)
    {
        var says = happened.By is { } by ? $", says {by}" : "";
        var via = happened.Via is { } outlet ? $" via {outlet}" : "";
        var reported = happened.ReportedOn is { } day ? $", reported on {Days.Of(day)}" : "";
        return $"on {happened.On} {happened.Assertion.Text}{says}{via}{reported}";
    }
}
