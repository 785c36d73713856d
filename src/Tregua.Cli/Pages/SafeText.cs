using System.Text;

namespace Tregua.Cli.Pages;

/// <summary>Text from reports made safe to print: a report must not move the cursor, colour the screen or turn the line round.</summary>
internal static class SafeText
{
    /// <summary>A space at which no line is broken.</summary>
    public const char FirmSpace = '\u00a0';

    /// <summary>The text on one line: control characters and directional overrides gone, runs of white space one space; a firm space stays.</summary>
    public static string OneLine(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsOverride(character))
                continue;
            if (character == FirmSpace || (!char.IsWhiteSpace(character) && !char.IsControl(character)))
                safe.Append(character);
            else if (safe.Length == 0 || safe[^1] != ' ')
                safe.Append(' ');
        }
        return safe.ToString();
    }

    /// <summary>The text column for column: each control character becomes a space, directional overrides are gone.</summary>
    public static string Printable(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!IsOverride(character))
                safe.Append(char.IsControl(character) ? ' ' : character);
        }
        return safe.ToString();
    }

    private static bool IsOverride(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';
}
