using System.CommandLine;
using Tregua.Cli.Pages;

namespace Tregua.Cli.Help;

/// <summary>The help of a command, as a page.</summary>
internal static class CommandHelp
{
    /// <summary>A command's full name: <c>tregua status</c>, <c>tregua eval dates</c>.</summary>
    public static string NameOf(Command command) =>
        command is RootCommand ? "tregua"
        : command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}"
        : $"tregua {command.Name}";

    /// <summary>Adds the help of a command to a page.</summary>
    public static void Write(Command command, Page page)
    {
        page.Paragraph(0, 0, command.Description ?? "");
        page.Section("Usage");
        page.Paragraph(2, 6, new Piece(UsageLine(command), Tone.Typed));
        Commands(command, page);
        Arguments(command, page);
        Options(command, page);
        if (command is DocumentedCommand { Examples.Length: > 0 } documented)
            Examples(documented, page);
    }

    /// <summary>Adds the examples and remarks of a command.</summary>
    private static void Examples(DocumentedCommand command, Page page)
    {
        page.Section("Examples");
        foreach (var example in command.Examples)
        {
            page.Verbatim("  ", new Piece(example.Line, Tone.Typed));
            page.Paragraph(6, 6, example.Does);
        }
        foreach (var remark in command.Remarks)
        {
            page.Gap();
            page.Paragraph(0, 0, remark);
        }
    }

    private static string UsageLine(Command command)
    {
        if (command.Subcommands.Count > 0)
            return $"{NameOf(command)} COMMAND [options]";
        var words = new List<string> { NameOf(command) };
        foreach (var argument in command.Arguments)
        {
            var shown = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.HelpName} …" : argument.HelpName ?? argument.Name;
            words.Add(argument.Arity.MinimumNumberOfValues == 0 ? $"[{shown}]" : shown);
        }
        foreach (var option in command.Options.Where(o => o.Required))
            words.Add($"{option.Name} {option.HelpName}");
        words.Add("[options]");
        return string.Join(' ', words);
    }

    private static void Commands(Command command, Page page)
    {
        if (command.Subcommands.Count == 0)
            return;
        page.Section("Commands");
        foreach (var subcommand in command.Subcommands.Where(c => !c.Hidden))
            page.Labelled(2, 13, new Piece(subcommand.Name, Tone.Strong), FirstSentence(subcommand.Description));
    }

    private static void Arguments(Command command, Page page)
    {
        if (command.Arguments.Count == 0)
            return;
        page.Section("Arguments");
        foreach (var argument in command.Arguments)
            page.Labelled(2, 24, new Piece(argument.HelpName ?? argument.Name, Tone.Strong), argument.Description ?? "");
    }

    private static void Options(Command command, Page page)
    {
        page.Section("Options");
        foreach (var option in command.Options.Where(o => !o.Hidden))
        {
            var label = option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";
            page.Labelled(2, 24, new Piece(label, Tone.Strong), option.Description ?? "");
        }
        page.Labelled(2, 24, new Piece("--help", Tone.Strong), "Show this help.");
    }

    private static string FirstSentence(string? description)
    {
        var text = description ?? "";
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
