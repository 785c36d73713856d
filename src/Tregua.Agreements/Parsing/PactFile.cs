using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads <c>.pact</c> text. Any text gives an answer; nothing is thrown.</summary>
public static class PactFile
{
    /// <summary>Reads an agreement.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="path">Where it was read, kept for messages.</param>
    public static PactParse Parse(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bag = new DiagnosticBag();
        var tree = TreeReader.Read(text, bag);
        var log = new SymbolLog();
        var agreement = AgreementReader.Read(tree, bag, log);
        return new PactParse { Path = path, Agreement = agreement, Diagnostics = bag.ToImmutable(), Symbols = log.ToIndex(), Tree = tree };
    }

    /// <summary>Reads a file of scenarios about an agreement.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="agreement">The agreement whose names it uses.</param>
    /// <param name="path">Where it was read, kept for messages.</param>
    public static ScenarioParse ParseScenarios(string text, Agreement agreement, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(agreement);
        var bag = new DiagnosticBag();
        var tree = TreeReader.Read(text, bag);
        var scope = new Scope(Names.Of(agreement), bag) { InReports = true };
        var scenarios = ScenarioReader.Read(tree, scope);
        return new ScenarioParse { Path = path, Scenarios = scenarios, Diagnostics = bag.ToImmutable(), Symbols = scope.Log.ToIndex(), Tree = tree };
    }
}
