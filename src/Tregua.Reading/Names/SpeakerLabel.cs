using System.Globalization;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Names;

/// <summary>The words of a transcript's label: "MS. HELD", "The Minister of Defence (Ms. Varga)", "Oda Brant".</summary>
internal static class SpeakerLabel
{
    /// <summary>The name in a label, in ordinary letters, and the office or title it is given; each null when there is none.</summary>
    public static (string? Name, string? Role) Of(TaggedSentence sentence, int end)
    {
        var first = 0;
        for (var i = 0; i < end; i++)
        {
            if (sentence.Lower(i) is "(" or "[")
                first = i + 1;
        }
        var role = Role(sentence, end);
        var name = (first > 0 ? Name(sentence, 0, first - 1) : null) ?? Name(sentence, first, end);
        return (name, role);
    }

    private static string? Role(TaggedSentence sentence, int end)
    {
        string? role = null;
        for (var i = 0; i < end; i++)
        {
            if (NameWords.Titles.TryGetValue(sentence.Word(i), out var sort) && (role is null || sort == "official"))
                role = sentence.Lower(i);
        }
        return role;
    }

    // Capitals after the titles; what stands behind "of" belongs to an office.
    private static string? Name(TaggedSentence sentence, int first, int end)
    {
        var words = new List<string>();
        for (var i = first; i < end && sentence.Lower(i) is not ("of" or "for" or "," or ")" or "]"); i++)
        {
            if (sentence.Tokens[i].IsCapitalised && !NameWords.Titles.Contains(sentence.Word(i)) && sentence.Lower(i) is not ("the" or "a"))
                words.Add(Ordinary(sentence.Tokens[i].Text));
        }
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static string Ordinary(string word) =>
        word.Length > 2 && !word.AsSpan().ContainsAnyInRange('a', 'z') ? word[..1] + word[1..].ToLower(CultureInfo.InvariantCulture) : word;
}
