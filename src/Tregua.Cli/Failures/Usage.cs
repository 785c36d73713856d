using System.CommandLine;
using System.CommandLine.Parsing;
using Tregua.Agreements.Diagnostics;
using Tregua.Cases;
using Tregua.Cli.Help;

namespace Tregua.Cli.Failures;

/// <summary>Puts a command line that cannot be understood into one sentence and what to do.</summary>
internal static class Usage
{
    /// <summary>What is wrong with a command line; null when nothing is.</summary>
    public static Problem? ProblemWith(ParseResult parsed)
    {
        if (parsed.Action is { ClearsParseErrors: true })
            return null;
        var command = parsed.CommandResult.Command;
        var name = CommandHelp.NameOf(command);
        var unknown = FirstUnknown(parsed, command, name);
        if (unknown is null && parsed.Errors.Count == 0)
            return null;
        var problem = unknown ?? FirstWrongValue(parsed, name) ?? FirstMissing(parsed, command, name);
        return problem ?? new Problem("usage", parsed.Errors[0].Message, Hint: See(name));
    }

    private static Problem? FirstUnknown(ParseResult parsed, Command command, string name)
    {
        // What looks like an option and is none may have been taken for an argument.
        var misread = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value).FirstOrDefault(v => v.StartsWith("--", StringComparison.Ordinal));
        if (misread is null && parsed.UnmatchedTokens.Count == 0)
            return null;
        var token = misread ?? parsed.UnmatchedTokens[0];
        if (token.StartsWith('-') && token.Length > 1)
        {
            var options = command.Options.Where(o => !o.Hidden).Select(o => o.Name).ToList();
            return new Problem("unknown-option", $"`{name}` has no option {token}.", Hint: DidYouMean(token, options, name));
        }
        if (command.Subcommands.Count > 0)
        {
            var commands = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).ToList();
            return new Problem("unknown-command", $"There is no command `{token}`.", Hint: DidYouMean(token, commands, name));
        }
        return new Problem("unexpected-argument", $"`{name}` does not know what to do with \"{token}\".", Hint: $"Put quotes around a text of several words. {See(name)}");
    }

    // A value that was given and refused has its sentence from the option's own reader.
    private static Problem? FirstWrongValue(ParseResult parsed, string name)
    {
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult { Tokens.Count: 0, IdentifierTokenCount: > 0 } option)
                return new Problem("missing-value", $"{option.Option.Name} needs a value: {option.Option.Name} {option.Option.HelpName}.", Hint: See(name));
            if (error.SymbolResult is OptionResult { Tokens.Count: > 1 } repeated && repeated.Option.Arity.MaximumNumberOfValues == 1)
                return new Problem("repeated-option", $"{repeated.Option.Name} is given more than once.", Hint: "Give it once.");
            if (error.SymbolResult is OptionResult { Tokens.Count: > 0 } or ArgumentResult { Tokens.Count: > 0 })
                return new Problem("wrong-value", error.Message, Hint: See(name));
        }
        return null;
    }

    private static Problem? FirstMissing(ParseResult parsed, Command command, string name)
    {
        foreach (var argument in command.Arguments)
        {
            if (argument.Arity.MinimumNumberOfValues > 0 && (parsed.GetResult(argument)?.Tokens.Count ?? 0) == 0)
                return new Problem("missing-argument", $"`{name}` needs {argument.HelpName ?? argument.Name}: {LowerFirst(argument.Description)}", Hint: See(name));
        }
        foreach (var option in command.Options)
        {
            if (option.Required && parsed.GetResult(option) is null or { IdentifierTokenCount: 0 })
                return new Problem("missing-option", $"`{name}` needs {option.Name} {option.HelpName}: {LowerFirst(option.Description)}", Hint: See(name));
        }
        return command.Subcommands.Count > 0 ? new Problem("missing-command", "Say what to do.", Hint: See(name)) : null;
    }

    private static string DidYouMean(string token, List<string> candidates, string name) =>
        (candidates.FirstOrDefault(c => token.Length > 1 && c.StartsWith(token, StringComparison.OrdinalIgnoreCase)) ?? Suggestion.Nearest(token, candidates)) is { } nearest
            ? $"Did you mean {nearest}? {See(name)}"
            : See(name);

    private static string See(string name) => $"`{name} --help` shows how it is used.";

    private static string LowerFirst(string? text) => string.IsNullOrEmpty(text) ? "" : char.ToLowerInvariant(text[0]) + text[1..];
}
