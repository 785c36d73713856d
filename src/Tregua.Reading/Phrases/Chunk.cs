using Tregua.Reading.Dates;

namespace Tregua.Reading.Phrases;

/// <summary>What a chunk is.</summary>
internal enum ChunkKind
{
    /// <summary>A noun phrase.</summary>
    Noun,

    /// <summary>A verb group.</summary>
    Verb,

    /// <summary>A preposition; its noun phrase follows.</summary>
    Preposition,

    /// <summary>A date or time.</summary>
    Time,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>An adjective without a noun.</summary>
    Adjective,

    /// <summary>"and", "or", "but".</summary>
    Conjunction,

    /// <summary>"if", "while".</summary>
    Subordinator,

    /// <summary>"that".</summary>
    That,

    /// <summary>"who", "which".</summary>
    Relative,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>A colon, semicolon, dash or bracket.</summary>
    Break,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A stretch of a sentence that belongs together.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal sealed record Chunk(ChunkKind Kind, int First, int End)
{
    /// <summary>The noun phrase of a <see cref="ChunkKind.Noun"/>.</summary>
    public NounPhrase? Noun { get; init; }

    /// <summary>The verb group of a <see cref="ChunkKind.Verb"/>.</summary>
    public VerbGroup? Verb { get; init; }

    /// <summary>The expression of a <see cref="ChunkKind.Time"/>.</summary>
    public TimeExpression? Time { get; init; }
}
