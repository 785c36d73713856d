using Tregua.Reading.Models;
using Tregua.Reading.Tags;
using Tregua.Training.Stages;

namespace Tregua.Training.Clusters;

/// <summary>Trains the word clusters.</summary>
internal static class ClusterTraining
{
    private const int Clusters = 512;
    private const int LeastOfWord = 3;
    private const int Passes = 12;

    /// <summary>The stage.</summary>
    public static TrainingStage Stage { get; } = new(WordClusters.Section, Train);

    private static IEnumerable<TrainedSection> Train(TrainingRun run)
    {
        var text = PlainText.Read(run.Options, LeastOfWord);
        run.Log.WriteLine($"  {text.Words.Length:N0} words of running text, {text.Keys.Length:N0} different");
        var exchange = new Exchange(text, Clusters);
        for (var pass = 1; pass <= Passes; pass++)
            run.Log.WriteLine($"  pass {pass}: {exchange.Pass():N0} moved");
        var table = new LookupTableWriter();
        for (var word = 2; word < text.Keys.Length; word++)
            table.Set(text.Keys[word], (uint)exchange.Clusters[word] - 1);
        yield return new TrainedSection(WordClusters.Section, table.ToSection());
    }
}
