using Tregua.Reading.Models;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tags;

/// <summary>Gives each word its part of speech: from left to right, the label with the most weight.</summary>
/// <remarks>An averaged perceptron over joint UPOS and XPOS labels; frequent words that have one label only skip it.</remarks>
internal sealed class PartOfSpeechTagger
{
    /// <summary>The section of the weights.</summary>
    public const string Section = "tags";

    /// <summary>The section of the words with one label.</summary>
    public const string SureSection = "tags/sure";

    /// <summary>Empty words that <see cref="TagFeatures"/> needs before and behind a sentence.</summary>
    public const int Margin = 2;

    private readonly LinearModel _model;
    private readonly LookupTable _sure;
    private readonly WordNote<WordScores> _words;
    private readonly WordScores _outside;
    private readonly ShapeScores _shapes;
    private readonly LabelScores _labels;

    /// <summary>Opens the sections of a model file.</summary>
    public PartOfSpeechTagger(ModelFile file)
    {
        _model = new LinearModel(file.Section(Section));
        _sure = new LookupTable(file.Section(SureSection));
        Labels = WordLabels.Read(file);
        Clusters = new WordClusters(file);
        _words = new WordNote<WordScores>(word => new WordScores(new WordFacts(word.Text, word.Lower, SentenceCasing.Ordinary, Clusters), _model, _sure));
        _outside = new WordScores(default, _model, _sure);
        _shapes = new ShapeScores(_model);
        _labels = new LabelScores(_model);
    }

    /// <summary>The tagger of English.</summary>
    public static PartOfSpeechTagger English { get; } = new(ModelFile.English);

    /// <summary>Its labels.</summary>
    public WordLabels Labels { get; }

    /// <summary>The clusters with which words' facts have to be made.</summary>
    public WordClusters Clusters { get; }

    /// <summary>Labels the words of a sentence.</summary>
    /// <param name="words">The words, with <see cref="Margin"/> empty ones before and behind.</param>
    /// <param name="labels">Room for a label number for each word between the margins.</param>
    public void Tag(ReadOnlySpan<WordFacts> words, Span<byte> labels)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.Count];
        Span<int> scores = stackalloc int[_model.ScoreLength];
        int previous = TagFeatures.NoLabel;
        int beforePrevious = TagFeatures.NoLabel;
        for (var i = 0; i < labels.Length; i++)
        {
            var label = Label(words, i + Margin, previous, beforePrevious, features, scores);
            labels[i] = (byte)label;
            beforePrevious = previous;
            previous = label;
        }
    }

    /// <summary>What is known of a word wherever it stands.</summary>
    public WordScores Of(Word word) => _words.Of(word);

    /// <summary>Labels the words of a sentence that is no headline, with what is known of each.</summary>
    /// <param name="words">The words' facts, with <see cref="Margin"/> empty ones before and behind.</param>
    /// <param name="known">What is known of each word between the margins.</param>
    /// <param name="labels">Room for a label number for each.</param>
    public void Tag(ReadOnlySpan<WordFacts> words, ReadOnlySpan<WordScores> known, Span<byte> labels)
    {
        Span<ulong> together = stackalloc ulong[TagFeatures.TogetherCount];
        Span<ulong> labelled = stackalloc ulong[TagFeatures.LabelledCount];
        Span<int> scores = stackalloc int[_model.ScoreLength];
        int previous = TagFeatures.NoLabel;
        int beforePrevious = TagFeatures.NoLabel;
        foreach (var word in known)
            word.Expect();
        Expect(words, known, 0, together);
        for (var i = 0; i < labels.Length; i++)
        {
            if (known[i].Sure is not { } label)
            {
                // Memory is asked for as soon as the features are known, and work is done while it comes.
                TagFeatures.Labelled(words, i + Margin, previous, beforePrevious, labelled);
                _model.Expect(labelled);
                var (left, right) = (_shapes.Of(words[i + Margin - 1].Shape, words[i + Margin].Shape), _shapes.Of(words[i + Margin].Shape, words[i + Margin + 1].Shape));
                WordScores.Sum(known[i], At(known, i - 1), At(known, i + 1), At(known, i - 2), At(known, i + 2), left, right, _labels.Of(previous, beforePrevious), scores);
                _model.Add(together, scores);
                Expect(words, known, i + 1, together);
                _model.Add(labelled, scores);
                label = (uint)_model.Best(scores);
            }
            labels[i] = (byte)label;
            (beforePrevious, previous) = (previous, (int)label);
        }
    }

    private WordScores At(ReadOnlySpan<WordScores> known, int at) => (uint)at < (uint)known.Length ? known[at] : _outside;

    // The features of the next word from one on that the model decides, apart from labels.
    private void Expect(ReadOnlySpan<WordFacts> words, ReadOnlySpan<WordScores> known, int from, Span<ulong> together)
    {
        while (from < known.Length && known[from].Sure is not null)
            from++;
        if (from == known.Length)
            return;
        TagFeatures.Together(words, from + Margin, together);
        _model.Expect(together);
    }

    private int Label(ReadOnlySpan<WordFacts> words, int at, int previous, int beforePrevious, Span<ulong> features, Span<int> scores)
    {
        if (_sure.Find(words[at].Form) is { } sure)
            return (int)sure;
        TagFeatures.Fill(words, at, previous, beforePrevious, features);
        _model.Expect(features);
        scores.Clear();
        _model.Add(features, scores);
        return _model.Best(scores);
    }
}
