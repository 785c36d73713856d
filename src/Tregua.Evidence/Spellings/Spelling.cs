using System.Text;

namespace Tregua.Evidence.Spellings;

/// <summary>How the program's words are written outside it: lower case with hyphens, <c>HandOver</c> as <c>hand-over</c>.</summary>
public static class Spelling
{
    /// <summary>A word as written.</summary>
    public static string Of<TWord>(TWord word)
        where TWord : struct, Enum => Table<TWord>.Written[word];

    /// <summary>The word that is written so.</summary>
    /// <exception cref="FormatException">No word is.</exception>
    public static TWord Parse<TWord>(string text)
        where TWord : struct, Enum =>
        Table<TWord>.Read.TryGetValue(text, out var word) ? word : throw new FormatException($"'{text}' is none of: {string.Join(", ", Table<TWord>.Read.Keys)}.");

    private static string Hyphenate(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }

    private static class Table<TWord>
        where TWord : struct, Enum
    {
        public static readonly Dictionary<TWord, string> Written = Enum.GetValues<TWord>().ToDictionary(w => w, w => Hyphenate(w.ToString()));

        public static readonly Dictionary<string, TWord> Read = Written.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
