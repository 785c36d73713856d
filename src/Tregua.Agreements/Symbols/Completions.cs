using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Symbols;

/// <summary>Tells what may stand at a position of a file, by reading the file up to it; any text gives an answer.</summary>
public static class Completions
{
    /// <summary>What may stand at a position, words of the language first, each once and sorted; empty where nothing can be said, such as inside a comment.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="line">From 1.</param>
    /// <param name="column">In code points, from 1: the column before which the cursor stands.</param>
    /// <param name="forScenarios">The agreement that a file of scenarios is about; null when the text is an agreement.</param>
    public static ImmutableArray<Completion> At(string text, int line, int column, Agreement? forScenarios = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (line < 1 || line > lines.Length)
            return [];
        var before = FirstCodePoints(lines[line - 1], column - 1);
        if (StartOfUnfinished(before) is not { } start)
            return [];
        lines[line - 1] = before[..start] + Wanted.Marker;
        var wanted = new Wanted(line);
        Read(string.Join('\n', lines), new DiagnosticBag { Wanted = wanted }, forScenarios);
        var from = CodePoints(before[..start]) + 1;
        var replaces = new SourceMark(line, from, CodePoints(before[start..]));
        return [.. wanted.Texts
            .OrderBy(t => t.Kind is not null).ThenBy(t => t.Kind).ThenBy(t => t.Text, StringComparer.Ordinal)
            .Select(t => new Completion(t.Text, t.Kind, replaces))];
    }

    private static void Read(string text, DiagnosticBag bag, Agreement? forScenarios)
    {
        var tree = TreeReader.Read(text, bag);
        if (forScenarios is null)
            AgreementReader.Read(tree, bag);
        else
            ScenarioReader.Read(tree, new Scope(Names.Of(forScenarios), bag) { InReports = true });
    }

    // Where the word or quoted text begins that the cursor stands in or after; null inside a comment.
    private static int? StartOfUnfinished(string before)
    {
        int? quote = null;
        for (var i = 0; i < before.Length; i++)
        {
            if (quote is not null && before[i] == '\\')
                i++;
            else if (before[i] == '"')
                quote = quote is null ? i : null;
            else if (before[i] == '#' && quote is null)
                return null;
        }

        if (quote is not null)
            return quote;
        var start = before.Length;
        while (start > 0 && (char.IsLetterOrDigit(before[start - 1]) || before[start - 1] is '-' or '_' or '/'))
            start--;
        return start;
    }

    private static string FirstCodePoints(string line, int count)
    {
        var at = 0;
        for (; count > 0 && at < line.Length; count--)
            at += char.IsSurrogatePair(line, at) ? 2 : 1;
        return line[..at];
    }

    private static int CodePoints(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; count++)
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return count;
    }
}
