using System.Globalization;
using System.Text;
using Tregua.Evaluation.Claims;
using Tregua.Reading.Claims;

namespace Tregua.Training.Confidences;

/// <summary>Fits the confidence of claims to texts with expected claims: right is a claim that all given fields of its expectation agree with.</summary>
internal static class ConfidenceTraining
{
    private const int Rounds = 4000;
    private const double Step = 0.5, Penalty = 4;

    /// <summary>
    /// Reads the texts of a folder and writes the weights, in lines of feature and weight. That the reader was made on a text is
    /// one more fact about its claims, which the fit weighs and the file leaves out: what is written is how sure to be of a new text.
    /// </summary>
    public static void Run(string folder, string file, IReadOnlyCollection<string> madeOn, TextWriter log)
    {
        var samples = ClaimSamples.In(folder).Select(sample => new Sample(sample.Features | (madeOn.Contains(sample.Text) ? 1 << Confidence.Count : 0), sample.Right)).ToArray();
        var weights = Fit(samples);
        File.WriteAllText(file, Text(weights));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"confidence: {samples.Length} claims, {samples.Count(sample => sample.Right)} right, log loss {Loss(samples, weights):0.0000}"));
    }

    // Gradient descent over all samples at once, in file order, so that the same texts give the same weights.
    private static double[] Fit(Sample[] samples)
    {
        var weights = new double[Confidence.Count + 2];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var sample in samples)
            {
                var error = Probability(sample, weights) - (sample.Right ? 1 : 0);
                for (var i = 0; i <= Confidence.Count; i++)
                    gradient[i] += (sample.Features >> i & 1) * error;
                gradient[^1] += error;
            }
            for (var i = 0; i < weights.Length; i++)
                weights[i] -= Step * (gradient[i] + (i < Confidence.Count ? Penalty * weights[i] : 0)) / samples.Length;
        }
        return weights;
    }

    private static double Probability(Sample sample, double[] weights)
    {
        var sum = weights[^1];
        for (var i = 0; i <= Confidence.Count; i++)
            sum += (sample.Features >> i & 1) * weights[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Loss(Sample[] samples, double[] weights) =>
        samples.Average(sample => -Math.Log(sample.Right ? Probability(sample, weights) : 1 - Probability(sample, weights)));

    private static string Text(double[] weights)
    {
        var text = new StringBuilder("# Written by the training command: how sure to be of a claim.\n");
        for (var i = 0; i < Confidence.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{(ConfidenceFeature)(1 << i)} {weights[i]:0.000}\n");
        return text.Append(CultureInfo.InvariantCulture, $"bias {weights[^1]:0.000}\n").ToString();
    }

    private readonly record struct Sample(int Features, bool Right);
}
