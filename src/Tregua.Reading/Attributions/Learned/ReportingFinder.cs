using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Tregua.Reading.Attributions.Learned.Judging;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>Finds who says what in a paragraph with trained models: a judge chooses among proposed cues with their source and content.</summary>
/// <param name="file">The model file.</param>
internal sealed class ReportingFinder(ModelFile file)
{
    private static readonly Lazy<ReportingFinder> LazyEnglish = new(() => new ReportingFinder(ModelFile.English));

    private readonly ReportingProposals _proposals = new(file);
    private readonly CueJudge _judge = new(file);
    private readonly ReportingConfidence _confidence = ReportingConfidence.Read(file);

    /// <summary>Rules out words that hardly start a cue.</summary>
    public CueSieve Sieve => _proposals.Sieve;

    /// <summary>The models of English that are built in.</summary>
    public static ReportingFinder English => LazyEnglish.Value;

    /// <summary>The attributions of a paragraph, by the place of their cues, no two of which share a word.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="least">How probable a cue must be at least to the judge, above 0, to 1.</param>
    /// <param name="leastProposed">How probable it must be at least to the chain, from <see cref="CueDecoder.Least"/> on: what is less is not judged.</param>
    public ImmutableArray<Reporting> Find(ParagraphWords words, double least = CueJudge.Least, double leastProposed = CueDecoder.Least)
    {
        var proposed = new List<Reporting>();
        _proposals.Find(words, leastProposed, proposed);
        if (proposed.Count == 0)
            return [];
        var judged = new List<Reporting>(proposed.Count);
        for (var i = 0; i < proposed.Count; i++)
        {
            // A cue without content is none.
            if (!proposed[i].Content.IsEmpty && _judge.Probability(words, CollectionsMarshal.AsSpan(proposed), i) is var probability && probability >= least)
                judged.Add(proposed[i] with { CueProbability = probability });
        }
        return [.. Chosen(judged).Select(reporting => reporting with { Probability = _confidence.Of(reporting) })];
    }

    /// <summary>Chooses among stretches: of those that share words the most probable stands, of equals the first.</summary>
    /// <param name="judged">The stretches, in any order.</param>
    /// <returns>Those that stand, by their place.</returns>
    public static ImmutableArray<Reporting> Chosen(List<Reporting> judged)
    {
        judged.Sort((left, right) => right.CueProbability.CompareTo(left.CueProbability) is not 0 and var order ? order : Place(left, right));
        var taken = new HashSet<int>();
        var chosen = ImmutableArray.CreateBuilder<Reporting>();
        foreach (var reporting in judged)
        {
            var words = Enumerable.Range(reporting.Cue.First, reporting.Cue.Length);
            if (words.Any(taken.Contains))
                continue;
            taken.UnionWith(words);
            chosen.Add(reporting);
        }
        chosen.Sort(Place);
        return chosen.ToImmutable();
    }

    private static int Place(Reporting left, Reporting right) =>
        left.Cue.First != right.Cue.First ? left.Cue.First.CompareTo(right.Cue.First) : left.Cue.End.CompareTo(right.Cue.End);
}
