using System.Collections.Frozen;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Values;

/// <summary>Whether a count stands before "a day": "600 trucks a day" is a rate, "a day later" is not.</summary>
internal sealed class CountedBefore(Vocabulary vocabulary)
{
    private const int Reach = 4; // tokens

    private readonly FrozenSet<string> _times = vocabulary.SetOrNone("how-many-times");
    private readonly FrozenSet<string> _after = vocabulary.SetOrNone("after-no-rate");

    /// <summary>True when a number and then a plural noun, or "twice", stand before the token.</summary>
    public bool Stands(Scan scan, int at, int end)
    {
        if (at < 1 || scan.Tokens[at - 1].Kind != TokenKind.Word || _after.Contains(scan.Lower(end)))
            return false;
        var before = scan.Lower(at - 1);
        if (_times.Contains(before))
            return true;
        return (scan.Grammar.Plurals.IsPlural(before) || (at > 1 && scan.Tokens[at - 2].Kind == TokenKind.Number)) && HasNumber(scan, at - 1);
    }

    private bool HasNumber(Scan scan, int at)
    {
        for (var i = at; i >= Math.Max(0, at - Reach); i--)
        {
            if ((scan.Word(i) is { } word && (word.Classes & (WordClass.Number | WordClass.Some)) != 0) || _times.Contains(scan.Lower(i)))
                return true;
        }
        return false;
    }
}
