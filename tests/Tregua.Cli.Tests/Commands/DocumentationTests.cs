using System.Runtime.CompilerServices;
using Tregua.Cli.Commands;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Tests.Commands;

public class DocumentationTests
{
    [Fact]
    public void Every_command_and_option_is_on_the_page_about_the_command_line()
    {
        var page = File.ReadAllText(PageBeside());
        var root = CommandTree.Create(new Terminal { Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null });
        foreach (var command in root.Subcommands)
        {
            page.ShouldContain(command.Arguments.Count == 0 && command.Name != "eval" ? $"`tregua {command.Name}`" : $"`tregua {command.Name} ");
            foreach (var option in command.Options)
                page.ShouldContain($"`{option.Name}", customMessage: $"{option.Name} of {command.Name}");
        }
    }

    [Fact]
    public void Every_scorer_is_on_the_page_about_evaluation()
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(PageBeside())!, "evaluation.md"));
        foreach (var task in EvalTasks.All)
            page.ShouldContain($"`tregua eval {task.Name} {task.Path}`");
    }

    private static string PageBeside([CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "docs", "commands.md");
}
