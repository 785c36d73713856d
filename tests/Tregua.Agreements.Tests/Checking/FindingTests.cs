using Tregua.Agreements.Checking;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Tests.Diagnostics;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Checking;

public class FindingTests
{
    public static TheoryData<string> Files => [.. Repository.DataFiles("Findings", ".pact")];

    public static TheoryData<string> FineFiles => [.. Repository.DataFiles("Fine", ".pact")];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_the_text_leaves_open_is_found(string file)
    {
        var text = Repository.ReadData("Findings", file);
        var findings = Checker.Check(Samples.Parse(text));
        findings.Count(f => file.StartsWith(f.Code, StringComparison.Ordinal)).ShouldBe(1);
        findings.ShouldAllBe(f => f.Severity == Severity.Finding);
        Expected.ShouldBe(ErrorTests.Rendered(text, findings, file), Repository.Data("Findings", Path.ChangeExtension(file, ".txt")));
    }

    [Theory]
    [MemberData(nameof(FineFiles))]
    public void What_the_text_says_is_not_found_missing(string file) =>
        Checker.Check(Samples.Parse(Repository.ReadData("Fine", file))).ShouldNotContain(f => file.StartsWith(f.Code, StringComparison.Ordinal));

    [Fact]
    public void Every_finding_has_a_file_with_it_and_one_without() =>
        Repository.DataFiles("Fine", ".pact").ShouldBe(Repository.DataFiles("Findings", ".pact"));
}
