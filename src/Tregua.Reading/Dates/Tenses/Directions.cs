using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>Tells from the governing verb, and from the nouns around it, which way a date points.</summary>
internal sealed class Directions
{
    private const int MoveReach = 5; // tokens between "postponed" and "to Friday"
    private const int SureReach = 5; // tokens between "Friday's" and "will": "Friday's closed hearing will"
    private const TenseSign Aiming = TenseSign.Planned | TenseSign.AimedVerbs | TenseSign.MovedVerbs;

    private readonly TenseWords _words;
    private readonly VerbSigns _verbs;
    private readonly NounSigns _nouns;
    private readonly ClauseVerbs _clause;
    private readonly DaySeries _series;

    /// <summary>Reads a language.</summary>
    public Directions(Vocabulary vocabulary, PluralNouns plurals)
    {
        _words = new TenseWords(vocabulary);
        _verbs = new VerbSigns(_words, plurals);
        _nouns = new NounSigns(vocabulary, _words);
        _clause = new ClauseVerbs(_words, _verbs, _nouns);
        _series = new DaySeries(vocabulary);
    }

    /// <summary>The direction of the date between two tokens: by the nearest verb before it in its clause, else the nearest after it.</summary>
    public Direction Of(ImmutableArray<Token> tokens, int first, int end)
    {
        (first, end) = _series.Around(tokens, first, end);
        if (IsAimed(tokens, first, end, out var isPlanned))
        {
            var isOver = _verbs.WasBefore(tokens, first - 2) || (end < tokens.Length && _words.Is(tokens[end], TenseSign.Was));
            return !isPlanned ? Direction.Future : isOver ? Told(tokens, end, Direction.OncePlanned) : OfAim(tokens, first);
        }
        if (_nouns.Of(tokens, first, end) is { } named)
            return named == Direction.Future ? OfAhead(tokens, first, end) : named;
        if (_clause.When(tokens, end) is { } told)
            return told;
        // "set Friday as the day"
        if (first > 0 && end < tokens.Length && _words.DaySetters.Contains(tokens[first - 1].Lower) && _words.AfterSetDays.Contains(tokens[end].Lower))
            return Direction.FutureUnlessYesterday;
        // "the minister on Friday announced"
        if (end < tokens.Length && _verbs.IsTold(tokens, end))
            return Direction.Past;
        if (OpensJoined(tokens, first) is { } joined && _clause.After(tokens, first, end, joined) is var own and (Direction.Past or Direction.Future))
            return own;
        var at = first - 1;
        if (!OpensClause(tokens, first, end) && _clause.Before(tokens, first - 1, first, out at) is { } before)
        {
            if (_words.Is(tokens[at], TenseSign.InfinitiveMarkers) && IsOfSubject(tokens, at, first) && _clause.After(tokens, first, end, first) == Direction.Past)
                return Direction.Past;
            // "said a vote on Friday would help"
            if (end < tokens.Length && _words.TellingVerbs.Contains(tokens[at].Lower) && _words.Is(tokens[end], TenseSign.FutureAuxiliaries))
                return OfSubject(tokens, first, end, at + 1, _clause.After(tokens, first, end, at + 1));
            // "said Friday's hearing would be closed"
            if (_words.TellingVerbs.Contains(tokens[at].Lower) && _nouns.IsPossessive(tokens, end) && IsFollowed(tokens, end, TenseSign.FutureAuxiliaries))
                return OfNamed(tokens, end);
            var isOver = before == Direction.Future && IsOver(tokens, at, end);
            return Told(tokens, end, isOver ? Direction.Past : IsWeak(tokens, at, before, end) ? OfNamed(tokens, end) : before);
        }
        var after = _clause.After(tokens, first, end, at + 1);
        // "demanded that the guard leave on Friday"
        if (after == Direction.Unknown && at > 1 && first - at > 2 && _words.Pointing.Contains(tokens[at].Lower) && _words.Commitments.Contains(tokens[at - 1].Lower))
            return Direction.FutureUnlessYesterday;
        if (after == Direction.Unknown && at > 0 && (_words.Pointing.Contains(tokens[at].Lower) || ClauseMarks.IsDash(tokens[at])))
            return _clause.Before(tokens, at - 1, first, out _) == Direction.Future ? Direction.FutureUnlessYesterday : Direction.Unknown;
        // "has said little since a meeting on Friday"
        if (at > 0 && _words.BackwardAdverbials.Contains(tokens[at].Lower) && (after == Direction.Unknown || tokens[end].Text == ","))
            return Direction.Past;
        if (after == Direction.Unknown && _nouns.IsOfHappened(tokens, first))
            return Direction.Past;
        if (after == Direction.Unknown && (_verbs.IsTimetableBeside(tokens, first) || IsAppointedNow(tokens, at + 1, first, end)))
            return Direction.FutureUnlessYesterday;
        return IsWeak(tokens, -1, after, end) ? OfNamedSubject(tokens, end) : OfSubject(tokens, first, end, at + 1, after);
    }

