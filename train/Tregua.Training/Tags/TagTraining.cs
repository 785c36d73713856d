using Tregua.Evaluation.Corpora;
using Tregua.Reading.Models;
using Tregua.Reading.Tags;
using Tregua.Training.Stages;

namespace Tregua.Training.Tags;

/// <summary>Trains the tagger.</summary>
internal static class TagTraining
{
    private const int Epochs = 10;
    private const int LeastOfLabel = 3;
    private const int LeastOfSureWord = 25;
    private const double SureShare = 0.997;
    private const int MostBytes = 3_500_000;

    /// <summary>The stage.</summary>
    public static TrainingStage Stage { get; } = new("tags", Train);

    private static IEnumerable<TrainedSection> Train(TrainingRun run)
    {
        var sentences = Treebanks.TrainInOwnTokens(run.Options);
        sentences = [.. sentences, .. Headlines.Of(sentences)];
        run.Log.WriteLine($"  {sentences.Length:N0} sentences");
        var file = Fit(sentences, Labels(sentences.Select(Sample)), run.Trained, Epochs, run.Log);
        var dev = Treebanks.Dev(run.Options);
        Report(new PartOfSpeechTagger(file), dev, "gold tokens", run.Log);
        Report(new PartOfSpeechTagger(file), dev.Select(OwnTokens.Of).OfType<ConlluSentence>(), "sentences with other tokens than ours, in ours", run.Log);
        foreach (var name in new[] { PartOfSpeechTagger.Section, WordLabels.Section, PartOfSpeechTagger.SureSection })
            yield return new TrainedSection(name, file.Section(name).Bytes.ToArray());
    }

    /// <summary>Trains a tagger.</summary>
    /// <param name="treebank">On what.</param>
    /// <param name="labels">The labels to tell apart.</param>
    /// <param name="trained">The file with the clusters.</param>
    /// <param name="epochs">How often the treebank is gone through.</param>
    /// <param name="log">Where progress goes.</param>
    /// <returns>That file with the tagger's sections.</returns>
    public static ModelFile Fit(IEnumerable<ConlluSentence> treebank, WordLabels labels, ModelFile trained, int epochs, TextWriter log)
    {
        var clusters = new WordClusters(trained);
        var numbers = labels.All.Select((label, number) => (label, number)).ToDictionary(pair => pair.label, pair => pair.number);
        var sentences = treebank.Select(Sample)
            .Select(sample => new LabelledSentence(WordFacts.OfSentence(sample.Words.AsSpan(), clusters), [.. sample.Labels.Select(label => numbers.GetValueOrDefault(label, -1))])).ToArray();
        var sections = ModelFileWriter.From(trained);
        sections.Set(WordLabels.Section, labels.ToSection());
        sections.Set(PartOfSpeechTagger.SureSection, Sure(sentences).ToSection());
        var sure = new LookupTable(ModelFile.Open(sections.ToArray()).Section(PartOfSpeechTagger.SureSection));
        var perceptron = new TagLearning(sentences, labels.All.Length, sure).Run(epochs, log);
        sections.Set(PartOfSpeechTagger.Section, perceptron.ToSection(MostBytes));
        return ModelFile.Open(sections.ToArray());
    }

    private static TagSample Sample(ConlluSentence sentence) =>
        new([.. sentence.Words.Select(word => word.Form)], [.. sentence.Words.Select(word => new WordLabel(word.Upos, word.Xpos))]);

    private static WordLabels Labels(IEnumerable<TagSample> samples) =>
        new([.. samples.SelectMany(sample => sample.Labels).CountBy(label => label).Where(pair => pair.Value >= LeastOfLabel)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).Select(pair => pair.Key)]);

    // Frequent words that have one label, but for the odd slip.
    private static LookupTableWriter Sure(LabelledSentence[] sentences)
    {
        var writer = new LookupTableWriter();
        var seen = sentences.SelectMany(sentence => sentence.Labels.Select((label, i) => (Word: sentence.Words[i + PartOfSpeechTagger.Margin].Form, Label: label)));
        foreach (var word in seen.GroupBy(pair => pair.Word))
        {
            var all = word.Count();
            var most = word.CountBy(pair => pair.Label).MaxBy(pair => pair.Value);
            if (most.Key >= 0 && all >= LeastOfSureWord && most.Value >= all * SureShare)
                writer.Set(word.Key, (uint)most.Key);
        }
        return writer;
    }

    private static void Report(PartOfSpeechTagger tagger, IEnumerable<ConlluSentence> sentences, string what, TextWriter log)
    {
        var (all, upos, xpos) = (0, 0, 0);
        foreach (var sentence in sentences)
        {
            var labels = new byte[sentence.Words.Length];
            tagger.Tag(WordFacts.OfSentence([.. sentence.Words.Select(word => word.Form)], tagger.Clusters), labels);
            for (var i = 0; i < labels.Length; i++)
            {
                var label = tagger.Labels.All[labels[i]];
                all++;
                upos += label.Upos == sentence.Words[i].Upos ? 1 : 0;
                xpos += label.Xpos == sentence.Words[i].Xpos ? 1 : 0;
            }
        }
        log.WriteLine($"  EWT dev, {what}: UPOS {100.0 * upos / all:F2}, XPOS {100.0 * xpos / all:F2}");
    }
}
