using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>"Between 20 and 30", "20 to 30", "20-30", "three or four"; "from 20 to 30" is a change and gives two numbers.</summary>
internal sealed class Ranges(Vocabulary vocabulary, NumberReader numbers)
{
    private readonly FrozenSet<string> _between = vocabulary.SetOrNone("between");
    private readonly FrozenSet<string> _betweenJoints = vocabulary.SetOrNone("between-joints");
    private readonly FrozenSet<string> _joints = vocabulary.SetOrNone("range-joints");
    private readonly FrozenSet<string> _changes = vocabulary.SetOrNone("change-openers");

    /// <summary>A range with its opener at a token.</summary>
    public QuantityMatch? Between(ImmutableArray<Token> tokens, int at)
    {
        if (!_between.Contains(tokens[at].Lower) || numbers.Count(tokens, at + 1) is not { } low)
            return null;
        var joint = at + 1 + low.Length;
        return joint < tokens.Length && _betweenJoints.Contains(tokens[joint].Lower) && numbers.Count(tokens, joint + 1) is { } high && high.Value > low.Value
            ? new QuantityMatch(joint + 1 + high.Length - at, Scaled(tokens, joint + 1, low, high), null, high.Value)
            : null;
    }

    /// <summary>A range whose first number starts at a token.</summary>
    public QuantityMatch? After(ImmutableArray<Token> tokens, int at, NumberMatch low)
    {
        var link = at + low.Length;
        if (link + 1 >= tokens.Length || (at > 0 && _changes.Contains(tokens[at - 1].Lower)))
            return null;
        if (!IsDash(tokens, link) && !_joints.Contains(tokens[link].Lower))
            return null;
        if (numbers.Cardinal(tokens, link + 1) is not { } high || high.Value <= low.Value || IsChain(tokens, at, link + 1 + high.Length))
            return null;
        return new QuantityMatch(low.Length + 1 + high.Length, Scaled(tokens, link + 1, low, high), null, high.Value);
    }

    // "20-30", "1000 - 5000".
    private static bool IsDash(ImmutableArray<Token> tokens, int link)
    {
        if (tokens[link].Text is not ("-" or "–" or "—" or "‑" or "~"))
            return false;
        var (before, after) = (tokens[link].Start - tokens[link - 1].End, tokens[link + 1].Start - tokens[link].End);
        return (before == 0 && after == 0) || (before == 1 && after == 1 && tokens[link - 1].Kind == TokenKind.Number && tokens[link + 1].Kind == TokenKind.Number);
    }

    // "+1-222-2222": a number that goes on is no range.
    private static bool IsChain(ImmutableArray<Token> tokens, int at, int end) =>
        (at > 0 && tokens[at - 1].End == tokens[at].Start && tokens[at - 1].Text is "+" or "-" or "/")
        || (end + 1 < tokens.Length && tokens[end].Text is "-" or "/" && tokens[end].Start == tokens[end - 1].End && Numerals.StartsWithDigit(tokens[end + 1]) && tokens[end + 1].Start == tokens[end].End);

    // "two to three million" is two million to three million.
    private decimal Scaled(ImmutableArray<Token> tokens, int high, NumberMatch low, NumberMatch whole)
    {
        if (low.Length > 1 || whole.Length < 2)
            return low.Value;
        var small = numbers.Digits(tokens[high]) ?? numbers.Small(tokens[high].Lower);
        return small is > 0 and { } head && whole.Value % head == 0 && low.Value < head && head < 100 && whole.Value > head ? low.Value * (whole.Value / head) : low.Value;
    }
}
