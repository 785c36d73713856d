using System.Collections.Immutable;
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
    private const double LeastWeight = 0.0;

    /// <summary>The stage.</summary>
    public static TrainingStage Stage { get; } = new("tags", Train);

    private static IEnumerable<TrainedSection> Train(TrainingRun run)
    {
        var clusters = new WordClusters(run.Trained);
        var samples = Treebanks.Train(run.Options).Select(Sample).ToImmutableArray();
        var labels = Labels(samples);
        var numbers = labels.All.Select((label, number) => (label, number)).ToDictionary(pair => pair.label, pair => pair.number);
        var sentences = samples.Select(sample => new LabelledSentence(sample.Facts(clusters), [.. sample.Labels.Select(label => numbers.GetValueOrDefault(label, -1))])).ToArray();
        var sure = Sure(sentences);
        var sections = new ModelFileWriter();
        sections.Set(WordLabels.Section, labels.ToSection());
        sections.Set(PartOfSpeechTagger.SureSection, sure.ToSection());
        var file = ModelFile.Open(sections.ToArray());
        var perceptron = new TagLearning(sentences, labels.All.Length, new LookupTable(file.Section(PartOfSpeechTagger.SureSection))).Run(Epochs, run.Log);
        sections.Set(PartOfSpeechTagger.Section, perceptron.ToSection(null, LeastWeight));
        if (run.Trained.Has(WordClusters.Section))
            sections.Set(WordClusters.Section, run.Trained.Section(WordClusters.Section).Bytes.ToArray());
        file = ModelFile.Open(sections.ToArray());
        Report(new PartOfSpeechTagger(file), run);
        foreach (var name in file.Names.Where(name => name != WordClusters.Section))
            yield return new TrainedSection(name, file.Section(name).Bytes.ToArray());
    }

    private static TagSample Sample(ConlluSentence sentence) =>
        new([.. sentence.Words.Select(word => word.Form)], [.. sentence.Words.Select(word => new WordLabel(word.Upos, word.Xpos))]);

    private static WordLabels Labels(ImmutableArray<TagSample> samples) =>
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

    private static void Report(PartOfSpeechTagger tagger, TrainingRun run)
    {
        var (all, upos, xpos) = (0, 0, 0);
        foreach (var sentence in Treebanks.Dev(run.Options))
        {
            var labels = new byte[sentence.Words.Length];
            tagger.Tag(TagSample.Facts([.. sentence.Words.Select(word => word.Form)], tagger.Clusters), labels);
            for (var i = 0; i < labels.Length; i++)
            {
                var label = tagger.Labels.All[labels[i]];
                all++;
                upos += label.Upos == sentence.Words[i].Upos ? 1 : 0;
                xpos += label.Xpos == sentence.Words[i].Xpos ? 1 : 0;
            }
        }
        run.Log.WriteLine($"  EWT dev, gold tokens: UPOS {100.0 * upos / all:F2}, XPOS {100.0 * xpos / all:F2}");
    }
}
