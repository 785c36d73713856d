using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Numbers in digits of any script, with the marks of one language.</summary>
/// <remarks>
/// A comma, full stop or apostrophe before exactly three digits parts thousands, before fewer or more it parts decimals;
/// <c>[decimal-marks]</c> names the marks that always part decimals. Of two different marks the last parts decimals.
/// </remarks>
internal sealed class Numerals
{
    private const int NoNumber = -2;
    private const int MostDigits = 24; // more do not count anything

    private readonly FrozenSet<string> _decimalMarks;
    private readonly FrozenDictionary<string, decimal> _endings;

    /// <summary>Reads the sections about digits.</summary>
    public Numerals(Vocabulary vocabulary)
    {
        _decimalMarks = vocabulary.SetOrNone("decimal-marks");
        _endings = vocabulary.TableOrNone("multiplier-endings")
            .ToFrozenDictionary(pair => pair.Key, pair => decimal.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>The number in digits that starts at a token: "1,135", "1.5", "1 234 567", "1,5", "3.5m"; null when none does.</summary>
    public NumberMatch? Match(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length)
            return null;
        if (!StartsWithDigit(tokens[at]))
            return OnlyDecimals(tokens, at);
        if (tokens[at].Kind != TokenKind.Number)
            return OneToken(tokens[at].Lower) is { } ending ? new NumberMatch(1, ending) : null;
        var end = Groups(tokens, at);
        if (end == at + 1)
            end = Decimals(tokens, at);
        if (end == at + 1)
            return OneToken(tokens[at].Text) is { } plain ? new NumberMatch(1, plain) : null;
        var text = "";
        for (var i = at; i < end; i++)
            text += tokens[i].Text;
        return OneToken(text) is { } value ? new NumberMatch(end - at, value) : null;
    }

    /// <summary>The value of one token in digits; null when it is none or has too many digits.</summary>
    public decimal? Value(Token token) => StartsWithDigit(token) ? OneToken(token.Lower) : null;

    /// <summary>True for a token whose first character is a digit of any script.</summary>
    public static bool StartsWithDigit(Token token) => token.Text.Length > 0 && char.IsDigit(token.Text[0]);

    // ".08".
    private static NumberMatch? OnlyDecimals(ImmutableArray<Token> tokens, int at)
    {
        var isPoint = tokens[at].Text == "." && at + 1 < tokens.Length && tokens[at + 1].Start == tokens[at].End && tokens[at + 1].Kind == TokenKind.Number;
        if (!isPoint || (at > 0 && tokens[at - 1].End == tokens[at].Start) || tokens[at + 1].Text.Length > MostDigits || !IsPlain(tokens[at + 1].Text))
            return null;
        return new NumberMatch(2, decimal.Parse("0." + tokens[at + 1].Text, CultureInfo.InvariantCulture));
    }

    // "1 234 567": groups of three parted by one space.
    private static int Groups(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Text.Length > 3 || !IsPlain(tokens[at].Text))
            return at + 1;
        var end = at + 1;
        while (end < tokens.Length && tokens[end].Kind == TokenKind.Number && tokens[end].Start == tokens[end - 1].End + 1 && IsPlain(tokens[end - 1].Text) && IsGroup(tokens[end].Text))
            end++;
        return end;
    }

    private static bool IsGroup(string text) => text.Length >= 3 && IsPlain(text.AsSpan(0, 3)) && (text.Length == 3 || text[3] is '.' or ',');

    // "1,3", "1.111,11"; "22,24,26" is a list.
    private static int Decimals(ImmutableArray<Token> tokens, int at) =>
        Joins(tokens, at + 1) && tokens[at + 2].Text.Length != 3 && IsPlain(tokens[at + 2].Text) && !Joins(tokens, at + 3) && !(at > 1 && Joins(tokens, at - 1)) ? at + 3 : at + 1;

    private static bool Joins(ImmutableArray<Token> tokens, int mark) =>
        mark + 1 < tokens.Length && tokens[mark].Text is "," or "٫" && tokens[mark].Start == tokens[mark - 1].End
        && tokens[mark + 1].Start == tokens[mark].End && tokens[mark + 1].Kind == TokenKind.Number;

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsDigit(c))
                return false;
        }
        return true;
    }

    private decimal? OneToken(string text)
    {
        var end = text.Length;
        while (end > 0 && char.IsLetter(text[end - 1]))
            end--;
        if (Number(text.AsSpan(0, end)) is not { } number)
            return null;
        if (end == text.Length)
            return number;
        return number < 1_000_000 && _endings.TryGetValue(text[end..], out var factor) ? number * factor : null;
    }

    private decimal? Number(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MostDigits)
            return null;
        var point = DecimalPoint(text);
        if (point == NoNumber)
            return null;
        decimal value = 0;
        decimal place = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                if (i == point || (IsMark(text[i]) && IsThousands(text, i)))
                    continue;
                return null;
            }
            var digit = (int)char.GetNumericValue(text[i]);
            value = (value * 10) + digit;
            place *= i > point && point >= 0 ? 10 : 1;
        }
        return value / place;
    }

    private static bool IsMark(char c) => c is ',' or '.' or '\'' or '٬' or '٫';

    private static bool IsThousands(ReadOnlySpan<char> text, int mark)
    {
        var end = mark + 1;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return end - mark == 4;
    }

    // Where the decimals begin; -1 for a whole number, NoNumber for other characters.
    private int DecimalPoint(ReadOnlySpan<char> text)
    {
        var last = -1;
        var marks = 0;
        var kinds = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
                continue;
            if (!IsMark(text[i]))
                return NoNumber;
            kinds += last < 0 || text[last] != text[i] ? 1 : 0;
            (last, marks) = (i, marks + 1);
        }
        if (marks == 0)
            return -1;
        var isDecimal = text[last] == '٫' || (kinds > 1 && marks > 1) || (marks == 1 && (!IsThousands(text, last) || _decimalMarks.Contains(text[last].ToString())));
        return isDecimal && text[last] != '٬' ? last : -1;
    }
}
