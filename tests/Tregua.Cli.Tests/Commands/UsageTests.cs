using System.Text.Json;
using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Commands;

public class UsageTests
{
    [Fact]
    public void An_unknown_option_is_not_taken_for_the_case() =>
        Refused(["status", "--att", "2025-01-19"], "tregua: `tregua status` has no option --att.\n  Did you mean --at? `tregua status --help` shows how it is used.\n");

    [Fact]
    public void An_unknown_command_is_answered_with_the_nearest_one() =>
        Refused(["staus"], "tregua: There is no command `staus`.\n  Did you mean status? `tregua --help` shows how it is used.\n");

    [Fact]
    public void An_unknown_option_is_answered_with_the_nearest_one() =>
        Refused(["status", "truce", "--standart", "any"], "tregua: `tregua status` has no option --standart.\n  Did you mean --standard? `tregua status --help` shows how it is used.\n");

    [Fact]
    public void A_word_too_many_asks_for_quotes() =>
        Refused(["status", "my", "truce"], "tregua: `tregua status` does not know what to do with \"truce\".\n  Put quotes around a text of several words. `tregua status --help` shows how it is used.\n");

    [Fact]
    public void A_missing_argument_is_named() =>
        Refused(["why", "truce"], "tregua: `tregua why` needs STIPULATION: the stipulation's id, as the board shows it.\n  `tregua why --help` shows how it is used.\n");

    [Fact]
    public void A_missing_option_is_named() =>
        Refused(["claim", "talks began", "--on", "2040-05-03"], "tregua: `tregua claim` needs --case DIR: the case's folder.\n  `tregua claim --help` shows how it is used.\n");

    [Fact]
    public void An_option_without_its_value_is_named() =>
        Refused(["status", "truce", "--at"], "tregua: --at needs a value: --at DATE.\n  `tregua status --help` shows how it is used.\n");

    [Fact]
    public void An_option_given_twice_is_named() =>
        Refused(["status", "truce", "--at", "2040-05-01", "--at", "2040-05-02"], "tregua: --at is given more than once.\n  Give it once.\n");

    [Theory]
    [InlineData("2040-02-30")]
    [InlineData("yesterday")]
    [InlineData("26.2.2025")]
    public void A_date_that_is_none_is_refused(string date) =>
        Refused(["status", "truce", "--at", date], $"tregua: \"{date}\" is not a date: write year, month and day, such as 2025-02-26.\n  `tregua status --help` shows how it is used.\n");

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_year_that_no_agreement_can_state_is_refused(string date) =>
        Refused(["status", "truce", "--at", date], $"tregua: The year of {date} must lie between 1600 and 2999.\n  `tregua status --help` shows how it is used.\n");

    [Fact]
    public void A_headline_is_no_code_of_a_finding() =>
        Refused(["check", "truce.pact", "--fail-on", "overdue"], "tregua: --fail-on does not know \"overdue\".\n  It takes codes of findings, such as PACT0604, or any.\n");

    [Fact]
    public void A_moment_without_a_zone_is_refused() =>
        Refused(["due", "truce", "--recorded-by", "2040-05-01T10:00"], "tregua: \"2040-05-01T10:00\" is not a moment: write it with its zone, such as 2025-02-26T18:00:00Z.\n  `tregua due --help` shows how it is used.\n");

    [Fact]
    public void An_unknown_kind_of_finding_is_answered_with_the_nearest_one() =>
        Refused(["status", "truce", "--fail-on", "over-due"], "tregua: --fail-on does not know \"over-due\".\n  Did you mean overdue?\n");

    [Fact]
    public void An_unknown_shell_is_answered_with_the_nearest_one() =>
        Refused(["completion", "bsh"], "tregua: There is no completion for \"bsh\".\n  Did you mean bash?\n");

    [Fact]
    public void A_word_that_begins_with_an_at_sign_is_not_a_file_of_arguments() =>
        Refused(["status", "@truce"], "tregua: There is no folder @truce.\n  Make a case with `tregua new @truce`, or look at the spelling.\n");

    [Fact]
    public void Wrong_usage_with_json_is_an_error_object_on_stdout()
    {
        using var session = new Session();
        var outcome = session.Run("staus", "--json");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBeEmpty();
        var error = JsonDocument.Parse(outcome.Out).RootElement.GetProperty("error");
        error.EnumerateObject().Select(p => p.Name).ShouldBe(["code", "message", "file", "line", "column", "hint"]);
        error.GetProperty("code").GetString().ShouldBe("unknown-command");
        error.GetProperty("message").GetString().ShouldBe("There is no command `staus`.");
    }

    private static void Refused(string[] arguments, string message)
    {
        using var session = new Session();
        var outcome = session.Run(arguments);
        outcome.Error.ShouldBe(message);
        outcome.Out.ShouldBeEmpty();
        outcome.Code.ShouldBe(2);
    }
}
