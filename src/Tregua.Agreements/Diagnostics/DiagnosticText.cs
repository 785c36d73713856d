using System.Text;

namespace Tregua.Agreements.Diagnostics;

/// <summary>Writes diagnostics as a compiler does: path, line, column, message, the line itself and carets under the place.</summary>
public static class DiagnosticText
{
    /// <summary>The diagnostic as several lines without a line break at the end.</summary>
    /// <param name="diagnostic">What to write.</param>
    /// <param name="sourceLine">The line it is about; null leaves line and carets out.</param>
    /// <param name="path">The file; null leaves it out.</param>
    public static string Render(Diagnostic diagnostic, string? sourceLine, string? path)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        if (path is not null)
            text.Append(path).Append(':');
        text.Append(Invariant($"{diagnostic.Line}:{diagnostic.Column}: {Word(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}"));
        if (sourceLine is not null)
            AppendLineWithCarets(text, diagnostic, sourceLine);
        if (diagnostic.Hint is { } hint)
            text.Append("\n  hint: ").Append(hint);
        return text.ToString();
    }

    private static void AppendLineWithCarets(StringBuilder text, Diagnostic diagnostic, string sourceLine)
    {
        var number = Invariant($"{diagnostic.Line}");
        text.Append(Invariant($"\n  {number} | ")).Append(sourceLine.Replace('\t', ' '));
        text.Append("\n  ").Append(' ', number.Length).Append(" | ");
        text.Append(' ', diagnostic.Column - 1).Append('^', diagnostic.Length);
    }

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : "finding";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
