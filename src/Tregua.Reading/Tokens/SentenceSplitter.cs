using System.Collections.Immutable;
using Tregua.Reading.Documents;

namespace Tregua.Reading.Tokens;

/// <summary>Splits a document's prose into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>The most tokens of one sentence; a longer run without an end is cut, so that later stages stay linear.</summary>
    public const int MostTokens = 400;

    /// <summary>The sentences of the title, the headings and the body, in order. The stretches between them hold no words.</summary>
    public static ImmutableArray<Sentence> Split(Document document)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var gaps = document.Gaps.AsSpan();
        for (var paragraph = 0; paragraph < document.Passages.Length; paragraph++)
        {
            var passage = document.Passages[paragraph];
            var gapEnd = 0;
            while (gapEnd < gaps.Length && gaps[gapEnd].Start < passage.End)
                gapEnd++;
            var tokens = Tokenizer.Tokenize(document.Text.Text, passage.Start, passage.End, gaps[..gapEnd]);
            gaps = gaps[gapEnd..];
            Add(sentences, tokens, Place(passage.Kind), paragraph);
        }
        return sentences.ToImmutable();
    }

    private static SentencePlace Place(PassageKind kind) => kind switch
    {
        PassageKind.Title => SentencePlace.Title,
        PassageKind.Heading => SentencePlace.Heading,
        PassageKind.Paragraph => SentencePlace.Body,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static void Add(ImmutableArray<Sentence>.Builder sentences, ImmutableArray<Token> tokens, SentencePlace place, int paragraph)
    {
        var first = 0;
        while (first < tokens.Length)
        {
            var end = SentenceEnds.After(tokens, first, MostTokens);
            sentences.Add(new Sentence(tokens[first].Start, tokens[end - 1].End, tokens[first..end], place, paragraph));
            first = end;
        }
    }
}
