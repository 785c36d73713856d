namespace Tregua.Evaluation.Scores;

/// <summary>How well one field agrees, under one way of matching.</summary>
/// <param name="Field">The field, such as <c>cue</c>.</param>
/// <param name="Match">How it is matched, such as <c>exact</c> or <c>overlap</c>.</param>
/// <param name="Correct">How many agree.</param>
/// <param name="Predicted">How many the reader gave.</param>
/// <param name="Expected">How many the corpus has.</param>
public sealed record Measure(string Field, string Match, int Correct, int Predicted, int Expected)
{
    /// <summary>Correct of predicted, 0 to 1; 0 when nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Correct / Predicted;

    /// <summary>Correct of expected, 0 to 1; 0 when nothing was expected.</summary>
    public double Recall => Expected == 0 ? 0 : (double)Correct / Expected;

    /// <summary>The harmonic mean of precision and recall; for an accuracy (as many predicted as expected) the accuracy.</summary>
    public double F1 => Predicted + Expected == 0 ? 0 : 2.0 * Correct / (Predicted + Expected);
}
