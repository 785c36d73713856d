using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Tregua.Reading.Dates;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tags;

/// <summary>A sentence with the class of each word, its dates and its numbers.</summary>
internal sealed record TaggedSentence
{
    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The class of each token.</summary>
    public required ImmutableArray<WordTag> Tags { get; init; }

    /// <summary>The facts of each token for features, with <see cref="PartOfSpeechTagger.Margin"/> empty ones before and behind.</summary>
    public ImmutableArray<WordFacts> Facts { get; init; } = [];

    /// <summary>The tagger's label of each token: a number in <see cref="WordLabels"/>.</summary>
    public ImmutableArray<byte> Labels { get; init; } = [];

    /// <summary>Its time expressions.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>Its quantities.</summary>
    public ImmutableArray<QuantityExpression> Quantities { get; init; } = [];

    /// <summary>Its tokens.</summary>
    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    /// <summary>How many tokens.</summary>
    public int Count => Sentence.Tokens.Length;

    /// <summary>The token in lower case; empty outside the sentence.</summary>
    public string Lower(int index) => index >= 0 && index < Count ? Tokens[index].Lower : "";

    /// <summary>The class of a token; <see cref="WordTag.Stop"/> outside the sentence.</summary>
    public WordTag Tag(int index) => index >= 0 && index < Count ? Tags[index] : WordTag.Stop;

    /// <summary>The universal part of speech of a token.</summary>
    public Upos Upos(int index) => PartOfSpeechTagger.English.Labels.Upos[Labels[index]];

    /// <summary>The Penn Treebank's tag of a token.</summary>
    public Xpos Xpos(int index) => PartOfSpeechTagger.English.Labels.Xpos[Labels[index]];

    /// <summary>The cluster of a token; 0 when its word has none.</summary>
    public uint Cluster(int index) => Facts[index + PartOfSpeechTagger.Margin].Cluster;

    /// <summary>The lemma of a token; names keep their capitals.</summary>
    public string Lemma(int index) => WordLemmas.Of(Tokens[index].Word, Labels[index]);

    /// <summary>The word of a token; an empty word outside the sentence.</summary>
    public Word Word(int index) => index >= 0 && index < Count ? Tokens[index].Word : Tregua.Reading.Tokens.Word.None;

    /// <summary>The verbatim text of a stretch of tokens, of which the last may be a possessive.</summary>
    public string Words(int first, int end)
    {
        if (end - first < 2)
            return end <= first ? "" : Tokens[first].Text;
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[128]);
        for (var i = first; i < end; i++)
        {
            // A token that touches the one before it ("US-" "based", "%") joins it as published.
            if (i > first && Tokens[i].Start != Tokens[i - 1].End)
                text.AppendLiteral(" ");
            text.AppendLiteral(Tokens[i].Text);
        }
        return text.ToStringAndClear();
    }
}
