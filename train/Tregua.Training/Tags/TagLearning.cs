using Tregua.Reading.Models;
using Tregua.Reading.Tags;
using Tregua.Training.Perceptrons;

namespace Tregua.Training.Tags;

/// <summary>A sentence as the tagger's training works on it.</summary>
/// <param name="Words">The words' facts, with the tagger's margins.</param>
/// <param name="Labels">The words' label numbers; -1 for a label too rare to be learnt.</param>
internal sealed record LabelledSentence(WordFacts[] Words, int[] Labels);

/// <summary>Learns the tagger's weights: from left to right on its own guesses, as it will read.</summary>
internal sealed class TagLearning
{
    // Right is not enough: the label has to lead by so much.
    private const int Lead = 15;

    // Words that stand this often or less in the corpora are now and then learnt as if unknown, from their look and place.
    private const int RareWord = 2;
    private const double UnknownShare = 0.5;

    private readonly LabelledSentence[] _sentences;
    private readonly LookupTable _sure;
    private readonly AveragedPerceptron _perceptron;
    private readonly Dictionary<ulong, int> _frequencies;
    private readonly ulong[] _features = new ulong[TagFeatures.Count];
    private readonly int[] _scores;
    private readonly Random _random = new(17);

    /// <summary>Prepares to learn.</summary>
    public TagLearning(LabelledSentence[] sentences, int labels, LookupTable sure)
    {
        _sentences = sentences;
        _sure = sure;
        _perceptron = new AveragedPerceptron(labels);
        _scores = new int[labels];
        _frequencies = sentences.SelectMany(sentence => sentence.Words).CountBy(word => word.Lower).ToDictionary();
    }

    /// <summary>Learns.</summary>
    public AveragedPerceptron Run(int epochs, TextWriter log)
    {
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var order = Enumerable.Range(0, _sentences.Length).ToArray();
            _random.Shuffle(order);
            var wrong = 0;
            foreach (var index in order)
                wrong += Learn(_sentences[index]);
            log.WriteLine($"  epoch {epoch}: {wrong:N0} wrong");
        }
        return _perceptron;
    }

    private int Learn(LabelledSentence sentence)
    {
        var wrong = 0;
        int previous = TagFeatures.NoLabel;
        int beforePrevious = TagFeatures.NoLabel;
        for (var i = 0; i < sentence.Labels.Length; i++)
        {
            var at = i + PartOfSpeechTagger.Margin;
            var guess = _sure.Find(sentence.Words[at].Form) is { } sure ? (int)sure : Learn(sentence, at, previous, beforePrevious);
            wrong += guess == sentence.Labels[i] ? 0 : 1;
            beforePrevious = previous;
            previous = guess;
        }
        return wrong;
    }

    private int Learn(LabelledSentence sentence, int at, int previous, int beforePrevious)
    {
        TagFeatures.Fill(sentence.Words, at, previous, beforePrevious, _features);
        if (_frequencies[sentence.Words[at].Lower] <= RareWord && _random.NextDouble() < UnknownShare)
            TagFeatures.ForgetWord(_features);
        _perceptron.Score(_features, _scores);
        _perceptron.Step();
        var guess = Best();
        var gold = sentence.Labels[at - PartOfSpeechTagger.Margin];
        if (gold < 0)
            return guess;
        _scores[gold] -= Lead;
        if (Best() is var rival && rival != gold)
        {
            _perceptron.Update(_features, gold, 1);
            _perceptron.Update(_features, rival, -1);
        }
        return guess;
    }

    private int Best()
    {
        var best = 0;
        for (var label = 1; label < _scores.Length; label++)
        {
            if (_scores[label] > _scores[best])
                best = label;
        }
        return best;
    }
}
