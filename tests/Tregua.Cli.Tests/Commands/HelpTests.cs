using System.Text.RegularExpressions;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;
using Tregua.Cli.Commands;
using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Commands;

public class HelpTests
{
    public static TheoryData<string> CommandNames() => [.. Tree().Subcommands.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void Every_command_has_help_with_examples(string command)
    {
        using var session = new Session();
        var outcome = session.Run(command, "--help");
        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        ExpectedFile.Matches(outcome.Out, $"help-{command}.txt");
    }

    [Fact]
    public void The_program_without_arguments_shows_what_it_can_do()
    {
        using var session = new Session();
        ExpectedFile.Matches(session.Run().Out, "help.txt");
        session.Run("--help").ShouldBe(session.Run());
    }

    [Fact]
    public void Every_example_in_the_help_is_a_command_line_that_parses()
    {
        var root = Tree();
        foreach (var command in root.Subcommands.Concat(root.Subcommands.SelectMany(c => c.Subcommands)).Cast<DocumentedCommand>())
        {
            command.Examples.ShouldNotBeEmpty(command.Name);
            foreach (var example in command.Examples)
            {
                var line = example.Line[(example.Line.IndexOf("tregua", StringComparison.Ordinal) + 6)..].Split(" < ")[0].Split(" > ")[0].Split(" | ")[0].TrimEnd(')');
                root.Parse(Words(line)).Errors.ShouldBeEmpty(example.Line);
            }
        }
    }

    [Fact]
    public void Every_command_can_print_JSON_but_those_that_talk_to_programs_only() =>
        Tree().Subcommands.Where(c => c.Options.All(o => o.Name != "--json")).Select(c => c.Name).ShouldBe(["eval", "lsp", "completion"]);

    [Fact]
    public void Every_scorer_can_print_JSON() =>
        Tree().Subcommands.SelectMany(c => c.Subcommands).Where(c => c.Options.All(o => o.Name != "--json")).ShouldBeEmpty();

    // As a shell splits them: at spaces outside quotes of either sort.
    private static List<string> Words(string line) =>
        [.. Regex.Matches(line, """'([^']*)'|"([^"]*)"|(\S+)""").Select(m => m.Groups.Values.Skip(1).First(g => g.Success).Value)];

    private static System.CommandLine.RootCommand Tree() =>
        CommandTree.Create(new Terminal { Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null });
}
