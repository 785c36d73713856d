using NodaTime;
using Tregua.Agreements.Diagnostics;
using Tregua.Cases.Intake;
using Tregua.Cases.PactFiles;
using Tregua.Cases.Starting;
using Tregua.Cases.Tests.Intake;

namespace Tregua.Cases.Tests.Examples;

public sealed class ExampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> All => [.. Demo.All];

    public static TheoryData<string> WithReports => [.. Demo.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(All))]
    public void An_example_agreement_has_no_errors(string name) =>
        PactFile.Check(Unpack(name).PactFile).Diagnostics.ShouldNotContain(d => d.Severity == Severity.Error);

    [Theory]
    [MemberData(nameof(All))]
    public void An_example_is_laid_out_as_the_formatter_lays_it_out(string name)
    {
        var folder = Unpack(name);
        foreach (var file in Directory.GetFiles(folder.Scenarios).Append(folder.PactFile))
            PactFile.Format(file).Changed.ShouldBeFalse(Path.GetFileName(file));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_scenario_of_an_example_holds(string name)
    {
        var runs = ScenarioRuns.Run(Unpack(name));
        runs.Length.ShouldBeGreaterThanOrEqualTo(4);
        runs.SelectMany(run => run.Failures.Select(failure => $"{Path.GetFileName(run.File)}, {run.Result.Scenario.Title}, line {failure.Fact.Line}: {failure.Fact.Text}. {failure.Got}")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(WithReports))]
    public void Every_report_of_an_example_is_read_and_gives_claims(string name)
    {
        var folder = Unpack(name);
        var (documents, outcome) = Readings.Of(new ReadRequest { Paths = [folder.Reports], Case = folder }, new FixedClock(Instant.FromUtc(2014, 11, 1, 9, 0)));
        outcome.Unreadable.ShouldBe(0);
        outcome.Recorded.ShouldBe(Directory.GetFiles(folder.Reports).Length);
        documents.ShouldAllBe(document => document.Result!.Claims.Length > 0);
    }

    private CaseFolder Unpack(string name) => Demo.Unpack(name, Path.Combine(_folder.Path, name));
}
