using System.Collections.Immutable;
using Tregua.Training.Attributions;
using Tregua.Training.Clusters;
using Tregua.Training.Dependencies;
using Tregua.Training.Lemmas;
using Tregua.Training.Tags;

namespace Tregua.Training.Stages;

/// <summary>The stages of the training.</summary>
internal static class TrainingStages
{
    /// <summary>All, in the order in which they are trained: a later one may use what an earlier one gave.</summary>
    public static ImmutableArray<TrainingStage> All { get; } = [ClusterTraining.Stage, TagTraining.Stage, LemmaTraining.Stage, AttributionStage.Stage, ParserTraining.Stage];
}
