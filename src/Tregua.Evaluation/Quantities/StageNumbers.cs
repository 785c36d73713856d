using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Evaluation.Quantities;

/// <summary>What the quantities stage finds in a text, one kind at a time.</summary>
internal sealed class StageNumbers
{
    private readonly Tokenizer _tokenizer;
    private readonly NumberReader _numbers;
    private readonly Labels _labels;
    private readonly Hedges _hedges;
    private readonly Shares _shares;
    private readonly QuantityFinder _quantities;

    /// <summary>The stage of one language.</summary>
    public StageNumbers(Vocabulary vocabulary)
    {
        _tokenizer = vocabulary.Tokenizer;
        _numbers = new NumberReader(vocabulary);
        _labels = new Labels(vocabulary, _numbers, new PluralNouns(vocabulary));
        _hedges = new Hedges(vocabulary);
        _shares = new Shares(vocabulary, _numbers, _hedges);
        _quantities = new QuantityFinder(vocabulary);
    }

    /// <summary>The numbers of a kind, in order.</summary>
    public ImmutableArray<FoundNumber> Find(string text, NumberKind kind)
    {
        var tokens = _tokenizer.Split(text);
        if (kind == NumberKind.Range)
            return Ranges(tokens, text.Length);
        var found = ImmutableArray.CreateBuilder<FoundNumber>();
        var at = 0;
        while (at < tokens.Length)
        {
            var (length, value) = At(tokens, at, kind);
            if (value is { } number)
                found.Add(new FoundNumber(tokens[at].Start, tokens[at + length - 1].End, (double)number, (double)number));
            at += length;
        }
        return found.ToImmutable();
    }

    private (int Length, decimal? Value) At(ImmutableArray<Token> tokens, int at, NumberKind kind)
    {
        switch (kind)
        {
            case NumberKind.Ordinal:
                if (_numbers.Ordinal(tokens, at) is { } place)
                    return (place.Length, place.Value);
                return (_numbers.Share(tokens, at)?.Length ?? 1, null);
            case NumberKind.Percent:
                return _shares.Percent(tokens, at) is { } percent ? (percent.Length, percent.Share.Top) : (1, null);
            case NumberKind.Number or NumberKind.Unit:
                return !_labels.IsPronoun(tokens, at) && _numbers.Amount(tokens, at) is { } number ? (number.Length, number.Value) : (1, null);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    // The corpus leaves words of approximation out of a range.
    private ImmutableArray<FoundNumber> Ranges(ImmutableArray<Token> tokens, int length)
    {
        var found = ImmutableArray.CreateBuilder<FoundNumber>();
        foreach (var match in _quantities.Find(new Sentence(0, length, tokens, SentencePlace.Body, 0), []))
        {
            var quantity = match.Quantity;
            if ((quantity.Low is null && quantity.High is null) || quantity.Low == quantity.High)
                continue;
            var first = _hedges.Before(tokens, match.FirstToken) is { Value: "best" } hedge ? match.FirstToken + hedge.Length : match.FirstToken;
            found.Add(new FoundNumber(tokens[first].Start, match.End, (double?)quantity.Low, (double?)quantity.High));
        }
        return found.ToImmutable();
    }
}
