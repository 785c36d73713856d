using System.Collections.Immutable;
using Tregua.Agreements.Checking;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Symbols;

namespace Tregua.Editors.Texts;

/// <summary>What reading one document gave.</summary>
internal sealed class Analysis
{
    private Analysis(SourceText source, bool isScenarios, Agreement? agreement, ImmutableArray<Diagnostic> diagnostics, SymbolIndex symbols)
    {
        Source = source;
        IsScenarios = isScenarios;
        Agreement = agreement;
        Diagnostics = diagnostics;
        Symbols = symbols;
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>True for a file of scenarios.</summary>
    public bool IsScenarios { get; }

    /// <summary>The agreement: the document's own, or the one that its scenarios are about; null when it has errors or is not found.</summary>
    public Agreement? Agreement { get; }

    /// <summary>Errors and, of an agreement without errors, findings.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Where names stand, as far as the text can be read.</summary>
    public SymbolIndex Symbols { get; }

    /// <summary>Reads an agreement.</summary>
    public static Analysis OfAgreement(string text)
    {
        var parse = PactFile.Parse(text);
        var findings = parse.Agreement is { } agreement ? Checker.Check(agreement) : [];
        return new Analysis(new SourceText(text), isScenarios: false, parse.Agreement, parse.Diagnostics.AddRange(findings), SymbolIndex.Of(parse));
    }

    /// <summary>Reads scenarios.</summary>
    /// <param name="text">The text.</param>
    /// <param name="about">The agreement they are about; null when it cannot be used, which is then the one diagnostic.</param>
    public static Analysis OfScenarios(string text, Agreement? about)
    {
        if (about is null)
            return new Analysis(new SourceText(text), isScenarios: true, null, [WithoutAgreement], SymbolIndex.Of(PactFile.Parse("")));
        var parse = PactFile.ParseScenarios(text, about);
        return new Analysis(new SourceText(text), isScenarios: true, about, parse.Diagnostics, SymbolIndex.Of(parse));
    }

    /// <summary>True when a text is a file of scenarios: its first word says so.</summary>
    public static bool IsOfScenarios(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.TrimStart();
            if (words.IsEmpty || words[0] == '#')
                continue;
            return words.StartsWith("scenario ", StringComparison.Ordinal);
        }
        return false;
    }

    private static Diagnostic WithoutAgreement => new()
    {
        Code = "no-agreement",
        Severity = Severity.Finding,
        Message = "These scenarios cannot be checked: the folder above holds no agreement that can be used.",
        Line = 1,
        Column = 1,
        Hint = "Scenarios lie in the folder `scenarios` beside one .pact file without errors.",
    };
}
