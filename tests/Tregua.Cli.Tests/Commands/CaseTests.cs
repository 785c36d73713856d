using System.Runtime.CompilerServices;
using System.Text.Json;
using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Commands;

/// <summary>A case from its agreement and one report to its views.</summary>
public class CaseTests
{
    [Fact]
    public void A_report_read_twice_is_recorded_once()
    {
        using var session = Case(out var folder);
        session.Run("read", Report, "--case", folder).Error.ShouldBe($"1 report recorded in {folder}.\n");
        session.Run("read", Report, "--case", folder).Error.ShouldBe($"0 reports recorded in {folder}, 1 held already.\n");
    }

    [Fact]
    public void The_board_names_the_day_the_standard_and_what_no_one_has_reviewed()
    {
        using var session = Read(out var folder);
        var board = session.Run("status", folder, "--at", "2040-05-21");
        board.Code.ShouldBe(0);
        board.Error.ShouldBeEmpty();
        board.Out.ShouldStartWith("Truce of the Straits\nas of 2040-05-21 Mon · from everything published so far\nstandard of proof: any (one claim is enough) · 1 report, ");
        board.Out.ShouldContain("First phase — day 21 of 30, day 30 is 2040-05-30 [first]");
        board.Out.ShouldNotContain('\u001b');
        board.Out.ShouldNotContain("Harrand");
    }

    [Fact]
    public void A_day_far_after_the_last_report_names_the_command_for_that_report()
    {
        using var session = Read(out var folder);
        var board = session.Run("status", folder, "--at", "2041-01-01").Out;
        board.ShouldContain("The last report is of 2040-05-21, 225 days before the day asked about.");
        board.ShouldEndWith($"\n  tregua status {folder} --at 2040-05-21\n");
    }

    [Fact]
    public void Today_is_the_day_asked_about_when_none_is_given()
    {
        using var session = Read(out var folder);
        session.Run("status", folder).Out.ShouldContain("\nas of 2040-05-26 Sat");
    }

    [Theory]
    [InlineData("status", "stipulations")]
    [InlineData("due", "due")]
    [InlineData("figures", "figures")]
    [InlineData("outcomes", "outcomes")]
    public void Every_view_has_one_JSON_object(string view, string field)
    {
        using var session = Read(out var folder);
        var outcome = session.Run(view, folder, "--at", "2040-05-21", "--json");
        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        JsonDocument.Parse(outcome.Out, default).RootElement.TryGetProperty(field, out _).ShouldBeTrue();
    }

