using System.Globalization;
using Tregua.Agreements.Diagnostics;
using Tregua.Cases.PactFiles;
using Tregua.Cli.Failures;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;

namespace Tregua.Cli.Boards;

/// <summary>The errors and findings of an agreement file, as compilers show them: unwrapped, so that editors find the places.</summary>
internal static class DiagnosticList
{
    /// <summary>Writes every diagnostic and a last line that counts them.</summary>
    public static void Write(PactFile file, Page page)
    {
        var lines = file.Text.Split('\n');
        foreach (var diagnostic in file.Diagnostics)
        {
            Write(diagnostic, file.Path, lines, page);
            page.Gap();
        }
        page.Verbatim(Summary(file));
    }

    private static void Write(Diagnostic diagnostic, string path, string[] lines, Page page)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{path}:{diagnostic.Line}:{diagnostic.Column}");
        var severity = diagnostic.Severity == Severity.Error ? "error" : "finding";
        page.Verbatim(new Piece(place, Tone.Strong), ": ", new Piece(severity, Tone.Attention), $" {diagnostic.Code}: {diagnostic.Message}");
        if (diagnostic.Line <= lines.Length)
            SourceLine.Show(page, lines[diagnostic.Line - 1].TrimEnd('\r'), diagnostic.Line, diagnostic.Column, diagnostic.Length);
        if (diagnostic.Hint is { } hint)
            page.Verbatim($"        {hint}");
    }

    private static string Summary(PactFile file)
    {
        var errors = file.Diagnostics.Count(d => d.Severity == Severity.Error);
        var findings = file.Diagnostics.Length - errors;
        if (errors > 0)
            return $"{file.Path}: {Counts.Of(errors, "error")}, {Counts.Of(findings, "finding")}. A file with an error cannot be used.";
        return findings == 0 ? $"{file.Path}: no errors, no findings." : $"{file.Path}: no errors, {Counts.Of(findings, "finding")}.";
    }
}
