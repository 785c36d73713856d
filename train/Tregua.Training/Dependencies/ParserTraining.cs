using System.Collections.Immutable;
using System.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Reading.Dependencies;
using Tregua.Reading.Models;
using Tregua.Reading.Tags;
using Tregua.Training.Stages;

namespace Tregua.Training.Dependencies;

/// <summary>Trains the parser, on parts of speech as the tagger gives them to text that it has not seen.</summary>
internal static class ParserTraining
{
    private const int Epochs = 8;
    private const int Folds = 4;
    private const int MostBytes = 5_000_000;

    /// <summary>The stage.</summary>
    public static TrainingStage Stage { get; } = new(DependencyParser.Section, Train);

    private static IEnumerable<TrainedSection> Train(TrainingRun run)
    {
        var sentences = Treebanks.TrainInOwnTokens(run.Options);
        var relations = sentences.SelectMany(sentence => sentence.Words).CountBy(word => word.Relation)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).Take(60).ToImmutableArray();
        var tags = Jackknife.Tag(sentences, run, Folds);
        var samples = sentences.Select((sentence, i) => Sample(sentence, tags[i], relations)).OfType<TreeSample>().ToArray();
        run.Log.WriteLine($"  {samples.Length:N0} sentences, {relations.Length} relations");
        var perceptron = new ParserLearning(samples, relations.Length).Run(Epochs, run.Log);
        var file = ModelFileWriter.From(run.Trained);
        var weights = perceptron.ToSection(MostBytes);
        var names = Encoding.ASCII.GetBytes(string.Join('\n', relations));
        file.Set(DependencyParser.Section, weights);
        file.Set(DependencyParser.RelationSection, names);
        var dev = Treebanks.Dev(run.Options);
        Report(ModelFile.Open(file.ToArray()), dev, "gold tokens", run.Log);
        Report(ModelFile.Open(file.ToArray()), dev.Select(OwnTokens.Of).OfType<ConlluSentence>(), "sentences with other tokens than ours, in ours", run.Log);
        yield return new TrainedSection(DependencyParser.Section, weights);
        yield return new TrainedSection(DependencyParser.RelationSection, names);
    }

    private static TreeSample? Sample(ConlluSentence sentence, (WordFacts[] Facts, byte[] Labels) tagged, ImmutableArray<string> relations)
    {
        var nodes = new ParserNode[sentence.Words.Length + 2];
        ParserNode.Fill(tagged.Facts, tagged.Labels, nodes);
        int[] numbers = [0, .. sentence.Words.Select(word => relations.IndexOf(word.Relation))];
        return numbers.Min() < 0 ? null : new TreeSample(nodes, [0, .. sentence.Words.Select(word => word.Head)], numbers);
    }

    private static void Report(ModelFile file, IEnumerable<ConlluSentence> sentences, string what, TextWriter log)
    {
        var (tagger, parser) = (new PartOfSpeechTagger(file), new DependencyParser(file));
        var (all, heads, full, plain) = (0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            var facts = WordFacts.OfSentence([.. sentence.Words.Select(word => word.Form)], tagger.Clusters);
            var labels = new byte[sentence.Words.Length];
            tagger.Tag(facts, labels);
            var tree = parser.Parse(facts, labels);
            for (var i = 0; i < labels.Length; i++)
            {
                var word = sentence.Words[i];
                all++;
                if (tree.Heads[i] + 1 != word.Head)
                    continue;
                heads++;
                full += tree.Relation(i) == word.Relation ? 1 : 0;
                plain += tree.Relation(i).Split(':')[0] == word.Relation.Split(':')[0] ? 1 : 0;
            }
        }
        log.WriteLine($"  EWT dev, {what}, own tags: UAS {100.0 * heads / all:F2}, LAS {100.0 * full / all:F2}, without subtypes {100.0 * plain / all:F2}");
    }
}
