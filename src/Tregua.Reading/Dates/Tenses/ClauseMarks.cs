using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>How far a clause goes by its marks: it ends at a colon or dash and goes on behind a bracket.</summary>
internal static class ClauseMarks
{
    /// <summary>Tokens looked at on either side of a date, so that long sentences stay linear.</summary>
    public const int Reach = 40;

    private const int BracketReach = 12; // tokens in brackets: "the senator (Republican of Ohio) will"
    private const int AsideReach = 12; // tokens between two dashes

    /// <summary>True for a mark at which a clause ends.</summary>
    public static bool IsHardBreak(Token token) => token.Text is ";" or ":" or "(" or ")" || IsDash(token);

    /// <summary>True for a dash.</summary>
    public static bool IsDash(Token token) => token.Text is "—" or "–" or "--" or "-";

    /// <summary>The token before the bracket that closes at a token; the token itself when none does.</summary>
    public static int BeforeBracket(ImmutableArray<Token> tokens, int at) => tokens[at].Text == ")" ? Past(tokens, at, -1, "(") : at;

    /// <summary>The token after the bracket that opens at a token; the token itself when none does.</summary>
    public static int AfterBracket(ImmutableArray<Token> tokens, int at) => tokens[at].Text == "(" ? Past(tokens, at, 1, ")") : at;

    /// <summary>The mark that opens the quotation or the aside between dashes that closes at a token; the token itself when none does: "called it “a wall that will fall” on Friday", "may need a third — if not a fourth — on Friday".</summary>
    public static int BeforeAside(ImmutableArray<Token> tokens, int at)
    {
        if (IsQuote(tokens, at))
            return IsOpening(tokens, at) ? at : LastBefore(tokens, at, Reach, IsQuote);
        return IsDash(tokens[at]) ? LastBefore(tokens, at, AsideReach, (all, i) => IsDash(all[i])) : at;
    }

    /// <summary>True for the mark at which a whole quotation opens, after a comma: "he said, “Friday’s vote".</summary>
    public static bool OpensSpeech(ImmutableArray<Token> tokens, int at) => at > 0 && IsQuote(tokens, at) && IsAfterComma(tokens, IsDoubled(tokens, at) ? at - 1 : at) && IsOpening(tokens, at);

    /// <summary>True for a mark that may enclose an aside: a comma or dash.</summary>
    public static bool IsAsideMark(Token token) => token.Text == "," || IsDash(token);

    /// <summary>The next mark of a kind; null when none is in reach.</summary>
    public static int? Next(ImmutableArray<Token> tokens, int from, string mark)
    {
        for (var i = from; i < Math.Min(tokens.Length, from + Reach); i++)
        {
            if (tokens[i].Text == mark)
                return i;
        }
        return null;
    }

    /// <summary>True when the quotation that closes at a token opened at or after another.</summary>
    public static bool IsQuotedSince(ImmutableArray<Token> tokens, int from, int at)
    {
        for (var i = at - 1; i >= from; i--)
        {
            if (tokens[i].Text == "“" || (IsDoubled(tokens, i) && IsOpening(tokens, i)))
                return true;
        }
        return false;
    }

    /// <summary>True for a mark that opens or closes a quotation; of doubled marks the second one.</summary>
    public static bool IsQuote(ImmutableArray<Token> tokens, int at) => tokens[at].Text is "“" or "”" || IsStraight(tokens, at);

    /// <summary>True for a mark of <see cref="IsQuote"/> that opens; one that may do both opens where it stands at the word after it and, where it stands free, after an even number of others.</summary>
    public static bool IsOpening(ImmutableArray<Token> tokens, int at)
    {
        if (!IsStraight(tokens, at))
            return tokens[at].Text == "“";
        var first = IsDoubled(tokens, at) ? at - 1 : at;
        var isAtWordBefore = first > 0 && tokens[first - 1].End == tokens[first].Start;
        var isAtWordAfter = at + 1 < tokens.Length && tokens[at + 1].Start == tokens[at].End;
        if (tokens[at].Text == "`" || isAtWordBefore != isAtWordAfter)
            return tokens[at].Text == "`" || isAtWordAfter;
        var isOpening = true;
        for (var i = 0; i < at; i++)
            isOpening ^= IsStraight(tokens, i);
        return isOpening;
    }

    private static bool IsStraight(ImmutableArray<Token> tokens, int at) => tokens[at].Text == "\"" || IsDoubled(tokens, at);

    // ``, ''
    private static bool IsDoubled(ImmutableArray<Token> tokens, int at) =>
        at > 0 && tokens[at].Text is ("'" or "`") && tokens[at - 1].Text == tokens[at].Text && tokens[at - 1].End == tokens[at].Start;

    private static bool IsAfterComma(ImmutableArray<Token> tokens, int at) => at > 0 && tokens[at - 1].Text == ",";

    private static int LastBefore(ImmutableArray<Token> tokens, int at, int reach, Func<ImmutableArray<Token>, int, bool> isMark)
    {
        for (var i = at - 1; i >= Math.Max(0, at - reach); i--)
        {
            if (isMark(tokens, i))
                return i;
        }
        return at;
    }

    private static int Past(ImmutableArray<Token> tokens, int at, int step, string partner)
    {
        for (var i = at; i > 0 && i < tokens.Length - 1 && Math.Abs(i - at) <= BracketReach; i += step)
        {
            if (tokens[i].Text == partner)
                return i + step;
        }
        return at;
    }
}
