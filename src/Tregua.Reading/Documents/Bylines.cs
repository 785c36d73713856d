using System.Collections.Frozen;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>The people that a byline names.</summary>
internal static class Bylines
{
    private const int Longest = 160; // characters

    private static readonly FrozenSet<string> StaffWords = Vocabulary.English.Set("staff-words");
    private static readonly FrozenSet<string> Openers = Vocabulary.English.Set("byline-openers");

    /// <summary>Each person's name, capitals throughout written as a name; newsrooms, agencies and addresses are none.</summary>
    public static IEnumerable<string> Names(string text)
    {
        if (text.Length > Longest || text.Contains("://", StringComparison.Ordinal))
            yield break;
        var words = new List<string>();
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (IsPart(token, words))
            {
                words.Add(token.Text);
                continue;
            }
            if (words.Count == 0 && Openers.Contains(token.Lower))
                continue;
            if (Person(words) is { } name)
                yield return name;
            words.Clear();
            // "in Velm", "for the Lake Herald", "the diplomatic editor": what follows is no name.
            if (token.Text is not ("," or "&" or ";" or "/" or "|") && token.Lower is not "and")
                yield break;
        }
        if (Person(words) is { } last)
            yield return last;
    }

    private static bool IsPart(Token token, List<string> words) =>
        token.Kind == TokenKind.Word && !Openers.Contains(token.Lower)
        && (!char.IsLower(token.Text[0]) || (words.Count > 0 && token.Lower is "de" or "la" or "von" or "van" or "der" or "al" or "el" or "bin" or "ben" or "da" or "di" or "du") || token.Lower.StartsWith("al-", StringComparison.Ordinal));

    private static string? Person(List<string> words)
    {
        if (words.Count < 2 || HeaderParts.NamesOutlet(words) || Agencies.Canonical(string.Join(' ', words)) is not null)
            return null;
        foreach (var word in words)
        {
            if (StaffWords.Contains(word.ToLowerInvariant()))
                return null;
        }
        return string.Join(' ', words.ConvertAll(Named));
    }

    private static string Named(string word) =>
        word.Length < 3 || word.EndsWith('.') || word.AsSpan().ContainsAnyInRange('a', 'z') || !char.IsAsciiLetterUpper(word[0]) ? word : string.Concat(word.AsSpan(0, 1), word[1..].ToLowerInvariant());
}
