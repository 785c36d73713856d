using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned.Judging;

/// <summary>
/// Says how probably a proposed stretch is a cue of just these words, and one that the text itself tells by instead of one inside what is
/// told: trees over what the chains hold of it and of the proposals around it, over the words around, and over how often such stretches
/// were cues in the texts trained on.
/// </summary>
/// <param name="file">The model file.</param>
internal sealed class CueJudge(ModelFile file)
{
    /// <summary>The section of the trees.</summary>
    public const string Section = "attribution/judge";

    /// <summary>The section of how often stretches were cues.</summary>
    public const string RateSection = "attribution/judge-rates";

    /// <summary>The least probability of a cue: below, leaving it out is right more often than not, precision and recall weighing alike.</summary>
    public const double Least = 0.34;

    private readonly BoostedTrees _trees = new(file.Section(Section));
    private readonly LookupTable _rates = new(file.Section(RateSection));

    /// <summary>From 0 to 1: that a cue of just these words stands here.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="proposed">What is proposed in the paragraph, by place.</param>
    /// <param name="at">Which of them.</param>
    public double Probability(ParagraphWords words, ReadOnlySpan<Reporting> proposed, int at)
    {
        Span<ulong> keys = stackalloc ulong[StretchKeys.Count];
        Span<float> numbers = stackalloc float[StretchNumbers.Count];
        StretchKeys.Write(words, proposed[at].Cue, keys);
        StretchNumbers.Write(words, proposed, at, numbers);
        for (var k = 0; k < keys.Length; k++)
            StretchNumbers.WriteRate(numbers, k, _rates.Find(keys[k]) ?? 0);
        return 1 / (1 + Math.Exp(-_trees.Score(numbers)));
    }
}
