using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Documents;

public class DiagnosticsReferenceTests
{
    // A zero byte, a hundred errors and twenty thousand lines make no example; other tests raise these.
    private static readonly string[] WithoutExample = ["PACT0111", Messages.TooMany, "PACT0115"];

    public static TheoryData<string> Codes => [.. Support.Codes.All.Except(WithoutExample)];

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "*.md").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)
            .ShouldBe(Support.Codes.All);

    [Fact]
    public void The_index_names_every_page_with_its_title()
    {
        var index = Repository.Read("docs", "diagnostics.md");
        foreach (var code in Support.Codes.All)
            index.ShouldContain($"| [{code}](diagnostics/{code}.md) | {Page(code).Split('\n')[0][(code.Length + 4)..]} |");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_of_a_page_raises_its_code_and_shows_what_is_told(string code)
    {
        var wrong = Example(code, "wrong");
        var told = Frames.Tell(wrong.Frame, wrong.Text).First(d => d.Code == code);
        var shown = DiagnosticText.Render(told, wrong.Text.Split('\n')[told.Line - 1], null);
        var page = Page(code);
        var (start, end) = (page.IndexOf("```text\n", StringComparison.Ordinal) + "```text\n".Length, page.IndexOf("```\n", page.IndexOf("```text\n", StringComparison.Ordinal) + 8, StringComparison.Ordinal));
        Expected.ShouldBe($"{page[..start]}{shown}\n{page[end..]}", Path.Combine(Repository.Root, "docs", "diagnostics", code + ".md"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_of_a_page_once_mended_raises_its_code_no_more(string code)
    {
        var mended = Example(code, "mended");
        var told = Frames.Tell(mended.Frame, mended.Text);
        told.ShouldNotContain(d => d.Severity == Severity.Error);
        told.ShouldNotContain(d => d.Code == code);
    }

    private static string Page(string code) => Repository.Read("docs", "diagnostics", code + ".md");

    private static (string Frame, string Text) Example(string code, string word)
    {
        var fence = Fences.In(Page(code), "pact").Single(f => f.Word.EndsWith(" " + word, StringComparison.Ordinal));
        return (fence.Word.Split(' ')[0], fence.Text);
    }
}
