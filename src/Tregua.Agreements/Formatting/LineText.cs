using System.Text;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Formatting;

/// <summary>Writes tokens with the formatter's spacing: one space between words, none before a comma or colon or inside parentheses.</summary>
internal static class LineText
{
    public static string Write(IReadOnlyList<Token> tokens, int first = 0)
    {
        var text = new StringBuilder();
        for (var i = first; i < tokens.Count; i++)
        {
            if (i > first && IsSpaceBetween(tokens[i - 1].Kind, tokens[i].Kind))
                text.Append(' ');
            text.Append(tokens[i].Source);
        }

        return text.ToString();
    }

    private static bool IsSpaceBetween(TokenKind left, TokenKind right) =>
        left != TokenKind.Open && right is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Close);
}
