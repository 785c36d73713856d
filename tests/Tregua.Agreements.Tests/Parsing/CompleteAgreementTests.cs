using Tregua.Agreements.Parsing;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Parsing;

public class CompleteAgreementTests
{
    [Fact]
    public void An_agreement_with_every_construct_has_no_errors() =>
        PactFile.Parse(Samples.CompleteText).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void An_agreement_with_every_construct_binds_to_the_expected_model() =>
        Expected.ShouldBe(ModelText.Of(Samples.Complete), Repository.Data("complete.model.txt"));

    [Fact]
    public void Every_stipulation_knows_its_line_and_mark()
    {
        var lines = Samples.CompleteText.Split('\n');
        foreach (var clause in Samples.Complete.Stipulations)
        {
            lines[clause.Line - 1].Trim().ShouldStartWith((clause.OtherwiseOf is null ? "" : "otherwise ") + clause.Id + ":");
            clause.Mark.Line.ShouldBe(clause.Line);
            lines[clause.Line - 1].Substring(clause.Mark.Column - 1, clause.Mark.Length).ShouldBe($"{clause.Id}: {clause.Text}");
        }
    }

    [Fact]
    public void The_path_is_kept_for_messages() => PactFile.Parse("", "a.pact").Path.ShouldBe("a.pact");
}
