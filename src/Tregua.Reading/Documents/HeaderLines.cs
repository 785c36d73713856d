using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Languages;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>Head lines of a text: dates, bylines, outlets, with or without labels. They are no prose.</summary>
internal static class HeaderLines
{
    private const int Longest = 160; // characters

    private const int LongestByline = 60;

    private static readonly PhraseTable Bylines = Vocabulary.English.Phrases("bylines");
    private static readonly FrozenDictionary<string, string> Labels = Vocabulary.English.Table("header-labels");
    private static readonly FrozenSet<string> Words = Vocabulary.English.Set("header-words");

    /// <summary>Takes a head line into the draft.</summary>
    /// <returns>False when the line is none; the draft is unchanged then.</returns>
    public static bool Take(DocumentDraft draft, ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > Longest)
            return false;
        var text = line.ToString();
        return Labelled(draft, text) || Free(draft, text) || IsByline(text);
    }

    // "By our own staff", "From our correspondent in Lunn".
    private static bool IsByline(string text) => Bylines.Match(Tokenizer.Tokenize(text), 0) is not null && text[^1] != '.' && text.Length <= LongestByline;

    private static bool Labelled(DocumentDraft draft, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > 24 || !Labels.TryGetValue(text[..colon].Trim('*', '_', ' ').ToLowerInvariant(), out var gives))
            return false;
        var value = text[(colon + 1)..].Trim().Trim('*', '_').Trim();
        switch (gives)
        {
            case "date":
                DocumentDates.Take(draft, value);
                break;
            case "updated":
                draft.Published ??= DocumentDates.Day(value);
                break;
            case "author":
                Free(draft, "By " + value);
                break;
            case "outlet":
                draft.Outlet ??= value.Length > 0 ? value.TrimEnd('.') : null;
                break;
            case "credit":
                draft.Credit ??= value.Length > 0 ? Agencies.Canonical(value) ?? value : null;
                break;
            case "title":
                draft.Title ??= value.Length > 0 ? value : null;
                break;
            case "address":
                draft.Address ??= value.Length > 0 ? value : null;
                break;
            case "language":
                draft.Language ??= value.Length > 0 ? value : null;
                break;
            case "dateline":
                Datelines.Take(draft, value + " —");
                break;
            default:
                break;
        }
        return true;
    }

    // "12 March 2025 By Lake Herald Staff", "By Jane Doe, Lake Herald | March 12, 2025 10:30 GMT".
    private static bool Free(DocumentDraft draft, string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var parts = new HeaderParts();
        var at = 0;
        while (at < tokens.Length)
        {
            var next = Step(tokens, at, parts);
            if (next <= at)
                return false;
            at = next;
        }
        if (!parts.IsHeader)
            return false;
        parts.Fill(draft);
        return true;
    }

    private static int Step(ImmutableArray<Token> tokens, int at, HeaderParts parts)
    {
        if (DocumentDates.At(tokens, at) is (var afterDate, var day, var withoutYear))
        {
            // "Truce Begins January 19" is a headline; between an outlet and its date stands a mark.
            if (parts.IsOpen && !parts.HasBy)
                return at;
            parts.Day ??= day;
            parts.HasDate |= day is not null || withoutYear is not null;
            return afterDate;
        }
        if (parts.HasDate && Language.English.Dates.AfterClock(tokens, at) is { } afterClock)
            return afterClock;
        var token = tokens[at];
        if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
            return token.Text is "." or "?" or "!" or "“" or "”" or "\"" ? at : parts.Break(at + 1);
        if (token.Lower == "by" && !parts.HasBy)
            return parts.IsOpen ? at : parts.StartByline(at + 1);
        if (token.Lower is "for" or "of" or "from" && parts.HasBy)
            return parts.Break(at + 1);
        if (Language.English.Dates.IsWeekday(token.Lower) || Words.Contains(token.Lower))
            return parts.Break(at + 1);
        if (token.Kind == TokenKind.Number)
            return parts.HasDate ? at + 1 : at;
        if (parts.HasDate && !parts.HasBy && !parts.IsOpen && at > 0 && tokens[at - 1].Kind is TokenKind.Number or TokenKind.Word)
            return at;
        return parts.AddName(tokens, at);
    }
}
