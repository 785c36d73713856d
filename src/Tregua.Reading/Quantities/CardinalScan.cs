using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Quantities;

/// <summary>Adds up the words and digits of one cardinal: groups below a thousand, each with its multiplier ("two hundred and forty / thousand / five").</summary>
internal struct CardinalScan(NumberLexicon lexicon, Numerals numerals, ImmutableArray<Token> tokens)
{
    private const int MostTokens = 20;
    private const decimal Most = 1_000_000_000_000_000_000m;

    private decimal _total;
    private decimal? _group;
    private bool _inDigits;
    private bool _afterDigits;

    /// <summary>The token after the last that belongs to the number.</summary>
    public int End { get; private set; }

    /// <summary>The last multiplier of a thousand or more; 1 when there is none.</summary>
    public decimal Multiplier { get; private set; } = 1;

    /// <summary>What stands before the last joint ("two hundred and | forty"); null when no joint was passed since the last multiplier.</summary>
    public decimal? BeforeJoint { get; private set; }

    /// <summary>The token at which that joint stands.</summary>
    public int Joint { get; private set; }

    /// <summary>What stands before the last word ("one hundred | thirty"), which stands at <see cref="End"/> - 1.</summary>
    public decimal BeforeLast { get; private set; }

    /// <summary>The last word's own number; 0 when it was a multiplier or digits.</summary>
    public decimal Last { get; private set; }

    /// <summary>The number so far.</summary>
    public readonly decimal Value => _total + (_group ?? 0);

    /// <summary>What comes after the last joint.</summary>
    public readonly decimal AfterJoint => Value - (BeforeJoint ?? 0);

    /// <summary>True when only a whole number in digits was read.</summary>
    public readonly bool IsDigits => _inDigits && Multiplier == 1;

    /// <summary>Reads from a token on.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="given">A number that an article before it gives; null when none.</param>
    /// <returns>False when no number starts there.</returns>
    public bool Read(int at, decimal? given = null)
    {
        End = at;
        _group = given;
        var i = at;
        while (i < tokens.Length && i - at < MostTokens && Take(i, at) is var length and > 0)
        {
            End = i += length;
            if (End < tokens.Length && lexicon.Find(tokens[End]) is { JoinsAfter: > 0 } joint && Continues(joint, End + 1))
            {
                (BeforeJoint, Joint) = (Value, End);
                i++;
            }
        }
        return End > at;
    }

    private int Take(int i, int at)
    {
        if (Numerals.StartsWithDigit(tokens[i]) || (i == at && tokens[i].Text == "."))
            return TakeDigits(i, at);
        var word = lexicon.Find(tokens[i]);
        if (word?.Cardinal is { } cardinal && !(word.IsArticle && i == at))
            return !_afterDigits && Follows(cardinal) ? Add(cardinal) : 0;
        return word?.Multiplier is { } factor && Multiply(factor, word.StandsAlone) ? 1 : 0;
    }

    private int TakeDigits(int i, int at)
    {
        if (numerals.Match(tokens, i) is not { } digits)
            return 0;
        // "3 hundred and 21", not "three hundred and 21".
        if (i > at && !(_inDigits && !_afterDigits && digits.Value % 1 == 0 && digits.Value > 0 && Follows(digits.Value)))
            return 0;
        _inDigits = _afterDigits = true;
        (BeforeLast, Last) = (Value, 0);
        _group = (_group ?? 0) + digits.Value;
        return digits.Length;
    }

    private int Add(decimal cardinal)
    {
        (BeforeLast, Last) = (Value, cardinal);
        _group = (_group ?? 0) + cardinal;
        return 1;
    }

    // "forty" after "two hundred", "five" after "forty"; not "five" after "six", nor after "ten".
    private readonly bool Follows(decimal cardinal)
    {
        if (_group is not { } held)
            return _total == 0 || (cardinal > 0 && cardinal < Multiplier);
        if (cardinal <= 0 || held % 10 != 0 || held == 0)
            return false;
        return held % 100 == 0 ? held % 1000 == 0 ? cardinal < 1000 : cardinal < 100 : held % 100 >= 20 && cardinal < 10;
    }

    private bool Multiply(decimal factor, bool standsAlone)
    {
        if (_group is null && _total == 0 && !standsAlone)
            return false;
        var done = factor >= 1000 ? Large(factor) : factor == 100 ? Hundred() : Dozens(factor);
        if (done)
            (BeforeLast, Last, _afterDigits) = (0, 0, false);
        return done;
    }

    private bool Hundred()
    {
        if (_group is not { } amount || (amount >= 100 && !(_inDigits && BeforeJoint is null && Last == 0 && _total == 0 && amount < 1000)))
            return GiveBackJoint();
        _group = amount * 100;
        return true;
    }

    // "3 hundred and 2 hundred" are two numbers.
    private bool GiveBackJoint()
    {
        if (BeforeJoint is { } before && AfterJoint < 100)
            (_total, _group, End, BeforeJoint) = (before, null, Joint, null);
        return false;
    }

    // "three hundred and two dozens" is 324.
    private bool Dozens(decimal factor)
    {
        if (_group is not { } amount)
            return false;
        _group = BeforeJoint is null ? amount * factor : amount + (AfterJoint * (factor - 1));
        return true;
    }

    private bool Large(decimal factor)
    {
        if (factor == Multiplier)
            return false;
        // "mil millones", "three lakh crore": the larger multiplier takes all before it.
        if (factor > Multiplier && Multiplier > 1)
        {
            if (Value > Most / factor)
                return false;
            (_total, _group) = (Value * factor, null);
        }
        else
        {
            var amount = _group ?? (_total == 0 ? 1 : 0);
            if (amount == 0 || amount > Most / factor)
                return false;
            (_total, _group) = (_total + (amount * factor), null);
        }
        (Multiplier, BeforeJoint) = (factor, null);
        return true;
    }

    private readonly bool Continues(NumberWord joint, int next)
    {
        if (next >= tokens.Length || _afterDigits)
            return false;
        var isOpen = joint.JoinsAfter >= 100 ? _group is >= 100 || (_group is null && _total > 0) : _group % 100 >= 20 && _group % 10 == 0;
        if (!isOpen)
            return false;
        if (Numerals.StartsWithDigit(tokens[next]))
            return _inDigits && numerals.Match(tokens, next) is { Value: > 0 and var digits } && digits % 1 == 0 && Follows(digits);
        return lexicon.Find(tokens[next])?.Cardinal is { } cardinal && cardinal > 0 && Follows(cardinal);
    }
}
