using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>Tells from the governing verb, and from the nouns around it, which way a date points.</summary>
internal sealed class Directions
{
    private const int Reach = 40; // tokens looked at on either side, so that long sentences stay linear
    private const int FrontReach = 3; // tokens before a date that opens its sentence
    private const int AsideReach = 3; // tokens of an aside between two commas: ", however,"
    private const int NameReach = 6; // tokens of what is named for a date: "Until Friday's joint announcement, …"

    private readonly TenseWords _words;
    private readonly VerbSigns _verbs;
    private readonly NounSigns _nouns;

    /// <summary>Reads a language.</summary>
    public Directions(Vocabulary vocabulary, PluralNouns plurals)
    {
        _words = new TenseWords(vocabulary);
        _verbs = new VerbSigns(_words, plurals);
        _nouns = new NounSigns(vocabulary);
    }

    /// <summary>The direction of the date between two tokens: by the nearest verb before it in its clause, else the nearest after it.</summary>
    public Direction Of(ImmutableArray<Token> tokens, int first, int end)
    {
        if (IsAimed(tokens, first, end, out var isPlanned))
        {
            var isOver = _verbs.WasBefore(tokens, first - 2) || (end < tokens.Length && _words.Is(tokens[end], TenseSign.Was));
            return isPlanned && isOver ? Told(tokens, end, Direction.Nearer) : Direction.Future;
        }
        if (_nouns.Of(tokens, first, end) is { } named)
            return named == Direction.Future ? OfAhead(tokens, first, end) : named;
        // "the minister on Friday announced"
        if (end < tokens.Length && _verbs.IsTold(tokens, end))
            return Direction.Past;
        if (Before(tokens, first, out var verb) is { } before)
        {
            var isOver = before == Direction.Future && IsOver(tokens, verb, end);
            return Told(tokens, end, isOver ? Direction.Past : IsWeak(tokens, verb, before, end) ? Direction.Nearer : before);
        }
        return After(tokens, first, end) is var after && IsWeak(tokens, -1, after, end) ? Direction.Nearer : after;
    }

    /// <summary>The direction of a date after "by" or "until": ahead, unless the clause says that it is done.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">The preposition.</param>
    /// <param name="end">The token after the date's first.</param>
    /// <param name="isUntil">True for "until", false for "by".</param>
    /// <param name="isSure">False when no verb says so.</param>
    public Direction OfLimit(ImmutableArray<Token> tokens, int first, int end, bool isUntil, out bool isSure)
    {
        if (_nouns.HasHappened(tokens, end))
        {
            isSure = true;
            return Direction.Past;
        }
        var before = Before(tokens, first, out var verb);
        var direction = before ?? After(tokens, first, end);
        isSure = direction != Direction.Unknown;
        if (direction != Direction.Past)
            return Direction.Future;
        if (verb < 0)
            return Direction.Past;
        if (isUntil)
            return _words.Is(tokens[verb], TenseSign.BackwardVerbs) ? Direction.Past : Direction.Future;
        return _words.Is(tokens[verb], TenseSign.ForwardVerbs) ? Direction.Future : Direction.Past;
    }

    /// <summary>The direction of a date after "ahead of": ahead, unless what it names has happened; in a clause in the past whichever is nearer.</summary>
    public Direction OfAhead(ImmutableArray<Token> tokens, int first, int end) =>
        _nouns.HasHappened(tokens, end) ? Direction.Past : Before(tokens, first, out _) == Direction.Past ? Direction.Nearer : Direction.Future;

    private Direction? Before(ImmutableArray<Token> tokens, int first, out int verb)
    {
        verb = -1;
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            var token = tokens[i];
            var signs = _words.Of(token.Lower);
            if ((signs & TenseSign.Conditions) != 0)
                return Direction.Future;
            // A bracket that opens before the date goes with its clause: "will leave at 4 (10 a.m. Thursday)".
            if ((signs & TenseSign.ClauseBreaks) != 0 || (IsHardBreak(token) && token.Text != "("))
                return null;
            if (_verbs.At(tokens, i, first) is { } sign)
            {
                verb = i;
                return sign;
            }
            if (_verbs.IsCopulaOf(tokens, i, first))
                return Direction.Future;
        }
        return null;
    }

    private Direction After(ImmutableArray<Token> tokens, int first, int end)
    {
        var comma = -1;
        for (var i = end; i < Math.Min(tokens.Length, end + Reach) && !IsHardBreak(tokens[i]); i++)
        {
            if (tokens[i].Text is "”" or "\"")
                return Direction.Unknown;
            // "the news on Friday that he would resign"
            if (i == end && _words.Is(tokens[i], TenseSign.ClauseBreaks))
                return Direction.Unknown;
            // A comma after the date that opens the sentence leads to its own clause, any other to the next.
            if (tokens[i].Text == "," && !LeadsOn(tokens, first, end, i, ref comma))
                return Direction.Unknown;
            if (_verbs.At(tokens, i, first) is { } sign)
                return sign;
        }
        return Direction.Unknown;
    }

    private bool LeadsOn(ImmutableArray<Token> tokens, int first, int end, int at, ref int comma)
    {
        if (at == end)
        {
            comma = at;
            return true;
        }
        if (first > FrontReach)
            return false;
        var isFirst = comma < 0 && at - end <= (_nouns.IsPossessive(tokens, end) ? NameReach : 1);
        var isAside = comma >= 0 && at - comma <= AsideReach;
        comma = at;
        return isFirst || isAside;
    }

    // "to understand Thursday's debate", "Friday's accord may hold": what is named for a day need not lie ahead with its clause, unless an auxiliary before it says so.
    private bool IsWeak(ImmutableArray<Token> tokens, int verb, Direction direction, int end) =>
        direction == Direction.Future && _nouns.IsPossessive(tokens, end) && (verb < 0 || !_verbs.IsSure(tokens, verb));

    // "were to be freed on Saturday but are still held": what did not come about lies behind.
    private Direction Told(ImmutableArray<Token> tokens, int end, Direction direction)
    {
        if (direction != Direction.Nearer)
            return direction;
        for (var i = end; i < Math.Min(tokens.Length, end + Reach) && !IsHardBreak(tokens[i]); i++)
        {
            if (_words.Failures.Contains(tokens[i].Lower))
                return Direction.Past;
        }
        return direction;
    }

    // "the march planned for Saturday was called off"
    private bool IsOver(ImmutableArray<Token> tokens, int verb, int end) =>
        verb >= 0 && end < tokens.Length && _words.Is(tokens[end], TenseSign.Was) && _words.Is(tokens[verb], TenseSign.Planned);

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
        return _words.Is(tokens[first - 2], isPlanned ? TenseSign.Planned | TenseSign.AimedVerbs | TenseSign.MovedVerbs : TenseSign.MovedVerbs);
    }

    private static bool IsHardBreak(Token token) => token.Text is ";" or ":" or "—" or "–" or "(" or ")";
}
