using System.Collections.Immutable;

namespace Tregua.Reading.Tokens;

/// <summary>What part of a document a sentence stands in.</summary>
public enum SentencePlace
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Body,
}

/// <summary>A sentence, heading or list item.</summary>
/// <param name="Start">UTF-16 index of the first character inside.</param>
/// <param name="End">UTF-16 index of the first character after.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Paragraph">The number of its paragraph, from 0.</param>
public sealed record Sentence(int Start, int End, ImmutableArray<Token> Tokens, SentencePlace Place, int Paragraph);
