using System.Collections.Immutable;
using Tregua.Evaluation.Corpora;

namespace Tregua.Training.Stages;

/// <summary>The treebanks of a run.</summary>
internal static class Treebanks
{
    /// <summary>What is trained on: EWT's train portion, then GUM.</summary>
    public static ImmutableArray<ConlluSentence> Train(TrainingOptions options) =>
        [.. ConlluFile.ReadFolder(options.UdEwt, "*-ud-train.conllu"), .. ConlluFile.ReadFolder(options.Gum, "*.conllu")];

    /// <summary>What is trained on, with those sentences again in the reader's own tokens that it splits otherwise.</summary>
    public static ImmutableArray<ConlluSentence> TrainInOwnTokens(TrainingOptions options)
    {
        var sentences = Train(options);
        return [.. sentences, .. sentences.Select(OwnTokens.Of).OfType<ConlluSentence>()];
    }

    /// <summary>What figures in the log are measured on: EWT's dev portion.</summary>
    public static ImmutableArray<ConlluSentence> Dev(TrainingOptions options) => ConlluFile.ReadFolder(options.UdEwt, "*-ud-dev.conllu");
}
