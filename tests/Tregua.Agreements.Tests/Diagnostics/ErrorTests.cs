using System.Text;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Syntax;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Diagnostics;

public class ErrorTests
{
    public static TheoryData<string> AgreementFiles => [.. Repository.DataFiles("Errors", ".pact")];

    public static TheoryData<string> ScenarioFiles => [.. Repository.DataFiles("ScenarioErrors", ".pact")];

    [Theory]
    [MemberData(nameof(AgreementFiles))]
    public void A_mistake_in_an_agreement_gives_its_message(string file)
    {
        var text = Repository.ReadData("Errors", file);
        var parse = PactFile.Parse(text);
        parse.Agreement.ShouldBeNull();
        ShouldBeToldAsExpected(text, parse.Diagnostics, "Errors", file);
    }

    [Theory]
    [MemberData(nameof(ScenarioFiles))]
    public void A_mistake_in_a_scenario_gives_its_message(string file)
    {
        var text = Repository.ReadData("ScenarioErrors", file);
        var parse = PactFile.ParseScenarios(text, Samples.Complete);
        parse.Scenarios.ShouldBeEmpty();
        ShouldBeToldAsExpected(text, parse.Diagnostics, "ScenarioErrors", file);
    }

    [Fact]
    public void A_file_longer_than_any_agreement_is_one_error()
    {
        var lines = string.Concat(Enumerable.Repeat("# nothing\n", TreeReader.MostLines));
        PactFile.Parse(Samples.Heading + lines).Diagnostics.ShouldHaveSingleItem().Message
            .ShouldBe("The file has more than 20000 lines; no agreement is that long.");
        PactFile.Parse(lines).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PACT0201");
    }

    [Fact]
    public void Beyond_a_hundred_errors_one_message_says_that_there_are_more()
    {
        var diagnostics = PactFile.Parse(string.Concat(Enumerable.Repeat("oops\n", 500))).Diagnostics;
        diagnostics.Length.ShouldBe(101);
        diagnostics[^1].Code.ShouldBe(Messages.TooMany);
        diagnostics[^1].Message.ShouldBe("There are more than 100 errors; the rest is left out.");
    }

    private static void ShouldBeToldAsExpected(string text, IReadOnlyCollection<Diagnostic> diagnostics, string folder, string file)
    {
        diagnostics.ShouldContain(d => file.StartsWith(d.Code, StringComparison.Ordinal));
        diagnostics.ShouldAllBe(d => d.Severity == Severity.Error);
        Expected.ShouldBe(Rendered(text, diagnostics, file), Repository.Data(folder, Path.ChangeExtension(file, ".txt")));
    }

    internal static string Rendered(string text, IEnumerable<Diagnostic> diagnostics, string file)
    {
        var lines = text.Split('\n');
        var rendered = new StringBuilder();
        foreach (var diagnostic in diagnostics)
            rendered.Append(DiagnosticText.Render(diagnostic, lines[diagnostic.Line - 1], file)).Append('\n');
        return rendered.ToString();
    }
}
