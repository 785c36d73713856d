using Tregua.Agreements.Diagnostics;

namespace Tregua.Agreements.Tests.Diagnostics;

public class DiagnosticTextTests
{
    private static readonly Diagnostic Sample = new()
    {
        Code = "PACT0404",
        Severity = Severity.Error,
        Message = "`hostags` is neither a thing nor a kind of the agreement.",
        Line = 12,
        Column = 9,
        Length = 7,
        Hint = "did you mean `hostages`?",
    };

    [Fact]
    public void A_diagnostic_is_written_with_its_line_and_carets() =>
        DiagnosticText.Render(Sample, "release hostags", "deal.pact").ShouldBe("""
            deal.pact:12:9: error PACT0404: `hostags` is neither a thing nor a kind of the agreement.
              12 | release hostags
                 |         ^^^^^^^
              hint: did you mean `hostages`?
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Without_path_line_and_hint_it_is_one_line() =>
        DiagnosticText.Render(Sample with { Hint = null, Severity = Severity.Finding }, null, null)
            .ShouldBe("12:9: finding PACT0404: `hostags` is neither a thing nor a kind of the agreement.");

    [Fact]
    public void Columns_count_code_points()
    {
        var diagnostic = Parsing("\uFEFFagreement \"😀😀\" oops\n    zone Etc/UTC\n    in force 2040-03-01\n");
        diagnostic.Column.ShouldBe("agreement \"xx\" ".Length + 1);
        diagnostic.Length.ShouldBe(4);
    }

    private static Diagnostic Parsing(string text) => Agreements.Parsing.PactFile.Parse(text).Diagnostics.ShouldHaveSingleItem();
}
