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
}
