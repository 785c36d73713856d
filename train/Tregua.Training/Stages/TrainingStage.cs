namespace Tregua.Training.Stages;

/// <summary>A stage of the training: corpora in, sections of the model file out.</summary>
/// <param name="Name">Its name; its sections are called so, or by the name, a slash and more.</param>
/// <param name="Train">Trains it. The same run gives the same bytes: fixed seeds, sums in a fixed order.</param>
internal sealed record TrainingStage(string Name, Func<TrainingRun, IEnumerable<TrainedSection>> Train);

/// <summary>A section that a stage trained.</summary>
/// <param name="Name">Its name in the model file.</param>
/// <param name="Bytes">Its bytes.</param>
internal readonly record struct TrainedSection(string Name, byte[] Bytes);
