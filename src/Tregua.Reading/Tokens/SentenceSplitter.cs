using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Tregua.Reading.Documents;
using Tregua.Reading.Languages;

namespace Tregua.Reading.Tokens;

/// <summary>Splits a document's prose into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>The most tokens of one sentence; a longer run without an end is cut, so that later stages stay linear.</summary>
    public const int MostTokens = 400;

    /// <summary>The sentences of the title, the headings and the body, in order. The stretches between them hold no words.</summary>
    public static ImmutableArray<Sentence> Split(Document document)
    {
        var language = Language.For(document.Language);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var tokens = new List<Token>();
        var gaps = document.Gaps.AsSpan();
        for (var paragraph = 0; paragraph < document.Passages.Length; paragraph++)
        {
            var passage = document.Passages[paragraph];
            var gapEnd = 0;
            while (gapEnd < gaps.Length && gaps[gapEnd].Start < passage.End)
                gapEnd++;
            tokens.Clear();
            language.Tokenizer.Split(document.Text.Text, passage.Start, passage.End, gaps[..gapEnd], tokens);
            gaps = gaps[gapEnd..];
            Add(sentences, CollectionsMarshal.AsSpan(tokens), language.SentenceEnds, Place(passage.Kind), paragraph);
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

    private static void Add(ImmutableArray<Sentence>.Builder sentences, ReadOnlySpan<Token> tokens, SentenceEnds ends, SentencePlace place, int paragraph)
    {
        var first = 0;
        while (first < tokens.Length)
        {
            var end = ends.After(tokens, first, MostTokens);
            sentences.Add(new Sentence(tokens[first].Start, tokens[end - 1].End, [.. tokens[first..end]], place, paragraph));
            first = end;
        }
    }
}
