using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Commands;

public class CompletionTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _tregua tregua")]
    [InlineData("zsh", "compdef _tregua tregua")]
    [InlineData("fish", "complete -c tregua")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName tregua")]
    public void Each_shell_has_a_script_that_asks_the_program(string shell, string line)
    {
        using var session = new Session();
        var outcome = session.Run("completion", shell);
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldContain(line);
        outcome.Out.ShouldContain("[suggest:");
    }

    [Theory]
    [InlineData("tregua sta", "status\n")]
    [InlineData("tregua completion z", "zsh\n")]
    [InlineData("tregua status x --standard ind", "independent\n")]
    public void The_program_completes_commands_arguments_and_values(string line, string completions)
    {
        using var session = new Session();
        session.Run($"[suggest:{line.Length}]", line).Out.ReplaceLineEndings("\n").ShouldBe(completions);
    }
}
