using Tregua.Agreements.Symbols;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Symbols;

public class CompletionTests
{
    [Theory]
    [InlineData("x: ", "North", "South", "Isle", "\"Lake Mission\"", "when", "for each")]
    [InlineData("x: North ", "must", "may", "and")]
    [InlineData("x: North must ", "release", "hand over", "not", "try to", "keep")]
    [InlineData("x: North must rel", "release")]
    [InlineData("x: North must hand ", "over")]
    [InlineData("x: North must release 3 ", "captive", "remains", "\"serving life\"")]
    [InlineData("x: North must release 3 captives ", "by", "within", "every", "to", "in", "verified by")]
    [InlineData("x: North must release 3 captives by ", "day", "end")]
    [InlineData("x: North must release 3 captives by end of ", "first")]
    [InlineData("x: North must release 3 captives within 3 ", "days", "hours", "months")]
    [InlineData("x: North must release 3 captives within 3 days of ", "done", "start of", "in force")]
    [InlineData("x: when ", "done", "first", "agreed", "not")]
    [InlineData("x: when done ", "kept", "overdue")]
    [InlineData("x: North may suspend ", "done", "first", "the agreement")]
    [InlineData("", "starts when", "provision", "exchange", "renews for")]
    [InlineData("sta", "starts when")]
    [InlineData("starts when first ", "started", "ended", "renewed")]
    public void What_may_stand_at_a_point_of_an_agreement_is_told(string line, params string[] expected)
    {
        var text = Samples.InPhase(line) + "    after: South must release 3 captives by day 9\n";
        var at = text.Split('\n').ToList().FindIndex(l => l.Contains("done:", StringComparison.Ordinal)) + 2;
        var told = Completions.At(text, at, line.Length + 5).Select(c => c.Text).ToList();
        foreach (var word in expected)
            told.ShouldContain(word);
    }

    [Theory]
    [InlineData("    on 2040-03-05 ", "North", "talks")]
    [InlineData("    expect at 2040-03-05\n        ", "done", "phase", "agreement", "no")]
    [InlineData("    expect at 2040-03-05\n        done is ", "kept", "partly kept", "force", "done")]
    [InlineData("    expect at 2040-03-05\n        agreement is ", "running", "terminated")]
    public void What_may_stand_at_a_point_of_scenarios_is_told(string lines, params string[] expected)
    {
        var text = "scenario \"s\"\n" + lines;
        var written = text.Split('\n');
        var told = Completions.At(text, written.Length, written[^1].Length + 1, Samples.Parse(Samples.InPhase(""))).Select(c => c.Text).ToList();
        foreach (var word in expected)
            told.ShouldContain(word);
    }

    [Fact]
    public void What_is_already_written_of_a_quoted_name_is_replaced_with_its_quote()
    {
        var text = Samples.InPhase("x: \"Lake");
        var line = text.Split('\n').ToList().FindIndex(l => l.Contains("x:", StringComparison.Ordinal)) + 1;
        var mission = Completions.At(text, line, 13).Single(c => c.Text == "\"Lake Mission\"");
        mission.Replaces.Column.ShouldBe(8);
        mission.Replaces.Length.ShouldBe(5);
    }

    [Fact]
    public void Nothing_is_told_inside_a_comment() =>
        Completions.At("agreement \"x\" # no", 1, 19).ShouldBeEmpty();
}
