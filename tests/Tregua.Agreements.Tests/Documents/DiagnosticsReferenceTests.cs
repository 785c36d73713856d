using System.Collections.Immutable;
using System.Text;
using Tregua.Agreements.Checking;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Syntax;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Documents;

public class DiagnosticsReferenceTests
{
    private const string Introduction = """
        # Diagnostics

        Every message of the agreement language by its code, each with an example. A message gives line and column (in code points, from 1), a whole sentence and, where one is likely, a hint. *Errors* keep a file from being used until they are mended; *findings* are what a careful reader of the deal would ask: they say what the text leaves open, fault nobody, and do not stop anything (`tregua check --fail-on CODE` makes them count).

        This page is written by the tests from the files in `tests/Tregua.Agreements.Tests/Data` (`TREGUA_RENEW=1 dotnet test tests/Tregua.Agreements.Tests` renews it).

        """;

    private static readonly (string Title, string Prefix)[] Sections =
    [
        ("Letters, words and layout", "PACT01"),
        ("Which lines stand where", "PACT02"),
        ("The words of a line", "PACT03"),
        ("Names", "PACT04"),
        ("Scenarios and assertions", "PACT05"),
        ("Findings", "PACT06"),
    ];

    [Fact]
    public void The_reference_shows_every_code_with_an_example() =>
        Expected.ShouldBe(Reference(), Path.Combine(Repository.Root, "docs", "diagnostics.md"));

    private static string Reference()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var (title, prefix) in Sections)
        {
            text.Append("\n## ").Append(title).Append('\n');
            foreach (var code in Codes.All.Where(c => c.StartsWith(prefix, StringComparison.Ordinal)))
                text.Append("\n### ").Append(code).Append("\n\n```text\n").Append(Example(code)).Append("\n```\n");
        }

        return text.ToString();
    }

    private static string Example(string code)
    {
        if (code == Messages.TooMany)
            return DiagnosticText.Render(Messages.TooManyErrors(500, DiagnosticBag.Most), null, null);
        if (code == "PACT0115")
            return DiagnosticText.Render(Messages.TooManyLines(TreeReader.MostLines, TreeReader.MostLines), null, null);
        foreach (var folder in (string[])["Errors", "ScenarioErrors", "Findings"])
        {
            foreach (var file in Repository.DataFiles(folder, ".pact").Where(f => f.StartsWith(code, StringComparison.Ordinal)))
            {
                var text = Repository.ReadData(folder, file);
                var diagnostic = In(folder, text).First(d => d.Code == code);
                return DiagnosticText.Render(diagnostic, Printable(text.Split('\n')[diagnostic.Line - 1]), null);
            }
        }

        throw new InvalidOperationException($"No data file shows {code}.");
    }

    private static ImmutableArray<Diagnostic> In(string folder, string text) => folder switch
    {
        "Errors" => PactFile.Parse(text).Diagnostics,
        "ScenarioErrors" => PactFile.ParseScenarios(text, Samples.Complete).Diagnostics,
        _ => Checker.Check(Samples.Parse(text)),
    };

    private static string Printable(string line) => string.Concat(line.Select(c => c < ' ' && c != '\t' ? '�' : c));
}
