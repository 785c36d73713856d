using System.Collections.Immutable;
using Tregua.Reading.Quantities;

namespace Tregua.Reading.Phrases;

/// <summary>A noun with what stands before it and its "of": token indices into the sentence.</summary>
internal sealed record NounPhrase
{
    /// <summary>The first token, article and possessor included.</summary>
    public required int First { get; init; }

    /// <summary>The token after the last, an "of" phrase included.</summary>
    public required int End { get; init; }

    /// <summary>The token after the noun itself, before any "of".</summary>
    public required int CoreEnd { get; init; }

    /// <summary>The noun.</summary>
    public required int Head { get; init; }

    /// <summary>The first token after articles and possessor.</summary>
    public required int CoreFirst { get; init; }

    /// <summary>Whose ("Israel's release").</summary>
    public NounPhrase? Possessor { get; init; }

    /// <summary>The token of a possessive word ("their"); -1 when none.</summary>
    public int PossessiveWord { get; init; } = -1;

    /// <summary>The number before the noun.</summary>
    public QuantityExpression? Quantity { get; init; }

    /// <summary>What follows "of".</summary>
    public NounPhrase? Of { get; init; }

    /// <summary>The conjuncts of "A, B and C"; empty when there is one.</summary>
    public ImmutableArray<NounPhrase> Items { get; init; } = [];

    /// <summary>True when it is a pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>True when the conjunction is "or".</summary>
    public bool IsChoice { get; init; }

    /// <summary>The conjuncts, or the phrase itself.</summary>
    public ImmutableArray<NounPhrase> Each => Items.IsEmpty ? [this] : Items;
}
