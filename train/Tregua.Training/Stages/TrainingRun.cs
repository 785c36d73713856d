using Tregua.Reading.Models;

namespace Tregua.Training.Stages;

/// <summary>What a stage works with.</summary>
internal sealed record TrainingRun
{
    /// <summary>Where the corpora are.</summary>
    public required TrainingOptions Options { get; init; }

    /// <summary>The sections of the stages before this one.</summary>
    public required ModelFile Trained { get; init; }

    /// <summary>Where progress and figures go.</summary>
    public required TextWriter Log { get; init; }
}
