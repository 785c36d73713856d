using System.Collections.Immutable;
using Tregua.Evidence.Figures;
using Tregua.Reading.Dates;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Finds numbers with their hedges in a sentence of one language.</summary>
/// <remarks>
/// Found are cardinals in digits and words, ranges, shares of a number, vague quantities and ordinals.
/// Parts of dates, ages, and numbers that name ("Channel 13", "Resolution 242") are none.
/// </remarks>
internal sealed class QuantityFinder
{
    private static readonly string[] Openers =
    [
        "cardinals", "multipliers", "ordinals", "fractions", "halves", "articles-for-one", "minus-signs", "hedges-before-a-number", "between", "all", "both", "nothing", "no",
        "vague-quantities", "vague-before-plurals",
    ];

    private readonly NumberReader _numbers;
    private readonly Labels _labels;
    private readonly Shares _shares;
    private readonly VagueQuantities _vague;
    private readonly Cardinals _cardinals;
    private readonly WordSet _starters;

    /// <summary>Reads the vocabulary's sections about quantities.</summary>
    public QuantityFinder(Vocabulary vocabulary)
    {
        _numbers = new NumberReader(vocabulary);
        var plurals = new PluralNouns(vocabulary);
        var hedges = new Hedges(vocabulary);
        _labels = new Labels(vocabulary, _numbers, plurals);
        _shares = new Shares(vocabulary, _numbers, hedges);
        _vague = new VagueQuantities(vocabulary, _numbers, hedges, plurals);
        _cardinals = new Cardinals(vocabulary, _numbers, hedges, _labels, plurals);
        _starters = new WordSet(Openers.SelectMany(section => vocabulary.TableOrNone(section).Keys).Select(phrase => vocabulary.Tokenizer.Split(phrase)[0].Lower));
    }

    /// <summary>The quantities of a sentence, in order and without overlap; numbers inside <paramref name="dates"/> are none.</summary>
    public ImmutableArray<QuantityExpression> Find(Sentence sentence, ImmutableArray<TimeExpression> dates)
    {
        var tokens = sentence.Tokens;
        var isDate = InDates(tokens.Length, dates);
        var found = ImmutableArray.CreateBuilder<QuantityExpression>(0);
        var at = 0;
        while (at < tokens.Length)
        {
            // "The Saturday one" stands for a thing.
            if (isDate[at] || !CanStart(tokens[at]) || (at > 0 && isDate[at - 1] && _labels.IsPronounWord(tokens[at])) || Match(tokens, at) is not { } match || Touches(isDate, at, match.Length))
            {
                at++;
                continue;
            }
            found.Add(Expression(tokens, at, match));
            at += match.Length;
        }
        return found.DrainToImmutable();
    }

    // One look-up for the many tokens at which nothing starts.
    private bool CanStart(Token token) =>
        _starters.Contains(token) || (token.Kind == TokenKind.Word ? char.IsDigit(token.Text[0]) || token.Text.Contains('-', StringComparison.Ordinal) : token.Kind != TokenKind.Punctuation || token.Text == "-");

    private QuantityMatch? Match(ImmutableArray<Token> tokens, int at) =>
        _shares.Match(tokens, at)
        ?? _vague.Match(tokens, at)
        ?? Place(tokens, at)
        ?? _cardinals.Match(tokens, at);

    // "The third batch", "the 7th", "the one hundred and fifth truck".
    private QuantityMatch? Place(ImmutableArray<Token> tokens, int at) =>
        _numbers.Ordinal(tokens, at) is { } ordinal ? QuantityMatch.Exactly(ordinal.Length, ordinal.Value) with { IsOrdinal = true } : null;

    private static bool[] InDates(int count, ImmutableArray<TimeExpression> dates)
    {
        var isDate = new bool[count];
        foreach (var date in dates)
            isDate.AsSpan(date.FirstToken, date.EndToken - date.FirstToken).Fill(true);
        return isDate;
    }

    private static bool Touches(bool[] isDate, int at, int length) => isDate.AsSpan(at, length).Contains(true);

    private static QuantityExpression Expression(ImmutableArray<Token> tokens, int at, QuantityMatch match)
    {
        var end = at + match.Length;
        var quantity = new Quantity { Text = Words(tokens, at, end), Low = Plain(match.Low), Best = Plain(match.Best), High = Plain(match.High) };
        return new QuantityExpression(tokens[at].Start, tokens[end - 1].End, at, end, quantity, match.IsOrdinal);
    }

    // 15 instead of 15.0: division by one with many places drops trailing zeros.
    private static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;

    // The words as published, with one space where the text has line breaks or markup.
    private static string Words(ImmutableArray<Token> tokens, int first, int end)
    {
        var words = tokens[first].Text;
        for (var i = first + 1; i < end; i++)
            words += (tokens[i].Start > tokens[i - 1].End ? " " : "") + tokens[i].Text;
        return words;
    }
}
