using System.Text;

namespace Tregua.Cli.Wording;

/// <summary>Words of the program as JSON and options write them.</summary>
internal static class Hyphenated
{
    /// <summary><c>PartlyKept</c> as <c>partly-kept</c>.</summary>
    public static string Of<T>(T word)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in word.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }

    /// <summary><c>PartlyKept</c> as <c>partly kept</c>.</summary>
    public static string Spaced<T>(T word)
        where T : struct, Enum => Of(word).Replace('-', ' ');
}
