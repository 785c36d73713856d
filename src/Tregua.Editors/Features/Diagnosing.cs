using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;

namespace Tregua.Editors.Features;

/// <summary>Errors and findings as the editor marks them.</summary>
internal static class Diagnosing
{
    private const int Error = 1, Information = 3;

    /// <summary>Everything to mark in a document.</summary>
    public static PublishDiagnosticsParams Of(string uri, Analysis analysis) => new(uri, [.. analysis.Diagnostics.Select(d => Show(d, analysis.Source))]);

    private static LspDiagnostic Show(Diagnostic diagnostic, SourceText source) => new(
        source.RangeOf(new SourceMark(diagnostic.Line, diagnostic.Column, diagnostic.Length)),
        diagnostic.Severity == Severity.Error ? Error : Information,
        diagnostic.Code,
        "tregua",
        diagnostic.Hint is { } hint ? $"{diagnostic.Message}\n{hint}" : diagnostic.Message);
}
