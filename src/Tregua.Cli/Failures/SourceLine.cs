using System.Globalization;
using System.Text;
using Tregua.Cli.Pages;

namespace Tregua.Cli.Failures;

/// <summary>A line of a file with a caret under the place that a message speaks of.</summary>
internal static class SourceLine
{
    /// <summary>One line of a file, from 1; null when it cannot be read any more.</summary>
    public static string? Read(string file, int line)
    {
        try
        {
            return File.ReadLines(file).Skip(line - 1).FirstOrDefault();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Adds the line and the caret.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The line's text.</param>
    /// <param name="line">Its number, from 1.</param>
    /// <param name="column">The first code point under the caret, from 1.</param>
    /// <param name="length">How many code points it covers.</param>
    public static void Show(Page page, string text, int line, int column, int length)
    {
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var before = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(column - 1))
            before.Append(rune);
        var indent = new string(' ', TextWidth.Of(SafeText.Printable(before.ToString())));
        page.Verbatim(new Piece($"{number} | ", Tone.Faint), SafeText.Printable(text));
        page.Verbatim(new Piece("      | ", Tone.Faint), indent, new Piece(new string('^', Math.Max(1, length)), Tone.Attention));
    }
}
