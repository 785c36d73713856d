using System.Collections.Immutable;
using System.Text;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Formatting;

/// <summary>
/// The one way a <c>.pact</c> file is laid out: four spaces for each level, one space between words, at most one empty line in a row.
/// Words, numbers, dates and comments stay as they are.
/// </summary>
public static class Formatter
{
    private const int Step = 4;

    /// <summary>Lays out an agreement or a file of scenarios; formatting twice changes nothing more. Text with errors is refused; of scenarios, which name an agreement not given here, only the layout is looked at.</summary>
    public static FormatResult Format(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bag = new DiagnosticBag();
        var tree = TreeReader.Read(text, bag);
        if (bag.IsEmpty && !IsScenarios(tree))
            AgreementReader.Read(tree, bag);
        return bag.IsEmpty ? new FormatResult(Write(tree), []) : new FormatResult(null, bag.ToImmutable());
    }

    private static bool IsScenarios(PactTree tree) => tree.Blocks is [var first, ..] && BlockReader.Keyword(first) == "scenario";

    private static string Write(PactTree tree)
    {
        var depths = Depths(tree);
        var text = new StringBuilder();
        var skipped = false;
        for (var i = 0; i < tree.Lines.Length; i++)
        {
            var line = tree.Lines[i];
            if (!line.HasCode && line.Comment is null)
            {
                skipped = text.Length > 0;
                continue;
            }

            if (skipped)
                text.Append('\n');
            skipped = false;
            WriteLine(text, line, depths[i]);
        }

        return text.ToString();
    }

    private static void WriteLine(StringBuilder text, Line line, int depth)
    {
        text.Append(' ', depth * Step).Append(LineText.Write(line.Tokens));
        if (line.Comment is not null)
            text.Append(line.HasCode ? "  " : "").Append(line.Comment);
        text.Append('\n');
    }

    // How deep each line stands; a comment alone stands where its own indentation puts it among the lines around it.
    private static int[] Depths(PactTree tree)
    {
        var depths = new int[tree.Lines.Length];
        var nextIndents = NextIndents(tree.Lines);
        var open = new Stack<int>();
        for (var i = 0; i < tree.Lines.Length; i++)
        {
            var line = tree.Lines[i];
            if (line.HasCode)
            {
                while (open.Count > 0 && open.Peek() >= line.Indent)
                    open.Pop();
                depths[i] = open.Count;
                open.Push(line.Indent);
            }
            else if (line.Comment is not null)
            {
                depths[i] = DepthOfComment(line.Indent, nextIndents[i], open);
            }
        }

        return depths;
    }

    private static int DepthOfComment(int indent, int nextIndent, Stack<int> open)
    {
        var shallower = open.Count(level => level < indent);
        if (shallower < open.Count || shallower == 0)
            return shallower;
        return nextIndent > open.Peek() ? shallower : shallower - 1;
    }

    // For each line the indentation of the next one that says something; -1 when there is none.
    private static int[] NextIndents(ImmutableArray<Line> lines)
    {
        var indents = new int[lines.Length];
        var next = -1;
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            indents[i] = next;
            if (lines[i].HasCode)
                next = lines[i].Indent;
        }

        return indents;
    }
}

/// <summary>What formatting gave.</summary>
/// <param name="Text">The text laid out; null when it has errors.</param>
/// <param name="Diagnostics">The errors for which it was refused.</param>
public sealed record FormatResult(string? Text, ImmutableArray<Diagnostic> Diagnostics);
