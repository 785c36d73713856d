using System.Text.Json;
using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Commands;

public class AgreementFileTests
{
    private const string Broken = """
        agreement "Truce of the Straits"
            zone Etc/UTC
            in force 2040-05-01

        party Norhaven
        party Front

        phase first "First phase" lasts 30 days
            ferry: Norhaven must opne "the Lise ferry" by day 5

        """;

    [Fact]
    public void A_broken_file_is_shown_with_the_line_a_caret_and_what_was_meant()
    {
        using var session = new Session();
        var file = session.Write("broken.pact", Broken);
        var outcome = session.Run("check", file);
        outcome.Code.ShouldBe(2);
        ExpectedFile.Matches(outcome.Out.Replace(session.Folder, "…", StringComparison.Ordinal), "check-broken.txt");
    }

    [Fact]
    public void A_broken_file_with_json_has_its_first_error_as_every_command_shows_errors()
    {
        using var session = new Session();
        var outcome = session.Run("check", session.Write("broken.pact", Broken), "--json");
        outcome.Code.ShouldBe(2);
        var root = JsonDocument.Parse(outcome.Out).RootElement;
        root.GetProperty("valid").GetBoolean().ShouldBeFalse();
        root.GetProperty("error").GetProperty("line").GetInt32().ShouldBe(9);
        root.GetProperty("diagnostics").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_sound_file_ends_with_0_though_it_has_findings_and_with_1_when_asked_to()
    {
        using var session = new Session();
        session.Run("check", StraitsFile).Code.ShouldBe(0);
        session.Run("check", StraitsFile, "--fail-on", "any").Code.ShouldBe(1);
        session.Run("check", StraitsFile, "--fail-on", "PACT9999").Code.ShouldBe(0);
    }

    [Fact]
    public void Fmt_leaves_a_broken_file_as_it_is()
    {
        using var session = new Session();
        var file = session.Write("broken.pact", Broken);
        var outcome = session.Run("fmt", file);
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldStartWith($"{file}:9:");
        File.ReadAllText(file).ShouldBe(Broken);
    }

    [Fact]
    public void Fmt_rewrites_a_sound_file_once_and_check_tells_whether_it_would()
    {
        using var session = new Session();
        var file = session.Write("a.pact", File.ReadAllText(StraitsFile).Replace("party Norhaven", "party   Norhaven", StringComparison.Ordinal));
        session.Run("fmt", file, "--check").ShouldBe(new Session.Outcome(1, "", $"{file} is not formatted; `tregua fmt {file}` formats it.\n"));
        session.Run("fmt", file).ShouldBe(new Session.Outcome(0, "", $"Formatted {file}.\n"));
        session.Run("fmt", file, "--check").ShouldBe(new Session.Outcome(0, "", $"{file} is formatted.\n"));
        File.ReadAllText(file).ShouldContain("party Norhaven");
    }

    [Fact]
    public void Fmt_reads_standard_input_and_prints_the_result()
    {
        var text = File.ReadAllText(StraitsFile);
        using var session = new Session { Input = text.Replace("party Norhaven", "party   Norhaven", StringComparison.Ordinal) };
        var outcome = session.Run("fmt", "-");
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldContain("party Norhaven\n");
    }

    [Fact]
    public void A_binary_file_is_said_to_be_no_text()
    {
        using var session = new Session();
        var file = session.PathOf("a.pact");
        File.WriteAllBytes(file, [0xff, 0xfe, 0x00, 0x80, 0x01]);
        session.Run("check", file).ShouldBe(new Session.Outcome(2, "", $"tregua: The file {file} is not text in UTF-8.\n  Save it as UTF-8, or name another file.\n"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_missing()
    {
        using var session = new Session();
        var outcome = session.Run("check", session.PathOf("none.pact"));
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldStartWith($"tregua: There is no file {session.PathOf("none.pact")}.\n");
    }

    [Fact]
    public void A_new_case_can_be_checked_formatted_and_asked_at_once()
    {
        using var session = new Session();
        session.Run("new", session.PathOf("truce")).Code.ShouldBe(0);
        session.Run("check", session.PathOf("truce/truce.pact")).Code.ShouldBe(0);
        session.Run("fmt", session.PathOf("truce/truce.pact"), "--check").Code.ShouldBe(0);
        session.Run("verify", session.PathOf("truce")).Out.ReplaceLineEndings(" ").ShouldContain("has recorded nothing yet");
    }

    [Fact]
    public void A_new_case_is_never_made_over_another()
    {
        using var session = new Session();
        session.Write("truce/notes.txt", "mine");
        var outcome = session.Run("new", session.PathOf("truce"));
        outcome.ShouldBe(new Session.Outcome(2, "", $"tregua: {session.PathOf("truce")} exists already and is not empty.\n  Nothing was changed. Choose another name.\n"));
        Directory.GetFileSystemEntries(session.PathOf("truce")).ShouldBe([session.PathOf("truce/notes.txt")]);
    }

    private static string StraitsFile => Path.Combine(AppContext.BaseDirectory, "Data", "straits.pact");
}
