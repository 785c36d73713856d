using Tregua.Cases;
using Tregua.Cases.Json;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Failures;

/// <summary>Tells a failure: to people on stderr, to programs as JSON on stdout.</summary>
internal static class FailureReport
{
    /// <summary>Writes one failure.</summary>
    public static void Write(Problem problem, bool json, Terminal terminal)
    {
        if (json)
        {
            terminal.Out.Write(OperationJson.Error(problem) + "\n");
            return;
        }
        terminal.Out.Flush();
        terminal.Error.Write(Text(problem));
    }

    /// <summary>The failure as people see it: place, sentence, the line under a caret where there is one, and what to do.</summary>
    public static string Text(Problem problem)
    {
        var page = new Page(int.MaxValue);
        var place = Place(problem);
        page.Paragraph(0, 0, $"{place ?? "tregua"}: {problem.Message}");
        if (problem is { File: { } file, Line: { } line, Column: { } column } && SourceLine.Read(file, line) is { } source)
            SourceLine.Show(page, source, line, column, 1);
        if (problem.Hint is { } hint)
            page.Paragraph(2, 2, hint);
        return string.Concat(page.Lines.Select(l => string.Concat(l.Select(p => p.Text)).TrimEnd() + "\n"));
    }

    private static string? Place(Problem problem) => problem switch
    {
        { File: { } file, Line: { } line, Column: { } column } => $"{file}:{line}:{column}",
        { File: { } file, Line: { } line } => $"{file}:{line}",
        { File: { } file } when !problem.Message.Contains(file, StringComparison.Ordinal) => file,
        _ => null,
    };
}
