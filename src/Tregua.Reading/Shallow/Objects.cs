using System.Collections.Immutable;
using Tregua.Evidence.Figures;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>What is acted upon: the number, the thing and its kind; to whom, and where.</summary>
internal sealed class Objects(Vocabulary vocabulary, SpeakerWords words)
{
    private const int Reach = 5; // tokens between a number and what it counts

    private readonly PhraseTable _things = vocabulary.PhrasesOrNone("things");
    private readonly WordMap<string> _kinds = new(vocabulary.TableOrNone("kinds"));
    private readonly WordSet _batches = vocabulary.WordsOrNone("batches");
    private readonly WordSet _joints = vocabulary.WordsOrNone("clause-joints");
    private readonly WordSet _recipients = vocabulary.WordsOrNone("recipient-prepositions");
    private readonly WordSet _places = vocabulary.WordsOrNone("place-prepositions");

    /// <summary>The things of a stretch, each with its number when it has one.</summary>
    public ImmutableArray<ShallowObject> Things(ShallowSentence sentence, Stretch stretch)
    {
        var found = ImmutableArray.CreateBuilder<ShallowObject>();
        foreach (var quantity in sentence.Quantities)
        {
            if (stretch.Covers(quantity.FirstToken) && !quantity.IsOrdinal && !IsOfBatch(sentence, quantity) && !sentence.IsInDate(quantity.FirstToken))
                found.Add(Thing(sentence, new Stretch(quantity.EndToken, Math.Min(stretch.End, quantity.EndToken + Reach)), quantity) ?? new ShallowObject { First = quantity.FirstToken, End = quantity.EndToken, Quantity = quantity.Quantity });
        }
        if (found.Count == 0 && Thing(sentence, stretch, null) is { } bare)
            found.Add(bare);
        return found.ToImmutable();
    }

    /// <summary>The number of the batch that a stretch names; null when none.</summary>
    public int? Batch(ShallowSentence sentence, Stretch stretch)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (stretch.Covers(quantity.FirstToken) && quantity is { IsOrdinal: true, Quantity.Best: { } place } && _batches.Contains(sentence.Tokens, quantity.EndToken))
                return (int)place;
        }
        return null;
    }

    /// <summary>To whom; null when the stretch names nobody.</summary>
    public string? Recipient(ShallowSentence sentence, Stretch stretch) =>
        After(sentence, stretch, _recipients) is { } name && words.IsBody(name) ? name : null;

    /// <summary>Where; null when the stretch names no place.</summary>
    public string? Place(ShallowSentence sentence, Stretch stretch) => After(sentence, stretch, _places);

    private bool IsOfBatch(ShallowSentence sentence, QuantityExpression quantity) => _batches.Contains(sentence.Tokens, quantity.EndToken);

    private ShallowObject? Thing(ShallowSentence sentence, Stretch stretch, QuantityExpression? quantity)
    {
        for (var i = stretch.First; i < stretch.End && !(quantity is not null && (sentence.IsEdge(i) || _joints.Contains(sentence.Tokens[i]))); i++)
        {
            if (sentence.IsInDate(i) || _things.Match(sentence.Tokens, i) is not { } thing)
                continue;
            var end = i + thing.Length;
            return new ShallowObject
            {
                First = quantity?.FirstToken ?? i,
                End = end,
                Quantity = quantity?.Quantity,
                Thing = thing.Value.Length > 0 ? thing.Value : thing.Key,
                Kind = Kind(sentence, i, end),
            };
        }
        return null;
    }

    // "rehenes vivos", "cuerpos".
    private string? Kind(ShallowSentence sentence, int first, int end)
    {
        for (var i = Math.Max(0, first - 1); i < Math.Min(sentence.Tokens.Length, end + 2); i++)
        {
            if (i > end && (sentence.IsEdge(i - 1) || _joints.Contains(sentence.Tokens[i - 1])))
                break;
            if (_kinds.TryGetValue(sentence.Tokens[i], out var kind))
                return kind;
        }
        return null;
    }

    // The name after a preposition: "a la Cruz Roja", "en el cruce de Tarsa".
    private string? After(ShallowSentence sentence, Stretch stretch, WordSet prepositions)
    {
        for (var i = stretch.First; i < stretch.End - 1; i++)
        {
            if (!prepositions.Contains(sentence.Tokens[i]) || sentence.IsInDate(i))
                continue;
            var first = words.Articles.Contains(sentence.Tokens, i + 1) ? i + 2 : i + 1;
            var end = NameEnd(sentence, first, stretch.End);
            if (end > first)
                return sentence.Words(first, end);
        }
        return null;
    }

    // The end of a name that may begin with one or two small words: "cruce de Tarsa".
    private int NameEnd(ShallowSentence sentence, int first, int most)
    {
        var end = first;
        for (var i = first; i < most; i++)
        {
            var token = sentence.Tokens[i];
            if (token.IsCapitalised && token.Kind == TokenKind.Word)
                end = i + 1;
            else if (token.Kind != TokenKind.Word || sentence.IsInDate(i) || !(words.Particles.Contains(token) || (end == first && i == first)))
                break;
        }
        return end;
    }
}

/// <summary>A thing acted upon.</summary>
internal sealed record ShallowObject
{
    /// <summary>Its first token, number included.</summary>
    public required int First { get; init; }

    /// <summary>The token after its last.</summary>
    public required int End { get; init; }

    /// <summary>Its number; null when it has none.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The head noun, singular; null when the number stands alone.</summary>
    public string? Thing { get; init; }

    /// <summary>Its sub-kind.</summary>
    public string? Kind { get; init; }
}
