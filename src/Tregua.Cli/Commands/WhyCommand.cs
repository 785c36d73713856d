using System.CommandLine;
using Tregua.Cases.Json;
using Tregua.Cases.Questions;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua why</c>: one stipulation opened down to the words it rests on.</summary>
internal static class WhyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new QuestionOptions();
        var stipulation = new Argument<string>("stipulation") { HelpName = "STIPULATION", Description = "The stipulation's id, as the board shows it." };
        var command = new DocumentedCommand("why", "Open one stipulation: from its headline through the rules down to the words, their speaker and outlet.")
        {
            Examples =
            [
                new("tregua why truce hostages-first", "Why it stands as it does today."),
                new("tregua why truce hostages-first --at 2025-02-26 --standard independent", "On a day, under a standard of proof."),
            ],
            Remarks = ["Places in a file count Unicode code points of the report's text, from 0; the end is exclusive."],
        };
        options.AddTo(command);
        command.Arguments.Add(stipulation);
        command.SetAction(parsed => Views.Show(
            parsed,
            options,
            failOn: null,
            terminal,
            answer => AnswerJson.Why(CaseQuestions.Why(answer, parsed.GetRequiredValue(stipulation))),
            (answer, page) => WhyTree.Write(CaseQuestions.Why(answer, parsed.GetRequiredValue(stipulation)), page)));
        return command;
    }
}