    /// <summary>The direction of a date after "by" or "until": ahead, unless the clause says that it is done.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">The preposition.</param>
    /// <param name="end">The token after the date's first.</param>
    /// <param name="isUntil">True for "until", false for "by".</param>
    /// <param name="isSure">False when no verb says so.</param>
    public Direction OfLimit(ImmutableArray<Token> tokens, int first, int end, bool isUntil, out bool isSure)
    {
        end = _series.AfterDayPart(tokens, end);
        if (_nouns.HasHappened(tokens, end))
        {
            isSure = true;
            return Direction.Past;
        }
        // "It will leave, and by Friday it had left"
        var joined = OpensJoined(tokens, first + 1);
        var at = first - 1;
        var before = joined is null ? _clause.Before(tokens, first - 1, first, out at) : null;
        var direction = before ?? _clause.After(tokens, first, end, at + 1);
        isSure = direction != Direction.Unknown;
        if (direction != Direction.Past)
            return Direction.Future;
        if (before is null)
            return Direction.Past;
        // "rejected a demand to leave by Friday", not "failed to leave by Friday"
        if (!isUntil && at > 0 && _words.Is(tokens[at], TenseSign.InfinitiveMarkers) && !_words.Is(tokens[at - 1], TenseSign.PastGovernors))
            return Direction.Future;
        // "was not found until Friday"
        if (isUntil)
            return _words.Is(tokens[at], TenseSign.BackwardVerbs) || _verbs.IsNegated(tokens, at) ? Direction.Past : Direction.Future;
        return _words.Is(tokens[at], TenseSign.ForwardVerbs) ? Direction.Future : Direction.Past;
    }

    /// <summary>The direction of a date after "ahead of": ahead, unless what it names has happened; in a clause in the past a weak sign, and what had been counts from another day.</summary>
    public Direction OfAhead(ImmutableArray<Token> tokens, int first, int end)
    {
        if (_nouns.HasHappened(tokens, _series.AfterDayPart(tokens, end)))
            return Direction.Past;
        // "Going into Friday's vote, the guild held a lead"
        if ((_clause.Before(tokens, first - 1, first, out var at) ?? _clause.After(tokens, first, end, at + 1)) != Direction.Past)
            return Direction.Future;
        return _verbs.WasBefore(tokens, at) ? Direction.Nearer : Direction.FutureUnlessYesterday;
    }

    // "His victory in the primary on Tuesday will help", "his speech on Sunday will be discussed": the verb dates what follows from it, not the day in its subject.
    private Direction OfSubject(ImmutableArray<Token> tokens, int first, int end, int clause, Direction after)
    {
        if (after == Direction.Unknown && _verbs.LooksBack(tokens, clause, first))
            return Direction.Past;
        if (after == Direction.Unknown && _nouns.IsAppointed(tokens, end))
            return Direction.Nearer;
        if (after is not (Direction.Future or Direction.Unknown) || first - clause < 2)
            return after;
        if (_nouns.HasHappenedBetween(tokens, clause, first))
            return Direction.Past;
        return after == Direction.Future && tokens[end].Text != "," ? Direction.FutureUnlessYesterday : after;
    }

    // An infinitive before the verb of its clause: "In an effort to help, the minister on Friday then announced", "Attempts to reach him on Friday failed".
    private bool IsOfSubject(ImmutableArray<Token> tokens, int marker, int first) =>
        ClauseMarks.Next(tokens, marker, ",") < first || (marker > 0 && _words.Tries.Contains(tokens[marker - 1].Lower));

    // "While the envoy waits for an answer, Thursday's vote was a warning."
    private bool OpensClause(ImmutableArray<Token> tokens, int first, int end) => first > 0 && tokens[first - 1].Text == "," && _nouns.IsPossessive(tokens, end);

