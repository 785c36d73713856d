using System.Collections.Immutable;
using Tregua.Evaluation.Corpora;
using Tregua.Reading.Tags;
using Tregua.Training.Stages;
using Tregua.Training.Tags;

namespace Tregua.Training.Dependencies;

/// <summary>Tags training text as if it were new: each part by a tagger that was trained on the other parts.</summary>
internal static class Jackknife
{
    private const int Epochs = 4;

    /// <summary>Tags sentences.</summary>
    public static (WordFacts[] Facts, byte[] Labels)[] Tag(ImmutableArray<ConlluSentence> sentences, TrainingRun run, int folds)
    {
        var tagged = new (WordFacts[] Facts, byte[] Labels)[sentences.Length];
        var labels = WordLabels.Read(run.Trained);
        for (var fold = 0; fold < folds; fold++)
        {
            var part = fold;
            var tagger = new PartOfSpeechTagger(TagTraining.Fit(sentences.Where((_, i) => i % folds != part), labels, run.Trained, Epochs, TextWriter.Null));
            for (var i = fold; i < sentences.Length; i += folds)
            {
                var facts = WordFacts.OfSentence([.. sentences[i].Words.Select(word => word.Form)], tagger.Clusters);
                var tags = new byte[sentences[i].Words.Length];
                tagger.Tag(facts, tags);
                tagged[i] = (facts, tags);
            }
            run.Log.WriteLine($"  tagged part {fold + 1} of {folds}");
        }
        return tagged;
    }
}
