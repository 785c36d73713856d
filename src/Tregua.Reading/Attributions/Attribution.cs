using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Times;
using Tregua.Reading.Names;

namespace Tregua.Reading.Attributions;

/// <summary>Who says what inside a sentence: token indices.</summary>
internal sealed record Attribution
{
    /// <summary>Who says it.</summary>
    public required Speaker Source { get; init; }

    /// <summary>The cue, verbatim; null for a quotation carried over from the sentence before.</summary>
    public string? Cue { get; init; }

    /// <summary>The first token of the cue; -1 when it stands in another sentence.</summary>
    public int CueFirst { get; init; } = -1;

    /// <summary>The frame of the reporting verb: say, deny, demand.</summary>
    public required string Frame { get; init; }

    /// <summary>The first token of the content.</summary>
    public required int First { get; init; }

    /// <summary>The token after the content.</summary>
    public required int End { get; init; }

    /// <summary>The outlet to which it was said, or that quotes it.</summary>
    public string? Via { get; init; }

    /// <summary>When it was said.</summary>
    public TimeRange? Said { get; init; }

    /// <summary>The modality that the verb gives its content; null when it gives none.</summary>
    public Modality? Gives { get; init; }

    /// <summary>The hedge that the verb is ("expects"); null when none.</summary>
    public string? Hedge { get; init; }
    /// <summary>The first token of the cue that has the same content ("reported, citing"); -1 when none.</summary>
    public int SharedWith { get; init; } = -1;

    /// <summary>True when grammar alone says where the content is: a number put, a source cited for another's words.</summary>
    public bool IsSettled { get; init; }

    /// <summary>The index of the clause whose verb is the cue; -1 when none.</summary>
    public int Clause { get; init; } = -1;

    /// <summary>The cue's lemma; null when there is no verb.</summary>
    public string? Lemma { get; init; }

    /// <summary>What found it, in words for people.</summary>
    public string By { get; init; } = "the cue and its clause";

    /// <summary>The pieces of the content when the models found it, in order; empty when it is all from <see cref="First"/> to <see cref="End"/>.</summary>
    public ImmutableArray<WordRange> Pieces { get; init; } = [];

    /// <summary>From 0 to 1: how sure the models are; null when only grammar found it.</summary>
    public double? Probability { get; init; }

    /// <summary>True when a token stands in the content.</summary>
    public bool Covers(int token)
    {
        if (Pieces.IsEmpty)
            return token >= First && token < End;
        foreach (var piece in Pieces)
        {
            if (piece.Holds(token))
                return true;
        }
        return false;
    }

    /// <summary>The same saying with its content where the models found it.</summary>
    public Attribution Over(ImmutableArray<WordRange> pieces, double probability) =>
        this with { First = pieces[0].First, End = pieces[^1].End, Pieces = pieces, Probability = probability, By = "the trained models of cues and spans, and the clause of the cue" };

    /// <summary>The same saying in another sentence of its content.</summary>
    public Attribution Carried(ImmutableArray<WordRange> pieces, double probability) =>
        Over(pieces, probability) with { CueFirst = -1, Clause = -1 };
}
