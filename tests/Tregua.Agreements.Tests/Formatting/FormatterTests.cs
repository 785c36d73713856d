using Tregua.Agreements.Formatting;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Formatting;

public class FormatterTests
{
    [Fact]
    public void An_untidy_file_is_laid_out() =>
        Expected.ShouldBe(Formatter.Format(Repository.ReadData("Formatting", "untidy.pact")).Text!, Repository.Data("Formatting", "untidy.expected"));

    [Fact]
    public void A_tidy_file_stays_as_it_is() =>
        Formatter.Format(Samples.CompleteText).Text.ShouldBe(Samples.CompleteText);

    [Fact]
    public void A_file_of_scenarios_is_laid_out_without_its_agreement()
    {
        var text = Repository.ReadData("scenarios.pact");
        Formatter.Format(text).Text.ShouldBe(text);
    }

    [Fact]
    public void A_file_with_errors_is_refused_with_its_diagnostics()
    {
        var result = Formatter.Format("agreement Sample\n");
        result.Text.ShouldBeNull();
        result.Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_stipulation_text_is_what_the_formatter_writes()
    {
        var clause = Samples.Clause("North   must release 3   prisoners by   day 3   # why");
        clause.Text.ShouldBe("North must release 3 prisoners by day 3");
    }

    [Fact]
    public void Line_endings_become_line_feeds()
    {
        var text = Samples.Heading.ReplaceLineEndings("\r\n");
        Formatter.Format(text).Text.ShouldBe(Samples.Heading.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_byte_order_mark_is_dropped() =>
        Formatter.Format("\uFEFF" + Samples.Heading).Text.ShouldBe(Samples.Heading.ReplaceLineEndings("\n"));

    [Fact]
    public void Numbers_and_dates_are_never_rewritten()
    {
        var before = PactFile.Parse(Repository.ReadData("Formatting", "untidy.pact"));
        var after = PactFile.Parse(Formatter.Format(Repository.ReadData("Formatting", "untidy.pact")).Text!);
        Tokens(after).ShouldBe(Tokens(before));
    }

    private static IEnumerable<string> Tokens(PactParse parse) => parse.Tree.Lines.SelectMany(l => l.Tokens).Select(t => t.Source);
}
