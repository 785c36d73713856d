using System.Buffers;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>
/// Gives the words of a paragraph how often their lemmas are of a cue in the texts trained on, and rules out by a small model the words
/// that hardly start one, so that the cue model need not score them.
/// </summary>
/// <param name="file">The model file.</param>
internal sealed class CueSieve(ModelFile file)
{
    /// <summary>The section of the small model.</summary>
    public const string Section = "attribution/sieve";

    /// <summary>The section of how often lemmas are of a cue.</summary>
    public const string RateSection = "attribution/cue-rates";

    /// <summary>The labels of the small model: not the first of a cue, the first.</summary>
    public const int Labels = 2;

    /// <summary>The step of a lemma that was seen too seldom.</summary>
    public const byte Unknown = 10;

    /// <summary>The step of a lemma that was seen seldom, and once of a cue.</summary>
    public const byte Rare = 11;

    private const int Known = 4; // places from which a lemma has a rate
    private const float Least = -3; // logarithm of the odds below which a word is ruled out

    private static readonly double[] Steps = [0.004, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8];

    private readonly LookupTable _rates = new(file.Section(RateSection));
    private readonly ChainModel _model = new(file, Section, SieveFeatures.Most);

    /// <summary>Fills in <see cref="ParagraphWords.Rate"/>, <see cref="ParagraphWords.SourceRate"/> and <see cref="ParagraphWords.MayStartCue"/>.</summary>
    public void Lay(ParagraphWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var rates = _rates.Find(RateKey(words, i)) ?? Packed(Unknown, Unknown);
            words.Rate[i] = (byte)rates;
            words.SourceRate[i] = (byte)(rates >> 8);
        }
        Sift(words);
    }

    /// <summary>Fills in <see cref="ParagraphWords.MayStartCue"/> of words that have their rates.</summary>
    public void Sift(ParagraphWords words)
    {
        var scores = ArrayPool<float>.Shared.Rent(words.Count * Labels);
        _model.Score(new SievePlaces(words), scores);
        for (var i = 0; i < words.Count; i++)
            words.MayStartCue[i] = scores[(i * Labels) + 1] - scores[i * Labels] >= Least;
        ArrayPool<float>.Shared.Return(scores);
    }

    /// <summary>The key of a word's rate: its lemma, which as a verb has another than as a noun.</summary>
    public static ulong RateKey(ParagraphWords words, int i) => words.IsVerb(i) ? FeatureHash.Mix(words.Lemma[i], 1) : words.Lemma[i];

    /// <summary>The two rates of a lemma as they are stored.</summary>
    public static uint Packed(byte cue, byte source) => cue | ((uint)source << 8);

    /// <summary>In what share of its places a lemma is of a cue or source, in ten steps from 0, or <see cref="Unknown"/> or <see cref="Rare"/>.</summary>
    /// <param name="places">In how many places it stands.</param>
    /// <param name="marked">In how many of them it is of one.</param>
    public static byte Step(int places, int marked)
    {
        if (places < Known)
            return marked > 0 ? Rare : Unknown;
        var step = 0;
        while (step < Steps.Length && marked >= Steps[step] * places)
            step++;
        return (byte)step;
    }
}