    [Fact]
    public void Why_goes_down_to_the_words_their_speaker_outlet_day_and_place()
    {
        using var session = Read(out var folder);
        var why = session.Run("why", folder, "captives", "--at", "2040-05-21");
        why.Code.ShouldBe(0);
        var words = string.Join(' ', why.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        words.ShouldContain("nine captives");
        words.ShouldContain("via Bay Gazette, 2040-05-21");
        words.ShouldContain("2040-05-21-bay-gazette.md, characters ");
    }

    [Fact]
    public void An_unknown_stipulation_is_answered_with_the_nearest_one()
    {
        using var session = Case(out var folder);
        var outcome = session.Run("why", folder, "captivs");
        outcome.Code.ShouldBe(2);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldContain("`captivs`");
        outcome.Error.ShouldContain("`captives`");
    }

    [Fact]
    public void An_unknown_standard_is_refused()
    {
        using var session = Case(out var folder);
        var outcome = session.Run("status", folder, "--standard", "hearsay");
        outcome.Code.ShouldBe(2);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldContain("hearsay");
    }

    [Fact]
    public void The_exit_code_is_1_only_when_what_was_named_is_there()
    {
        using var session = Case(out var folder);
        session.Run("status", folder, "--at", "2040-05-21", "--fail-on", "no-report").Code.ShouldBe(1);
        session.Run("status", folder, "--at", "2040-05-21", "--fail-on", "verified-violation").Code.ShouldBe(0);
        session.Run("status", folder, "--at", "2040-05-21").Code.ShouldBe(0);
    }

    [Fact]
    public void A_claim_entered_by_hand_says_what_it_bears_on()
    {
        using var session = Case(out var folder);
        string[] claim = ["claim", "\"Southern Front\" released 4 captives on 2040-05-09", "--case", folder, "--by", "Elvar", "--via", "Bay Gazette", "--on", "2040-05-10"];
        var entered = session.Run(claim);
        entered.Code.ShouldBe(0);
        entered.Out.ShouldStartWith("Recorded, as accepted:\n");
        entered.Out.ShouldContain("captives");
        session.Run(claim).Out.ShouldStartWith("The ledger holds this claim already; nothing was added:\n");
        session.Run("why", folder, "captives", "--at", "2040-05-10").Out.ShouldContain("4 of 12 captives");
    }

    [Fact]
    public void A_claim_that_cannot_be_understood_changes_nothing()
    {
        using var session = Case(out var folder);
        var outcome = session.Run("claim", "somebody did something", "--case", folder, "--on", "2040-05-10");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldNotBeEmpty();
        File.Exists(Path.Combine(folder, "ledger.db")).ShouldBeFalse();
    }

    [Fact]
    public void A_damaged_ledger_ends_verify_with_3()
    {
        using var session = Read(out var folder);
        session.Run("verify", folder).Code.ShouldBe(0);
        var ledger = Path.Combine(folder, "ledger.db");
        var bytes = File.ReadAllBytes(ledger);
        var name = System.Text.Encoding.UTF8.GetBytes("Southern Front");
        bytes[bytes.AsSpan().IndexOf(name)] ^= 1;
        File.WriteAllBytes(ledger, bytes);
        var outcome = session.Run("verify", folder);
        outcome.Code.ShouldBe(3);
        (outcome.Out + outcome.Error).ShouldNotContain("   at ");
    }

    [Fact]
    public void A_file_that_is_no_ledger_is_said_to_be_none()
    {
        using var session = Case(out var folder);
        File.WriteAllText(Path.Combine(folder, "ledger.db"), string.Concat(Enumerable.Repeat("not a ledger. ", 500)));
        var outcome = session.Run("status", folder, "--json");
        outcome.Code.ShouldBe(3);
        JsonDocument.Parse(outcome.Out, default).RootElement.GetProperty("error").GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_demo_makes_a_case_and_never_over_another_folder()
    {
        using var session = new Session();
        var folder = session.PathOf("orin");
        var demo = session.Run("demo", "--into", folder);
        demo.Code.ShouldBe(0);
        demo.Error.ShouldContain($"$ tregua status {folder} --at ");
        demo.Out.ShouldContain("THREE COMMANDS WORTH TRYING NEXT\n");
        session.Run("verify", folder).Code.ShouldBe(0);
        var again = session.Run("demo", "--into", folder);
        again.Code.ShouldBe(2);
        again.Error.ShouldStartWith($"tregua: {folder} exists already and is not empty.\n");
    }

    [Fact]
    public void The_demo_of_an_example_without_reports_shows_the_day_of_coming_into_force_and_says_that_nothing_is_reported()
    {
        using var session = new Session();
        var folder = session.PathOf("minsk");
        var demo = session.Run("demo", "minsk-2015", "--into", folder);
        demo.Code.ShouldBe(0);
        demo.Error.ShouldBe($"Made the case {folder}: an agreement and its scenarios, without reports; the board is of the day it came into force.\n$ tregua status {folder} --at 2015-02-12\n\n");
        demo.Out.ShouldContain("Nothing is reported here, so this says what the text asks and nothing of what\nwas done.\n");
        demo.Out.ShouldContain($"  tregua test {folder}\n");
    }

    [Fact]
    public void An_example_that_is_misspelt_is_answered_with_the_nearest()
    {
        using var session = new Session();
        var demo = session.Run("demo", "minsk-2051");
        demo.Code.ShouldBe(2);
        demo.Error.ShouldBe("tregua: There is no example `minsk-2051`.\n  Did you mean `minsk-2015`?\n");
    }

    private static Session Case(out string folder)
    {
        var session = new Session();
        var file = session.Write("straits/straits.pact", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "straits.pact")));
        folder = Path.GetDirectoryName(file)!;
        return session;
    }

    private static Session Read(out string folder)
    {
        var session = Case(out folder);
        session.Run("read", Report, "--case", folder).Code.ShouldBe(0);
        return session;
    }

    private static string Report => ReportBeside();

    private static string ReportBeside([CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "Reports", "2040-05-21-bay-gazette.md"));
}
