using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;
using Tregua.Evidence.Claims;
using Tregua.Reading;
using Tregua.Reading.Tags;

namespace Tregua.Evaluation.Events;

/// <summary>Holds modality and polarity against rated predicates: how far the reader's rating is off on those that it reads.</summary>
public static class FactualityScorer
{
    private const double Close = 1; // as far off at most as "probably" is from "certainly"

    /// <summary>Reads every sentence by itself and compares.</summary>
    /// <param name="path">A file of rated predicates.</param>
    /// <exception cref="UnreadableCorpusException">The file is not of the layout.</exception>
    public static Scorecard Score(string path) => Score(path, text => Reader.Read(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(text) }).Claims);

    /// <summary>The same with another reader, so that the scores of known claims can be told by hand.</summary>
    internal static Scorecard Score(string path, Func<string, ImmutableArray<Claim>> read)
    {
        var pairs = new List<(double Ours, double Theirs)>();
        var all = 0;
        foreach (var sentence in FactualityFile.Read(path))
        {
            var claims = read(string.Join(' ', sentence.Tokens));
            all += sentence.Predicates.Length;
            foreach (var (token, rating) in sentence.Predicates)
            {
                if (token < sentence.Tokens.Length && Of(claims, sentence.Tokens[token]) is { } claim)
                    pairs.Add((Rating(claim), rating));
            }
        }
        var close = pairs.Count(pair => Math.Abs(pair.Ours - pair.Theirs) <= Close);
        return new Scorecard
        {
            Task = "factuality",
            Corpus = path,
            Size = string.Create(CultureInfo.InvariantCulture, $"{all} predicates"),
            Measures = [new Measure("read", "of predicates", pairs.Count, all, all), new Measure("within 1", "of read", close, pairs.Count, pairs.Count)],
            Notes = [string.Create(CultureInfo.InvariantCulture, $"On the predicates read, the mean absolute error is {Error(pairs):0.00} and Pearson's r {Correlation(pairs):0.00}.")],
        };
    }

    /// <summary>What modality, polarity and hedge say on the scale from -3 to 3: what is asserted 3, weakened 2, foreseen 1, only asked, offered or threatened 0; denied its opposite.</summary>
    internal static double Rating(Claim claim)
    {
        var asserted = claim.Modality switch
        {
            Modality.Occurred or Modality.Ongoing => claim.Hedge is null ? 3 : 2,
            Modality.Scheduled or Modality.Promised or Modality.Predicted => 1,
            _ => 0,
        };
        return claim.Polarity == Polarity.Denied ? -asserted : asserted;
    }

    // The claim whose verb or event noun the predicate is.
    private static Claim? Of(ImmutableArray<Claim> claims, string predicate)
    {
        var lower = predicate.ToLowerInvariant();
        var lemma = VerbForms.English.Find(lower)?.Lemma ?? lower;
        return claims.FirstOrDefault(claim => claim.Event.Lemma is { } own && (own == lemma || own == lower || own.StartsWith(lemma + " ", StringComparison.Ordinal)));
    }

    private static double Error(List<(double Ours, double Theirs)> pairs) => pairs.Count == 0 ? 0 : pairs.Average(pair => Math.Abs(pair.Ours - pair.Theirs));

    private static double Correlation(List<(double Ours, double Theirs)> pairs)
    {
        if (pairs.Count == 0)
            return 0;
        var (ours, theirs) = (pairs.Average(pair => pair.Ours), pairs.Average(pair => pair.Theirs));
        var together = pairs.Sum(pair => (pair.Ours - ours) * (pair.Theirs - theirs));
        var apart = Math.Sqrt(pairs.Sum(pair => Math.Pow(pair.Ours - ours, 2)) * pairs.Sum(pair => Math.Pow(pair.Theirs - theirs, 2)));
        return apart == 0 ? 0 : together / apart;
    }
}
