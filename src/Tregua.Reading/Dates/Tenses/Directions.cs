using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>Tells from the governing verb which way a date points.</summary>
internal sealed class Directions
{
    private const int Reach = 40; // tokens looked at on either side, so that long sentences stay linear

    private readonly FrozenSet<string> _possessives;
    private readonly TenseWords _words;
    private readonly VerbSigns _verbs;

    /// <summary>Reads a language.</summary>
    public Directions(Vocabulary vocabulary, PluralNouns plurals)
    {
        _possessives = vocabulary.SetOrNone("possessives");
        _words = new TenseWords(vocabulary);
        _verbs = new VerbSigns(_words, plurals);
    }

    /// <summary>The direction of the date between two tokens: by the nearest verb before it in its clause, else the nearest after it.</summary>
    public Direction Of(ImmutableArray<Token> tokens, int first, int end)
    {
        if (IsAimed(tokens, first, out var isPlanned))
        {
            var isOver = _verbs.WasBefore(tokens, first - 2) || (end < tokens.Length && _words.Is(tokens[end], TenseSign.Was));
            return isPlanned && isOver ? Direction.Past : Direction.Future;
        }
        if (IsLookedBackOn(tokens, first, end))
            return Direction.Past;
        if (Before(tokens, first, out var verb) is { } before)
            return before == Direction.Future && IsOver(tokens, verb, end) ? Direction.Past : before;
        for (var i = end; i < Math.Min(tokens.Length, end + Reach) && !IsHardBreak(tokens[i]); i++)
        {
            // A comma right after the date leads to its own clause, any other to the next.
            if (tokens[i].Text is "”" or "\"" || (tokens[i].Text == "," && i > end))
                return Direction.Unknown;
            if (_verbs.At(tokens, i) is { } sign)
                return sign;
        }
        return Direction.Unknown;
    }

    /// <summary>The direction of a date after "by" or "until": ahead, unless the clause says that it is done.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">The preposition.</param>
    /// <param name="end">The token after the date's first.</param>
    /// <param name="isUntil">True for "until", false for "by".</param>
    /// <param name="isSure">False when no verb says so.</param>
    public Direction OfLimit(ImmutableArray<Token> tokens, int first, int end, bool isUntil, out bool isSure)
    {
        if (IsLookedBackOn(tokens, first + 1, end))
        {
            isSure = true;
            return Direction.Past;
        }
        var before = Before(tokens, first, out var verb);
        var direction = before ?? Of(tokens, first, end);
        isSure = before is not null || direction != Direction.Unknown;
        if (direction != Direction.Past || verb < 0)
            return direction == Direction.Past ? Direction.Past : Direction.Future;
        if (isUntil)
            return _words.Is(tokens[verb], TenseSign.BackwardVerbs) ? Direction.Past : Direction.Future;
        return _words.Is(tokens[verb], TenseSign.ForwardVerbs) ? Direction.Future : Direction.Past;
    }

    private Direction? Before(ImmutableArray<Token> tokens, int first, out int verb)
    {
        verb = -1;
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            var token = tokens[i];
            var signs = _words.Of(token.Lower);
            if ((signs & TenseSign.Conditions) != 0)
                return Direction.Future;
            if ((signs & TenseSign.ClauseBreaks) != 0 || IsHardBreak(token))
                return null;
            if (_verbs.At(tokens, i) is { } sign)
            {
                verb = i;
                return sign;
            }
        }
        return null;
    }

    // "after Friday's march": what has its name from a day and stands after such a preposition has happened.
    private bool IsLookedBackOn(ImmutableArray<Token> tokens, int first, int end) =>
        first > 0 && end < tokens.Length && _possessives.Contains(tokens[end].Lower) && _words.BackwardPrepositions.Contains(tokens[first - 1].Lower);

    // "the march planned for Saturday was called off"
    private bool IsOver(ImmutableArray<Token> tokens, int verb, int end) =>
        end < tokens.Length && _words.Is(tokens[end], TenseSign.Was) && _words.Is(tokens[verb], TenseSign.Planned);

    // "planned for Thursday", "postponed to Sunday".
    private bool IsAimed(ImmutableArray<Token> tokens, int first, out bool isPlanned)
    {
        isPlanned = false;
        if (first < 2 || !_words.Aims.TryGetValue(tokens[first - 1].Lower, out var aim))
            return false;
        isPlanned = aim == "planned";
        return _words.Is(tokens[first - 2], isPlanned ? TenseSign.Planned | TenseSign.AimedVerbs | TenseSign.MovedVerbs : TenseSign.MovedVerbs);
    }

    private static bool IsHardBreak(Token token) => token.Text is ";" or ":" or "—" or "–" or "(" or ")";
}
