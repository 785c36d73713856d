using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Documents;

public class LanguageReferenceTests
{
    private const string Frame = """
        agreement "Truce of the Narrows"
            zone Etc/UTC
            in force 2040-03-01
        party North
        party South
            performed by "Dune Company"
        mediator Isle
        guarantor "League of Ports"
        monitor "Lake Mission"
        persons captive
            kind living
                kind civilian
            kind remains also "body"
        persons detainee
            kind "serving life"
        goods truck

        phase first "First phase" lasts 42 days
            captives: South must release 33 captives by end of first
            detainees: for each living captive released, North must release 30 detainees on the same day
            aid: North must let in 600 trucks every day

        """;

    private const string Second = "phase second \"Second phase\" lasts 42 days\n    starts when first ended\n";

    private static readonly Agreement Framed = Samples.Parse(Frame);

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
        Errors(frame, text).ShouldBeEmpty(FormattableString.Invariant($"docs/language.md, the example at line {line}"));

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
    public void The_reference_names_every_verb_and_every_standard()
    {
        var reference = Repository.Read("docs", "language.md");
        foreach (var verb in Verbs.All)
            reference.ShouldContain($"`{verb.Base}`");
        foreach (var standard in Vocabulary.Standards)
            reference.ShouldContain($"`{standard}`");
    }

    private static IEnumerable<Diagnostic> Errors(string frame, string text) => frame switch
    {
        "" => PactFile.Parse(text).Diagnostics,
        "margin" => PactFile.Parse(Frame + Second + text).Diagnostics,
        "phase" => PactFile.Parse(Frame + Indented(text) + Second).Diagnostics,
        "scenarios" => PactFile.ParseScenarios(text, Framed).Diagnostics,
        "assertions" => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(l => Assertions.Parse(l, Framed).Diagnostics),
        _ => throw new ArgumentOutOfRangeException(nameof(frame), frame, "No such frame."),
    };

    private static string Indented(string text) => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"    {l}\n"));
}
