using System.Collections.Immutable;
using System.CommandLine;

namespace Tregua.Cli.Help;

/// <summary>A command with the examples that its help shows.</summary>
internal sealed class DocumentedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Examples, each a command line and what it does.</summary>
    public ImmutableArray<Example> Examples { get; init; } = [];

    /// <summary>What else to know, a paragraph each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}

/// <summary>An example in a command's help.</summary>
/// <param name="Line">The command line.</param>
/// <param name="Does">What it does.</param>
internal sealed record Example(string Line, string Does);
