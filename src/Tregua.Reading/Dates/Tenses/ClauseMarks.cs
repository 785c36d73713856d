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
        if (IsQuote(tokens[at]))
            return IsOpening(tokens, at) ? at : LastBefore(tokens, at, Reach, IsQuote);
        return IsDash(tokens[at]) ? LastBefore(tokens, at, AsideReach, IsDash) : at;
    }

    /// <summary>True for the mark at which a whole quotation opens, after a comma: "he said, “Friday’s vote".</summary>
    public static bool OpensSpeech(ImmutableArray<Token> tokens, int at) => at > 0 && tokens[at - 1].Text == "," && IsQuote(tokens[at]) && IsOpening(tokens, at);

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
            if (tokens[i].Text == "“")
                return true;
        }
        return false;
    }

    private static bool IsQuote(Token token) => token.Text is "“" or "”" or "\"";

    // A straight mark opens after an even number of others.
    private static bool IsOpening(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Text != "\"")
            return tokens[at].Text == "“";
        var isOpening = true;
        for (var i = 0; i < at; i++)
            isOpening ^= tokens[i].Text == "\"";
        return isOpening;
    }

    private static int LastBefore(ImmutableArray<Token> tokens, int at, int reach, Func<Token, bool> isMark)
    {
        for (var i = at - 1; i >= Math.Max(0, at - reach); i--)
        {
            if (isMark(tokens[i]))
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
