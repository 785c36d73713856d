using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Documents;

public class LanguageReferenceTests
{
    public static TheoryData<int, string, string> Examples
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            foreach (var fence in Fences.In(Repository.Read("docs", "language.md"), "pact"))
                data.Add(fence.Line, fence.Word, fence.Text);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_reference_is_read(int line, string frame, string text) =>
        Frames.Tell(frame, text).ShouldNotContain(d => d.Severity == Severity.Error, FormattableString.Invariant($"docs/language.md, the example at line {line}"));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_reference_is_laid_out_as_the_formatter_does(int line, string frame, string text)
    {
        if (frame == "")
            Formatter.Format(text).Text.ShouldBe(text, FormattableString.Invariant($"docs/language.md, the example at line {line}"));
        else
            text.ShouldNotContain("  \n");
    }

    [Fact]
    public void The_reference_names_every_word_of_a_standing()
    {
        var reference = Repository.Read("docs", "language.md");
        foreach (var word in (IEnumerable<string>)
            [
                .. StandingWords.Headlines, .. StandingWords.Forces, .. StandingWords.Performances, .. StandingWords.Timelinesses, .. StandingWords.Certainties,
                .. StandingWords.PhaseStates, .. StandingWords.AgreementStates, .. StandingWords.Attempts,
            ])
        {
            reference.ShouldContain($"`{word.Replace('-', ' ')}`");
        }

        foreach (var kind in StandingWords.Findings)
            reference.ShouldContain($"`{kind}`");
    }

    [Fact]
    public void The_reference_names_every_verb_and_every_standard()
    {
        var reference = Repository.Read("docs", "language.md");
        foreach (var verb in Verbs.All)
            reference.ShouldContain($"`{verb.Base}`");
        foreach (var standard in Vocabulary.Standards)
            reference.ShouldContain($"`{standard}`");
    }
}
