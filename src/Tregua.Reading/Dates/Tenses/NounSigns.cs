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
    private const int OpeningReach = 4; // tokens of "With a new round of talks on Friday"
    private const int BeforeReach = 7; // tokens between "before" and "the primary on Tuesday"
    private const int PhraseReach = 14; // tokens between "scenes from" and the day

    private readonly FrozenSet<string> _happened;
    private readonly FrozenSet<string> _told;
    private readonly FrozenSet<string> _undertaken;
    private readonly FrozenSet<string> _appointed;
    private readonly FrozenSet<string> _known;
    private readonly FrozenSet<string> _possessives;
    private readonly FrozenSet<string> _backward;
    private readonly FrozenSet<string> _forward;
    private readonly PhraseTable _ahead;
    private readonly FrozenSet<string> _openers;
    private readonly FrozenSet<string> _aims;
    private readonly FrozenSet<string> _days;
    private readonly FrozenSet<string> _places;
    private readonly FrozenSet<string> _infinitiveMarkers;
    private readonly FrozenSet<string> _reports;
    private readonly PhraseTable _behind;
    private readonly TenseWords _words;

    /// <summary>Reads a language.</summary>
    public NounSigns(Vocabulary vocabulary, TenseWords words)
    {
        _words = words;
        _reports = vocabulary.SetOrNone("report-nouns");
        _behind = vocabulary.PhrasesOrNone("behind-phrases");
        _happened = vocabulary.SetOrNone("happened-nouns");
        _told = vocabulary.SetOrNone("told-nouns");
        _undertaken = vocabulary.SetOrNone("undertakings");
        _appointed = vocabulary.SetOrNone("appointed-nouns");
        _known = vocabulary.SetOrNone("before-known-nouns");
        _possessives = vocabulary.SetOrNone("possessives");
        _backward = vocabulary.SetOrNone("backward-prepositions");
        _forward = vocabulary.SetOrNone("forward-prepositions");
        _ahead = vocabulary.PhrasesOrNone("ahead-phrases");
        _openers = vocabulary.SetOrNone("forward-openers");
        _aims = vocabulary.SetOrNone("purpose-prepositions");
        _days = vocabulary.SetOrNone("day-prepositions");
        _places = vocabulary.SetOrNone("before-places");
        _infinitiveMarkers = vocabulary.SetOrNone("infinitive-markers");
    }

    /// <summary>The direction of the date between two tokens; null when no noun or preposition gives one.</summary>
    public Direction? Of(ImmutableArray<Token> tokens, int first, int end)
    {
        var before = first > 0 ? tokens[first - 1].Lower : "";
        if (IsPossessive(tokens, end))
            return OfNamed(tokens, first, end + 1, before);
        if (IsNear(tokens, first, _behind))
            return Direction.Past;
        // "the 23 October attack", "the Friday ruling"
        if (end < tokens.Length && (_happened.Contains(tokens[end].Lower) || _told.Contains(tokens[end].Lower)) && (_known.Contains(before) || _known.Contains(tokens[first].Lower)))
            return Direction.Past;
        // "ahead of the Tuesday vote"
        if (end < tokens.Length && _appointed.Contains(tokens[end].Lower) && IsAwaited(tokens, first))
            return Direction.Future;
        var noun = NounBefore(tokens, first);
        if (noun < 0 || tokens[noun].Kind != TokenKind.Word)
            return null;
        var isKnown = IsKnown(tokens, noun);
        if (isKnown && _happened.Contains(tokens[noun].Lower))
            return Direction.Past;
        // "his assertion on Friday that", "reports on Friday that"
        if (end < tokens.Length && _words.Pointing.Contains(tokens[end].Lower) && ((isKnown && _told.Contains(tokens[noun].Lower)) || _reports.Contains(tokens[noun].Lower)))
            return Direction.Past;
        // "its decision on Friday to withdraw"
        if (isKnown && _undertaken.Contains(tokens[noun].Lower) && end < tokens.Length && _infinitiveMarkers.Contains(tokens[end].Lower))
            return Direction.Past;
        return (_appointed.Contains(tokens[noun].Lower) && (IsAwaited(tokens, noun) || (noun <= OpeningReach && _openers.Contains(tokens[0].Lower)))) || IsNear(tokens, noun, _ahead) ? Direction.Future : null;
    }

    /// <summary>True when what a date between two tokens is the name of has happened: "Friday's attack".</summary>
    public bool HasHappened(ImmutableArray<Token> tokens, int end) => IsPossessive(tokens, end) && Names(tokens, end + 1, _happened);

    /// <summary>True when what a date between two tokens is the name of is appointed for a day: "Friday's vote".</summary>
    public bool IsAppointed(ImmutableArray<Token> tokens, int end) => IsPossessive(tokens, end) && Names(tokens, end + 1, _appointed);

    /// <summary>True when the noun before a date names what has happened: "in clashes on Friday".</summary>
    public bool IsOfHappened(ImmutableArray<Token> tokens, int first) => NounBefore(tokens, first) is > 0 and var noun && _happened.Contains(tokens[noun].Lower);

    /// <summary>True when one of the words between two tokens names what is appointed for a day: "the visit to the port".</summary>
    public bool IsAppointedBetween(ImmutableArray<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_appointed.Contains(tokens[i].Lower))
                return true;
        }
        return false;
    }

    /// <summary>True when the words between two tokens name what has happened or been told: "his victory in the", "the statement".</summary>
    public bool HasHappenedBetween(ImmutableArray<Token> tokens, int from, int to)
    {
        for (var i = Math.Max(from, 0) + 1; i < to; i++)
        {
            if ((_happened.Contains(tokens[i].Lower) || _told.Contains(tokens[i].Lower)) && IsKnown(tokens, i))
                return true;
        }
        return false;
    }

    /// <summary>True when the token is the mark after a date that makes it a noun's.</summary>
    public bool IsPossessive(ImmutableArray<Token> tokens, int at) => at < tokens.Length && _possessives.Contains(tokens[at].Lower);

    // "the attack", "the new attack", "the envoy's (Arden) attack"
    private bool IsKnown(ImmutableArray<Token> tokens, int noun)
    {
        if (noun < 1)
            return false;
        var before = ClauseMarks.BeforeBracket(tokens, noun - 1);
        return _known.Contains(tokens[before].Lower) || (before > 0 && _known.Contains(tokens[before - 1].Lower));
    }

    // "Friday's attack", "ahead of Friday's vote", "qualified for Friday's debate"; "Friday's" alone is compared with: "more than Friday's".
    private Direction? OfNamed(ImmutableArray<Token> tokens, int first, int name, string before)
    {
        if (name >= tokens.Length || tokens[name].Kind == TokenKind.Punctuation || Names(tokens, name, _happened))
            return Direction.Past;
        if ((Names(tokens, name, _told) && !IsAwaited(tokens, first)) || IsNear(tokens, first, _behind))
            return Direction.Past;
        if (!Names(tokens, name, _appointed))
            return _backward.Contains(before) ? Direction.Past : null;
        // "his victory in Tuesday's primary"
        if (_places.Contains(before) && HasHappenedBetween(tokens, first - 3, first - 1))
            return Direction.Past;
        return IsAwaited(tokens, first) ? Direction.Future : _aims.Contains(before) ? Direction.FutureUnlessYesterday : null;
    }

    // Not "Friday's vote is close".
    private bool Names(ImmutableArray<Token> tokens, int from, FrozenSet<string> nouns)
    {
        for (var i = from; i < Math.Min(tokens.Length, from + NameReach + 1) && tokens[i].Kind != TokenKind.Punctuation && !_words.Is(tokens[i], TenseSign.Is | TenseSign.PastAuxiliaries | TenseSign.FutureAuxiliaries); i++)
        {
            if (nouns.Contains(tokens[i].Lower))
                return true;
        }
        return false;
    }

    private int NounBefore(ImmutableArray<Token> tokens, int first) => Placed(tokens, first > 0 && _days.Contains(tokens[first - 1].Lower) ? first - 2 : first - 1);

    // "the attack in Old Harbour on Friday": the noun before its place.
    private int Placed(ImmutableArray<Token> tokens, int at)
    {
        var i = at;
        while (i > at - PlaceReach && i > 1 && tokens[i].IsCapitalised)
            i--;
        return i < at && i > 0 && _places.Contains(tokens[i].Lower) ? i - 1 : at;
    }

    // "on the eve of the march on Friday", "on the heels of the march on Friday"
    private bool IsNear(ImmutableArray<Token> tokens, int noun, PhraseTable phrases)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - PhraseReach) && (tokens[i].Kind != TokenKind.Punctuation || IsPossessive(tokens, i)); i--)
        {
            if (phrases.Match(tokens, i) is not null)
                return true;
        }
        return false;
    }

    // "before the city's primary on Tuesday", not "before he addressed a rally on Tuesday"
    private bool IsAwaited(ImmutableArray<Token> tokens, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - BeforeReach) && (tokens[i].Kind != TokenKind.Punctuation || IsPossessive(tokens, i)); i--)
        {
            if (_forward.Contains(tokens[i].Lower))
                return true;
            if (i > 0 && !tokens[i].IsCapitalised && _words.IsPast(tokens[i].Lower) && !_words.Is(tokens[i - 1], TenseSign.BeforeParticiples) && !_words.IsAdverb(tokens[i - 1].Lower))
                return false;
        }
        return false;
    }
}
