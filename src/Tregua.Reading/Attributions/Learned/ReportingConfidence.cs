using System.Runtime.InteropServices;
using Tregua.Reading.Attributions.Learned.Judging;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>How sure the models are of an attribution: a logistic curve of their margins, fitted on texts that they were not trained on.</summary>
/// <param name="constant">The constant of the exponent.</param>
/// <param name="ofCue">What the logarithm of the cue's odds adds to it.</param>
/// <param name="ofSpans">What the span model's least margin adds to it.</param>
internal readonly struct ReportingConfidence(float constant, float ofCue, float ofSpans)
{
    /// <summary>The section of its three numbers.</summary>
    public const string Section = "attribution/confidence";

    private const float Cap = 6; // a larger margin says no more

    /// <summary>From 0 to 1: how probably a cue stands here whose content overlaps what was found.</summary>
    public double Of(Reporting reporting) => 1 / (1 + Math.Exp(-(constant + (ofCue * CueMargin(reporting)) + (ofSpans * Margin(reporting.SpanMargin)))));

    /// <summary>The logarithm of the odds of a cue.</summary>
    public static float CueMargin(Reporting reporting) => Margin(StretchNumbers.Odds(reporting.CueProbability));

    /// <summary>A margin as it counts.</summary>
    public static float Margin(float margin) => Math.Clamp(margin, -Cap, Cap);

    /// <summary>Reads the section.</summary>
    public static ReportingConfidence Read(ModelFile file)
    {
        var numbers = MemoryMarshal.Cast<byte, float>(file.Section(Section).Bytes);
        return new ReportingConfidence(numbers[0], numbers[1], numbers[2]);
    }

    /// <summary>The section.</summary>
    public byte[] ToSection() => MemoryMarshal.AsBytes([constant, ofCue, ofSpans]).ToArray();
}
