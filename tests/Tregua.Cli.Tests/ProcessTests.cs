using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests;

public class ProcessTests
{
    [Fact]
    public void The_program_prints_its_help_without_an_escape_code_into_a_pipe()
    {
        var outcome = TreguaProcess.Run(AppContext.BaseDirectory, ["--help"]);
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldStartWith("Tregua tells where a ceasefire or peace agreement stands");
        outcome.Out.ShouldNotContain('\u001b');
    }

    [Fact]
    public void The_program_ends_with_2_and_talks_on_stderr_when_it_is_used_wrongly()
    {
        var outcome = TreguaProcess.Run(AppContext.BaseDirectory, ["staus"]);
        outcome.Code.ShouldBe(2);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("tregua: There is no command `staus`.");
    }

    [Fact]
    public void The_language_server_answers_over_standard_input_and_output_and_ends_when_asked()
    {
        var outcome = TreguaProcess.Run(AppContext.BaseDirectory, ["lsp"], Message("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""")
            + Message("""{"jsonrpc":"2.0","id":2,"method":"shutdown"}""") + Message("""{"jsonrpc":"2.0","method":"exit"}"""));
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldStartWith("Content-Length: ");
        outcome.Out.ShouldContain("\"renameProvider\":{\"prepareProvider\":true}");
        outcome.Error.ShouldBeEmpty();
    }

    [Fact]
    public void An_agreement_on_standard_input_with_an_error_is_told_without_naming_a_file_of_ours()
    {
        var outcome = TreguaProcess.Run(AppContext.BaseDirectory, ["fmt", "-"], "agreement \"X\"\n    zon Europe/Rome\n");
        outcome.Code.ShouldBe(2);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("Standard input:2:5: `zon` cannot start a line under the agreement;");
        outcome.Error.ShouldEndWith("  did you mean `zone`?\n");
    }

    private static string Message(string json) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Content-Length: {json.Length}\r\n\r\n{json}");
}
