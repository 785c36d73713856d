using System.Globalization;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tokens;

/// <summary>Where the token that starts at an index ends, and what it is made of.</summary>
/// <param name="vocabulary">The language's abbreviations.</param>
internal sealed class TokenShapes(Vocabulary vocabulary)
{
    private const int LongestAbbreviation = 16;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations = Words(vocabulary, "abbreviations", "abbreviations-before-a-name");
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeNumber = Words(vocabulary, "abbreviations-before-a-number");

    /// <summary>The index after the token that starts at <paramref name="start"/>, which is no blank.</summary>
    public int End(string text, int start, int end, out TokenKind kind)
    {
        var category = Tokenizer.Category(text, start, out var width);
        if (category == UnicodeCategory.DecimalDigitNumber)
            return Number(text, start, end, out kind);
        if (IsLetter(category))
        {
            kind = TokenKind.Word;
            var after = Address(text, start, end);
            if (after <= start)
                return WithFullStop(text, start, Word(text, start, end), end);
            kind = TokenKind.Symbol;
            return after;
        }
        kind = char.IsPunctuation(text[start]) && category != UnicodeCategory.Surrogate ? TokenKind.Punctuation : TokenKind.Symbol;
        return text[start] is '.' or '-' ? Run(text, start, end) : Math.Min(end, start + width);
    }

    private static int Run(string text, int start, int end)
    {
        var at = start + 1;
        while (at < end && text[at] == text[start])
            at++;
        return at;
    }

    private static int Number(string text, int start, int end, out TokenKind kind)
    {
        kind = TokenKind.Number;
        if (CalendarNumber(text, start, end) is > 0 and var calendar)
            return calendar;
        var at = Digits(text, start, end);
        while (at + 1 < end && char.IsDigit(text[at + 1]))
        {
            var next = Digits(text, at + 1, end);
            var joined = text[at] switch
            {
                ',' => next - at == 4,
                '.' => true,
                ':' => next - at == 3,
                _ => false,
            };
            if (!joined)
                break;
            at = next;
        }
        if (at < end && (IsLetterAt(text, at) || (Joins(text[at]) && at + 1 < end && IsLetterAt(text, at + 1))))
        {
            kind = TokenKind.Word; // 42-day, 7th, 1990s, 7's
            return Word(text, Joins(text[at]) ? at + 1 : at, end);
        }
        return at;
    }

    // 2025-02-25, 25-02-2025 or 25/02/2025.
    private static int CalendarNumber(string text, int start, int end)
    {
        var first = Digits(text, start, end);
        if (first >= end || text[first] is not ('-' or '/'))
            return 0;
        var second = Digits(text, first + 1, end);
        if (second >= end || text[second] != text[first] || second - first is not (2 or 3))
            return 0;
        var third = Digits(text, second + 1, end);
        var (a, c) = (first - start, third - second - 1);
        var isDate = (a is 1 or 2 && c == 4) || (a == 4 && (c == 2 || (c == 1 && text[first] == '/')));
        var isPartOfNumber = a < 4 && start > 0 && text[start - 1] == text[first]; // 133-03-03-2020
        return isDate && !isPartOfNumber ? third : 0;
    }

    private static int Digits(string text, int start, int end)
    {
        var at = start;
        while (at < end && char.IsDigit(text[at]))
            at++;
        return at;
    }

    private static int Word(string text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var category = Tokenizer.Category(text, at, out var width);
            if (IsLetter(category) || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || text[at] is '\u200C' or '\u200D')
                at = Math.Min(end, at + width);
            else if (at > start && at + 1 < end && Joins(text[at]) && IsLetterOrDigitAt(text, at + 1))
                at++;
            else
                break;
        }
        return Math.Max(at, start + 1);
    }

    private static bool Joins(char c) => c is '-' or '\u2010' or '\u2011' or '\'' or '’' or '&';

    // "U.S.", "a.m.", "J.", "Lt.", "Jan.", "example.com": the stop belongs to the word.
    private int WithFullStop(string text, int start, int wordEnd, int end)
    {
        if (wordEnd >= end || text[wordEnd] != '.')
            return wordEnd;
        var length = wordEnd - start;
        if (length == 1)
            return Initials(text, start, end);
        if (wordEnd + 1 < end && char.IsLower(text[wordEnd + 1]) && char.IsLower(text[wordEnd - 1]))
            return Word(text, wordEnd + 1, end);
        if (length > LongestAbbreviation)
            return wordEnd;
        Span<char> lower = stackalloc char[LongestAbbreviation];
        var word = lower[..text.AsSpan(start, length).ToLowerInvariant(lower)];
        if (_abbreviations.Contains(word))
            return wordEnd + 1;
        return _beforeNumber.Contains(word) && NumberFollows(text, wordEnd + 1, end) ? wordEnd + 1 : wordEnd;
    }

    private int Initials(string text, int start, int end)
    {
        var at = start;
        while (at + 1 < end && char.IsLetter(text[at]) && text[at + 1] == '.')
            at += 2;
        if (at - start > 2 || char.IsUpper(text[start]) || (NumberFollows(text, at, end) && _beforeNumber.Contains(text.AsSpan(start, 1))))
            return at;
        return start + 1;
    }

    private static bool NumberFollows(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
            at++;
        return at < end && char.IsDigit(text[at]);
    }

    // A web address is one token, without the mark that ends its sentence.
    private static int Address(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return start;
        var at = start;
        while (at < end && !Tokenizer.IsBlank(text[at]) && text[at] is not ('"' or '<' or '>' or '”' or '’'))
            at++;
        while (at > start && text[at - 1] is '.' or ',' or ';' or ':' or ')' or ']' or '!' or '?')
            at--;
        return at;
    }

    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherLetter;

    private static bool IsLetterAt(string text, int at) => IsLetter(Tokenizer.Category(text, at, out _));

    private static bool IsLetterOrDigitAt(string text, int at) =>
        Tokenizer.Category(text, at, out _) is var category && (IsLetter(category) || category == UnicodeCategory.DecimalDigitNumber);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(Vocabulary vocabulary, params ReadOnlySpan<string> sections)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in sections)
            words.UnionWith(vocabulary.ListOrNone(section));
        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
