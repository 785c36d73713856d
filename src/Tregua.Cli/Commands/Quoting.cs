namespace Tregua.Cli.Commands;

/// <summary>Writes a word so that a shell reads it back as one.</summary>
internal static class Quoting
{
    /// <summary>The word, in quotes where it needs them.</summary>
    public static string Word(string word) =>
        word.Length > 0 && word.All(IsPlain) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char character) => char.IsLetterOrDigit(character) || "-_./\\:+@,~".Contains(character, StringComparison.Ordinal);
}
