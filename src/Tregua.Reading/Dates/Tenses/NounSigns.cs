using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>What the nouns and prepositions around a date say of the way it points: "Friday's attack" has happened, "before Friday's vote" it has not.</summary>
internal sealed class NounSigns
{
    private const int NameReach = 3; // tokens between "Friday's" and its noun
    private const int PlaceReach = 4; // words of a place's name
    private const int BeforeReach = 7; // tokens between "before" and "the primary on Tuesday"

    private readonly FrozenSet<string> _happened;
    private readonly FrozenSet<string> _appointed;
    private readonly FrozenSet<string> _known;
    private readonly FrozenSet<string> _possessives;
    private readonly FrozenSet<string> _backward;
    private readonly FrozenSet<string> _forward;
    private readonly FrozenSet<string> _days;
    private readonly FrozenSet<string> _places;

    /// <summary>Reads a language.</summary>
    public NounSigns(Vocabulary vocabulary)
    {
        _happened = vocabulary.SetOrNone("happened-nouns");
        _appointed = vocabulary.SetOrNone("appointed-nouns");
        _known = vocabulary.SetOrNone("before-known-nouns");
        _possessives = vocabulary.SetOrNone("possessives");
        _backward = vocabulary.SetOrNone("backward-prepositions");
        _forward = vocabulary.SetOrNone("forward-prepositions");
        _days = vocabulary.SetOrNone("day-prepositions");
        _places = vocabulary.SetOrNone("before-places");
    }

    /// <summary>The direction of the date between two tokens; null when no noun or preposition gives one.</summary>
    public Direction? Of(ImmutableArray<Token> tokens, int first, int end)
    {
        var before = first > 0 ? tokens[first - 1].Lower : "";
        if (IsPossessive(tokens, end))
        {
            // "Friday's" alone is compared with: "more than Friday's".
            if (_backward.Contains(before) || end + 1 >= tokens.Length || tokens[end + 1].Kind == TokenKind.Punctuation || Names(tokens, end + 1, _happened))
                return Direction.Past;
            return _forward.Contains(before) && Names(tokens, end + 1, _appointed) ? Direction.Future : null;
        }
        // "the 23 October attack"
        if ((_known.Contains(before) || _known.Contains(tokens[first].Lower)) && end < tokens.Length && _happened.Contains(tokens[end].Lower))
            return Direction.Past;
        var noun = Placed(tokens, _days.Contains(before) ? first - 2 : first - 1);
        if (noun < 1 || tokens[noun].Kind != TokenKind.Word)
            return null;
        if (_happened.Contains(tokens[noun].Lower) && (_known.Contains(tokens[noun - 1].Lower) || (noun > 1 && _known.Contains(tokens[noun - 2].Lower))))
            return Direction.Past;
        return _appointed.Contains(tokens[noun].Lower) && IsAwaited(tokens, noun) ? Direction.Future : null;
    }

    /// <summary>True when what a date between two tokens is the name of has happened: "Friday's attack".</summary>
    public bool HasHappened(ImmutableArray<Token> tokens, int end) => IsPossessive(tokens, end) && Names(tokens, end + 1, _happened);

    /// <summary>True when the token is the mark after a date that makes it a noun's.</summary>
    public bool IsPossessive(ImmutableArray<Token> tokens, int at) => at < tokens.Length && _possessives.Contains(tokens[at].Lower);

    private static bool Names(ImmutableArray<Token> tokens, int from, FrozenSet<string> nouns)
    {
        for (var i = from; i < Math.Min(tokens.Length, from + NameReach + 1) && tokens[i].Kind != TokenKind.Punctuation; i++)
        {
            if (nouns.Contains(tokens[i].Lower))
                return true;
        }
        return false;
    }

    // "the attack in Old Harbour on Friday": the noun before its place.
    private int Placed(ImmutableArray<Token> tokens, int at)
    {
        var i = at;
        while (i > at - PlaceReach && i > 1 && tokens[i].IsCapitalised)
            i--;
        return i < at && i > 0 && _places.Contains(tokens[i].Lower) ? i - 1 : at;
    }

    // "before the city's primary on Tuesday"
    private bool IsAwaited(ImmutableArray<Token> tokens, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - BeforeReach) && tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (_forward.Contains(tokens[i].Lower))
                return true;
        }
        return false;
    }
}
