namespace Tregua.Evaluation.Claims;

/// <summary>When two texts of a field are the same: case, a leading article, typographic quotes and outer spaces aside.</summary>
internal static class FieldText
{
    private static readonly string[] s_articles = ["the ", "a ", "an "];

    /// <summary>True when they agree; null agrees with null alone.</summary>
    public static bool Agree(string? expected, string? found) =>
        expected is null || found is null
            ? expected is null && found is null
            : string.Equals(Plain(expected), Plain(found), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text)
    {
        var plain = text.Trim()
            .Replace('\u2018', '\'').Replace('\u2019', '\'')
            .Replace('\u201C', '"').Replace('\u201D', '"');
        foreach (var article in s_articles)
        {
            if (plain.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return plain[article.Length..].TrimStart();
        }
        return plain;
    }
}
