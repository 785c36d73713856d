using System.Text.Json;
using System.Text.RegularExpressions;
using Tregua.Cases.Json;
using Tregua.Cases.PactFiles;
using Tregua.Cases.Questions;
using Tregua.Ledgers;

namespace Tregua.Cases.Tests.Json;

public sealed partial class ShapeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CaseStanding _answer;

    public ShapeTests()
    {
        var folder = _folder.Case(Accords.Ferry);
        _answer = Samples.Answer(folder, PactFile.Load(folder.PactFile));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_is_one_line() => ReadJson.Write(Samples.Reading, showNames: false).ShouldNotContain("\n");

    [Fact]
    public void Reading_has_its_shape() => ExpectedFile.ShouldHold(ReadJson.Write(Samples.Reading, showNames: false), "read.json");

    [Fact]
    public void Reading_with_names_has_its_shape() => ExpectedFile.ShouldHold(ReadJson.Write(Samples.Reading, showNames: true), "read-names.json");

    [Fact]
    public void Status_has_its_shape() => ExpectedFile.ShouldHold(AnswerJson.Status(_answer), "status.json");

    [Fact]
    public void Due_has_its_shape() => ExpectedFile.ShouldHold(AnswerJson.Due(_answer), "due.json");

    [Fact]
    public void Figures_have_their_shape() => ExpectedFile.ShouldHold(AnswerJson.Figures(_answer), "figures.json");

    [Fact]
    public void Outcomes_have_their_shape() => ExpectedFile.ShouldHold(AnswerJson.Outcomes(_answer), "outcomes.json");

    [Fact]
    public void Verifying_has_its_shape() =>
        ExpectedFile.ShouldHold(OperationJson.Verify(new Verification(2, new string('c', 64), ["Entry 2 was changed: its content does not match its hash."])), "verify.json");

    [Fact]
    public void An_error_has_its_shape() =>
        ExpectedFile.ShouldHold(OperationJson.Error(new Problem("PACT0101", "The thing `captivs` is not known.", "ferry.pact", 19, 37, "Did you mean `captives`?")), "error.json");

    [Fact]
    public void Scenarios_have_their_shape() =>
        ExpectedFile.ShouldHold(OperationJson.Scenarios([new ScenarioRun("late.pact", Samples.Held), new ScenarioRun("late.pact", Samples.Failed)]), "scenarios.json");

    [Fact]
    public void A_document_that_cannot_be_read_is_an_error_on_one_line() =>
        ReadJson.Write(new() { Location = "x.bin", Problem = new Problem("unreadable", "x.bin is not text.", "x.bin") }, showNames: false)
            .ShouldBe("""{"error":{"code":"unreadable","message":"x.bin is not text.","file":"x.bin","line":null,"column":null,"hint":null}}""");

    [Fact]
    public void No_shape_shows_a_protected_name()
    {
        string[] shapes = [ReadJson.Write(Samples.Reading, showNames: false), AnswerJson.Status(_answer), AnswerJson.Due(_answer), AnswerJson.Figures(_answer), AnswerJson.Outcomes(_answer)];
        foreach (var shape in shapes)
            shape.ShouldNotContain("Moor");
    }

    [Theory]
    [InlineData("read.json")]
    [InlineData("status.json")]
    [InlineData("due.json")]
    [InlineData("figures.json")]
    [InlineData("outcomes.json")]
    [InlineData("verify.json")]
    [InlineData("scenarios.json")]
    [InlineData("error.json")]
    public void Every_field_is_documented(string name)
    {
        var documented = Words().Matches(File.ReadAllText(Path.Combine(Root(), "docs", "json.md"))).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        using var shape = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "tests", "Tregua.Cases.Tests", "Json", "Data", name)));
        Fields(shape.RootElement).Where(field => !documented.Contains(field)).ShouldBeEmpty();
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Words();

    // The names of actors and kinds are data, not fields.
    private static IEnumerable<string> Fields(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name is "given" or "owed" or "byKind" ? [p.Name] : Fields(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Fields),
        _ => [],
    };

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Tregua.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
