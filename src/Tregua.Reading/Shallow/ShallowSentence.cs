using System.Collections.Immutable;
using Tregua.Reading.Dates;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Shallow;

/// <summary>A sentence with its dates, numbers and verbs.</summary>
internal sealed record ShallowSentence
{
    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Its dates.</summary>
    public required ImmutableArray<TimeExpression> Times { get; init; }

    /// <summary>Its numbers.</summary>
    public required ImmutableArray<QuantityExpression> Quantities { get; init; }

    /// <summary>The verbs of saying and doing, in order.</summary>
    public required ImmutableArray<ShallowVerb> Verbs { get; init; }

    /// <summary>Its tokens.</summary>
    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    /// <summary>The token after the last that is no mark at the end.</summary>
    public int WordsEnd
    {
        get
        {
            var end = Tokens.Length;
            while (end > 0 && Tokens[end - 1].Kind == TokenKind.Punctuation)
                end--;
            return end;
        }
    }

    /// <summary>True when a token belongs to a date.</summary>
    public bool IsInDate(int at)
    {
        foreach (var time in Times)
        {
            if (at >= time.FirstToken && at < time.EndToken)
                return true;
        }
        return false;
    }

    /// <summary>True of a mark that parts words: a comma, a colon, a quotation mark, a bracket.</summary>
    public bool IsEdge(int at) => Tokens[at].Kind == TokenKind.Punctuation && Tokens[at].Text is not ("-" or "'" or ".");

    /// <summary>The words between two tokens, end exclusive, as the text has them but for line breaks.</summary>
    public string Words(int first, int end)
    {
        var words = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
            words.Append(i > first && Tokens[i].Start > Tokens[i - 1].End ? " " : "").Append(Tokens[i].Text);
        return words.ToString();
    }
}
