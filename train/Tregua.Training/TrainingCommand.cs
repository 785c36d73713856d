using Tregua.Reading.Models;
using Tregua.Training.Stages;

namespace Tregua.Training;

/// <summary>Trains the stages in their order and writes the model file: the same corpora give the same bytes.</summary>
internal static class TrainingCommand
{
    /// <summary>Trains what was asked for.</summary>
    /// <exception cref="ArgumentException">A stage is not known.</exception>
    public static int Run(TrainingOptions options, TextWriter log)
    {
        foreach (var name in options.Only)
        {
            if (!TrainingStages.All.Any(stage => stage.Name == name))
                throw new ArgumentException($"There is no stage '{name}'; the stages are {string.Join(", ", TrainingStages.All.Select(stage => stage.Name))}.");
        }
        var writer = options.Only.IsEmpty || !File.Exists(options.Out) ? new ModelFileWriter() : ModelFileWriter.From(ModelFile.Open(File.ReadAllBytes(options.Out)));
        foreach (var stage in TrainingStages.All)
        {
            if (!options.Only.IsEmpty && !options.Only.Contains(stage.Name))
                continue;
            log.WriteLine($"{stage.Name}:");
            writer.RemoveStage(stage.Name);
            var run = new TrainingRun { Options = options, Trained = ModelFile.Open(writer.ToArray()), Log = log };
            foreach (var (name, bytes) in stage.Train(run))
            {
                log.WriteLine($"  section {name}: {bytes.Length:N0} bytes");
                writer.Set(name, bytes);
            }
        }
        var file = writer.ToArray();
        File.WriteAllBytes(options.Out, file);
        log.WriteLine($"{options.Out}: {file.Length:N0} bytes");
        return 0;
    }
}
