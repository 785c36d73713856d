using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Languages;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>News agencies that reports credit.</summary>
internal static class Agencies
{
    private static readonly FrozenDictionary<string, string> Names = Vocabulary.English.Table("agencies");
    private static readonly PhraseTable Phrases = Vocabulary.English.Phrases("agencies");
    private static readonly PhraseTable CreditLines = Vocabulary.English.Phrases("credit-lines");

    /// <summary>The name an agency is credited under; null when the words name none.</summary>
    public static string? Canonical(string words) => Names.TryGetValue(words.Trim().ToLowerInvariant(), out var name) ? name : null;

    /// <summary>True when a closing line holds credits only; the first agency in it is credited.</summary>
    public static bool TakeClosing(DocumentDraft draft, ReadOnlySpan<char> line)
    {
        if (line.Length > 240)
            return false;
        var text = line.ToString();
        if (Language.English.Tokenizer.First(text) is not { } first)
            return false;
        var contributed = line.Contains("contributed to this report", StringComparison.OrdinalIgnoreCase);
        var opens = first.Text is "(" or "[" or "—" or "–";
        if (!contributed && !opens && !CreditLines.CanStart(first))
            return false;
        var tokens = Tokenizer.Tokenize(text);
        var isCredit = contributed || CreditLines.Match(tokens, 0) is not null;
        var isBracket = opens && tokens.Length is > 2 and < 7 && First(tokens) is not null;
        if (!isCredit && !isBracket)
            return false;
        draft.Credit ??= First(tokens);
        return true;
    }

    /// <summary>The agency in brackets that closes a paragraph, such as "(Reuters)".</summary>
    /// <returns>The index of the opening bracket in the line; -1 when there is none.</returns>
    public static int Closing(DocumentDraft draft, ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimEnd('.');
        var open = trimmed.LastIndexOf('(');
        if (open <= 0 || trimmed[^1] != ')' || trimmed.Length - open > 40 || Canonical(trimmed[(open + 1)..^1].ToString()) is not { } agency)
            return -1;
        draft.Credit ??= agency;
        return open;
    }

    private static string? First(ImmutableArray<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsCapitalised && Phrases.Match(tokens, i) is { } agency)
                return agency.Value;
        }
        return null;
    }
}
