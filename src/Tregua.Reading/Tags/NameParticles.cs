using System.Collections.Frozen;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tags;

/// <summary>Small words inside names: "Salah al-Din", "Ibn al Walid", "van der Berg".</summary>
internal static class NameParticles
{
    private static readonly FrozenSet<string> Particles = Vocabulary.English.Set("name particles");

    /// <summary>Whether a token is one.</summary>
    public static bool Is(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        var dash = token.Text.IndexOf('-', StringComparison.Ordinal);
        if (dash is > 0 and < 4 && dash + 1 < token.Text.Length && !token.IsCapitalised && char.IsUpper(token.Text[dash + 1]))
            return true;
        return Particles.Contains(token.Lower) && index > 0 && index + 1 < sentence.Tokens.Length
            && sentence.Tokens[index - 1] is { IsCapitalised: true, Kind: TokenKind.Word } && (sentence.Tokens[index + 1].IsCapitalised || Particles.Contains(sentence.Tokens[index + 1].Lower));
    }
}
