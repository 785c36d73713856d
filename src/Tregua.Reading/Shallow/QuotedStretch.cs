using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Shallow;

/// <summary>A stretch between quotation marks, marks included.</summary>
/// <param name="First">The token of the opening mark.</param>
/// <param name="End">The token after the closing mark.</param>
internal sealed record QuotedStretch(int First, int End)
{
    /// <summary>True when a token stands in it.</summary>
    public bool Covers(int token) => token >= First && token < End;
}

/// <summary>The quotations of a sentence.</summary>
internal static class QuotedStretches
{
    /// <summary>Those that open and close in it and hold at least three words.</summary>
    public static ImmutableArray<QuotedStretch> Of(ImmutableArray<Token> tokens)
    {
        var found = ImmutableArray.CreateBuilder<QuotedStretch>();
        var open = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            var text = tokens[i].Text;
            if (text is "«" or "“" or "„" || (text == "\"" && open < 0))
                open = i;
            else if (text is "»" or "”" or "\"" && open >= 0)
            {
                if (i - open > 3)
                    found.Add(new QuotedStretch(open, i + 1));
                open = -1;
            }
        }
        return found.ToImmutable();
    }
}
