using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;

namespace Tregua.Evaluation.Claims;

/// <summary>A claim that a careful annotator lists, with the fields that nobody would dispute.</summary>
/// <param name="Words">The words of its span, or their offsets in words where only those are given.</param>
/// <param name="Span">Where they stand in the text as read; null when they do not stand there, and then nothing can pair with it.</param>
/// <param name="Fields">The given fields with their values; null is "must be nothing".</param>
internal sealed record ExpectedClaim(string Words, TextSpan? Span, ImmutableArray<KeyValuePair<ClaimField, string?>> Fields)
{
    /// <summary>In how many of its fields a claim agrees with it.</summary>
    public int Agreement(Claim claim)
    {
        var agreeing = 0;
        foreach (var (field, value) in Fields)
        {
            if (FieldText.Agree(value, field.Of(claim)))
                agreeing++;
        }
        return agreeing;
    }
}
