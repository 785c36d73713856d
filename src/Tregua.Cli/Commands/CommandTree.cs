using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>All commands under one root.</summary>
internal static class CommandTree
{
    /// <summary>Builds the tree; nothing is opened or read.</summary>
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Tregua tells where a ceasefire or peace agreement stands, according to whom, and how we know.");
        root.Options.Clear();
        root.Directives.Clear();
        root.Directives.Add(new SuggestDirective());
        root.Options.Add(new HelpOption("--help", "-h", "-?") { Action = new HelpPrinting(terminal), Hidden = true, Recursive = true });
        root.Options.Add(new VersionOption("--version") { Description = "Show the version.", Action = new VersionPrinting(terminal) });
        foreach (var command in Commands(terminal))
            root.Subcommands.Add(command);
        root.SetAction(_ => HelpPrinting.Print(root, terminal));
        return root;
    }

    private static IEnumerable<Command> Commands(Terminal terminal) =>
    [
        DemoCommand.Create(terminal),
        NewCommand.Create(terminal),
        CheckCommand.Create(terminal),
        FormatCommand.Create(terminal),
        TestCommand.Create(terminal),
        ReadCommand.Create(terminal),
        ClaimCommand.Create(terminal),
        StatusCommand.Create(terminal),
        WhyCommand.Create(terminal),
        ViewCommand.Due(terminal),
        ViewCommand.Figures(terminal),
        ViewCommand.Outcomes(terminal),
        WhatIfCommand.Create(terminal),
        DiffCommand.Create(terminal),
        HistoryCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        EvalCommand.Create(terminal),
        LanguageServerCommand.Create(terminal),
        CompletionCommand.Create(terminal),
    ];
}
