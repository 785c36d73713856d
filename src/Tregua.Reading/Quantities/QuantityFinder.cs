using System.Collections.Immutable;
using System.Globalization;
using Tregua.Evidence.Figures;
using Tregua.Reading.Dates;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Quantities;

/// <summary>Finds numbers with their hedges in a sentence.</summary>
internal static class QuantityFinder
{
    /// <summary>The quantities of a sentence, in order and without overlap; numbers inside <paramref name="dates"/> are none.</summary>
    public static ImmutableArray<QuantityExpression> Find(Sentence sentence, ImmutableArray<TimeExpression> dates)
    {
        var found = ImmutableArray.CreateBuilder<QuantityExpression>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Number && decimal.TryParse(token.Text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
                found.Add(new QuantityExpression(token.Start, token.End, i, i + 1, Quantity.Exactly(number, token.Text)));
        }
        return found.ToImmutable();
    }
}