    // "The envoy will leave, and on Friday the guard said": the first token of a clause that is joined to another and that a day opens; null when it opens none.
    private int? OpensJoined(ImmutableArray<Token> tokens, int first)
    {
        var opener = first > 0 && _words.Prepositions.Contains(tokens[first - 1].Lower) ? first - 1 : first;
        return opener > 1 && tokens[opener - 2].Text == "," && _words.SentenceJoints.Contains(tokens[opener - 1].Lower) ? opener : null;
    }

    // "to understand Thursday's debate", "Friday's accord may hold": what is named for a day need not lie ahead with its clause, unless an auxiliary before it says so.
    private bool IsWeak(ImmutableArray<Token> tokens, int verb, Direction direction, int end) =>
        direction is Direction.Future or Direction.FutureUnlessYesterday && _nouns.IsPossessive(tokens, end) && (verb < 0 || !_verbs.IsSure(tokens, verb));

    // "The visit to the port on Friday is his first."
    private bool IsAppointedNow(ImmutableArray<Token> tokens, int clause, int first, int end) =>
        end < tokens.Length && _words.Is(tokens[end], TenseSign.Is) && _nouns.IsAppointedBetween(tokens, clause, first);

    // "Friday's hearing will be closed" most likely lies ahead, "Friday's vote may settle little" need not.
    private Direction OfNamedSubject(ImmutableArray<Token> tokens, int end) =>
        _nouns.IsAppointed(tokens, end) && IsFollowed(tokens, end, TenseSign.SureFutures) ? Direction.FutureUnlessYesterday : Direction.Nearer;

    // An auxiliary after what a day is the name of.
    private bool IsFollowed(ImmutableArray<Token> tokens, int end, TenseSign auxiliaries)
    {
        for (var i = end + 1; i < Math.Min(tokens.Length, end + SureReach); i++)
        {
            if (_words.Is(tokens[i], auxiliaries))
                return true;
        }
        return false;
    }

    // "is running in Saturday's vote" most likely lies ahead.
    private Direction OfNamed(ImmutableArray<Token> tokens, int end) => _nouns.IsAppointed(tokens, end) ? Direction.FutureUnlessYesterday : Direction.Nearer;

    // "were to be freed on Saturday but are still held": what did not come about lies behind.
    private Direction Told(ImmutableArray<Token> tokens, int end, Direction direction)
    {
        if (direction is not (Direction.Nearer or Direction.OncePlanned))
            return direction;
        for (var i = end; i < Math.Min(tokens.Length, end + ClauseMarks.Reach) && !ClauseMarks.IsHardBreak(tokens[i]); i++)
        {
            if (_words.Failures.Contains(tokens[i].Lower))
                return Direction.Past;
        }
        return direction;
    }

    // "the march planned for Saturday was called off"
    private bool IsOver(ImmutableArray<Token> tokens, int verb, int end) =>
        end < tokens.Length && _words.Is(tokens[end], TenseSign.Was) && _words.Is(tokens[verb], TenseSign.Planned);

    // "planned for Thursday", "postponed to Sunday".
    private bool IsAimed(ImmutableArray<Token> tokens, int first, int end, out bool isPlanned)
    {
        isPlanned = false;
        if (first < 2 || !_words.Aims.TryGetValue(tokens[first - 1].Lower, out var aim))
            return false;
        isPlanned = aim == "planned";
        // "set a hearing for Friday"
        if (isPlanned && !_nouns.IsPossessive(tokens, end))
            return true;
        return isPlanned ? _words.Is(tokens[first - 2], Aiming) : IsMoved(tokens, first - 2);
    }

    // "planned for Friday", but "gave figures for Friday" may be told of yesterday.
    private Direction OfAim(ImmutableArray<Token> tokens, int first) =>
        _words.Is(tokens[first - 2], Aiming) || _clause.Before(tokens, first - 2, first, out _) != Direction.Past ? Direction.Future : Direction.FutureUnlessYesterday;

    // "postponed the hearing to Friday"
    private bool IsMoved(ImmutableArray<Token> tokens, int from)
    {
        for (var i = from; i >= Math.Max(0, from - MoveReach) && tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (_words.Is(tokens[i], TenseSign.MovedVerbs))
                return true;
        }
        return false;
    }
}
