using System.CommandLine;
using Tregua.Agreements.Diagnostics;
using Tregua.Cases;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua completion</c>: scripts that let a shell complete commands and options.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { HelpName = "SHELL", Description = "One of bash, zsh, fish, pwsh." };
        shell.CompletionSources.Add(Shells);
        var command = new DocumentedCommand("completion", "Print a script that completes commands and options in a shell.")
        {
            Examples =
            [
                new("source <(tregua completion bash)", "In bash or, with zsh in its place, in zsh; in ~/.bashrc or ~/.zshrc for every session."),
                new("tregua completion fish > ~/.config/fish/completions/tregua.fish", "In fish."),
                new("tregua completion pwsh | Out-String | Invoke-Expression", "In PowerShell."),
            ],
        };
        command.Arguments.Add(shell);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(shell), terminal));
        return command;
    }

    private static int Run(string shell, Terminal terminal)
    {
        terminal.Out.Write(ScriptFor(shell));
        return ExitCodes.Fine;
    }

    private static string ScriptFor(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "pwsh" => PowerShell,
        _ => throw new CaseException(new Problem("unknown-shell", $"There is no completion for \"{shell}\".",
            Hint: Suggestion.Nearest(shell, Shells) is { } nearest ? $"Did you mean {nearest}?" : $"There is one for {string.Join(", ", Shells)}.")),
    };

    private const string Bash = """
        _tregua() {
            local IFS=$'\n'
            COMPREPLY=($(tregua "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null))
            if [ ${#COMPREPLY[@]} -gt 0 ]; then
                COMPREPLY=($(compgen -W "${COMPREPLY[*]}" -- "${COMP_WORDS[COMP_CWORD]}"))
            fi
        }
        complete -o default -F _tregua tregua

        """;

    private const string Zsh = """
        _tregua() {
            local line="${(j: :)words[1,CURRENT]}"
            local -a found
            found=("${(@f)$(tregua "[suggest:${#line}]" "$line" 2>/dev/null)}")
            found=(${found:#})
            if (( ${#found} )); then compadd -a found; else _files; fi
        }
        compdef _tregua tregua

        """;

    private const string Fish = """
        function __tregua_complete
            set -l line (commandline -cp)
            tregua "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c tregua -a "(__tregua_complete)"

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName tregua -ScriptBlock {
            param($word, $ast, $position)
            tregua "[suggest:$position]" "$ast" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;
}
