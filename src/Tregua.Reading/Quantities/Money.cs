using System.Globalization;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Quantities;

/// <summary>Signs of currencies, which belong to the number's words.</summary>
internal static class Money
{
    /// <summary>True for "$", "€" and their like.</summary>
    public static bool IsSign(Token token) =>
        token.Text.Length == 1 && char.GetUnicodeCategory(token.Text[0]) == UnicodeCategory.CurrencySymbol;
}
