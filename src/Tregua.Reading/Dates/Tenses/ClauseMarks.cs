using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>How far a clause goes by its marks: it ends at a colon or dash and goes on behind a bracket.</summary>
internal static class ClauseMarks
{
    /// <summary>Tokens looked at on either side of a date, so that long sentences stay linear.</summary>
    public const int Reach = 40;

    private const int BracketReach = 12; // tokens in brackets: "the senator (Republican of Ohio) will"

    /// <summary>True for a mark at which a clause ends.</summary>
    public static bool IsHardBreak(Token token) => token.Text is ";" or ":" or "(" or ")" || IsDash(token);

    /// <summary>True for a dash.</summary>
    public static bool IsDash(Token token) => token.Text is "—" or "–";

    /// <summary>The token before the bracket that closes at a token; the token itself when none does.</summary>
    public static int BeforeBracket(ImmutableArray<Token> tokens, int at) => tokens[at].Text == ")" ? Past(tokens, at, -1, "(") : at;

    /// <summary>The token after the bracket that opens at a token; the token itself when none does.</summary>
    public static int AfterBracket(ImmutableArray<Token> tokens, int at) => tokens[at].Text == "(" ? Past(tokens, at, 1, ")") : at;

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
