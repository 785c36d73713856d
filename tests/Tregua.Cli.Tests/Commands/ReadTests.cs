using System.Runtime.CompilerServices;
using System.Text.Json;
using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Commands;

public class ReadTests
{
    [Fact]
    public void A_report_is_listed_with_its_title_outlet_and_claims()
    {
        using var session = new Session();
        var outcome = session.Run("read", Report);
        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Out.ShouldStartWith("Nine captives home, the Front says\nBay Gazette · 2040-05-21 · ");
        outcome.Out.ShouldContain("\"nine\" in total");
    }

    [Fact]
    public void Each_report_is_one_object_on_one_line_of_json()
    {
        using var session = new Session();
        var copy = session.Write("copy.md", File.ReadAllText(Report).Replace("nine", "ten", StringComparison.Ordinal));
        var lines = session.Run("read", Report, copy, "--json").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines.ShouldAllBe(line => JsonDocument.Parse(line, default).RootElement.GetProperty("report").GetProperty("outlet").GetString() == "Bay Gazette");
    }

    [Fact]
    public void The_names_of_the_dead_are_masked_unless_they_are_asked_for()
    {
        using var session = new Session();
        session.Run("read", Report).Out.ShouldNotContain("Harrand");
        session.Run("read", Report, "--json").Out.ShouldNotContain("Harrand");
        session.Run("read", Report, "--names").Out.ShouldContain("Harrand");
    }

    [Fact]
    public void What_is_given_on_the_command_line_wins_over_the_text()
    {
        using var session = new Session { Input = File.ReadAllText(Report) };
        session.Run("read", "-", "--outlet", "Lise Herald", "--published", "2040-05-23").Out.ShouldContain("Lise Herald · 2040-05-23 · ");
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_said_and_the_others_are_read()
    {
        using var session = new Session();
        var empty = session.Write("empty.txt", "");
        var outcome = session.Run("read", empty, Report);
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe($"tregua: {empty} cannot be read: the document is empty; give a file that holds the text of a report.\n");
        outcome.Out.ShouldContain("Nine captives home");
    }

    [Fact]
    public void A_web_page_without_an_article_is_refused()
    {
        using var session = new Session();
        var page = session.Write("page.html", "<html><head><title>x</title></head><body><nav><a href='/'>Home</a></nav></body></html>");
        var outcome = session.Run("read", page);
        outcome.Code.ShouldBe(2);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldContain("article");
    }

    [Fact]
    public void A_binary_file_is_refused_with_json_as_an_error_object()
    {
        using var session = new Session();
        var file = session.PathOf("photo.txt");
        File.WriteAllBytes(file, [0x89, 0x50, 0x4e, 0x47, 0x00, 0x01, 0x02, 0x00, 0xff, 0xfe]);
        var outcome = session.Run("read", file, "--json");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBeEmpty();
        JsonDocument.Parse(outcome.Out, default).RootElement.GetProperty("error").GetProperty("file").GetString().ShouldBe(file);
    }

    [Fact]
    public void A_path_that_is_not_there_is_said_to_be_missing()
    {
        using var session = new Session();
        var outcome = session.Run("read", session.PathOf("none.txt"));
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(session.PathOf("none.txt"));
    }

    [Fact]
    public void A_folder_without_a_case_is_refused_before_anything_is_read()
    {
        using var session = new Session();
        var outcome = session.Run("read", Report, "--case", session.Folder);
        outcome.Code.ShouldBe(2);
        outcome.Out.ShouldBeEmpty();
        Directory.GetFileSystemEntries(session.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void Each_field_of_a_claim_is_explained_when_it_is_asked_for()
    {
        using var session = new Session();
        var outcome = session.Run("read", Report, "--explain").Out;
        outcome.ShouldContain("event.action     the verb, in the vocabulary of actions: “release”");
        outcome.ShouldContain("event.actor ");
        session.Run("read", Report).Out.ShouldNotContain("event.action");
    }

    [Fact]
    public void The_reasons_stand_in_json_only_when_they_are_asked_for()
    {
        using var session = new Session();
        var claim = JsonDocument.Parse(session.Run("read", Report, "--explain", "--json").Out, default).RootElement.GetProperty("claims")[0];
        claim.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("field").GetString()).ShouldContain("source");
        session.Run("read", Report, "--json").Out.ShouldNotContain("\"reasons\"");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void One_report_on_a_screen_is_shown_as_written_with_its_claims_marked(int width)
    {
        using var session = new Session { Colour = true, Width = width, Input = File.ReadAllText(Report) };
        ExpectedFile.Matches(Uncoloured(session.Run("read", "-").Out), $"read-{width}.txt");
    }

    [Fact]
    public void Masked_names_stay_masked_on_a_screen()
    {
        using var session = new Session { Colour = true };
        session.Run("read", Report).Out.ShouldNotContain("Harrand");
        session.Run("read", Report, "--names").Out.ShouldContain("Harrand");
    }

    [Fact]
    public void Several_reports_on_a_screen_are_listed()
    {
        using var session = new Session { Colour = true };
        var copy = session.Write("copy.md", File.ReadAllText(Report).Replace("nine", "ten", StringComparison.Ordinal));
        Uncoloured(session.Run("read", Report, copy).Out).ShouldContain("characters");
    }

    private static string Uncoloured(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[[0-9;]*m", "");

    private static string Report => ReportBeside();

    private static string ReportBeside([CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "..", "Reports", "2040-05-21-bay-gazette.md");
}
