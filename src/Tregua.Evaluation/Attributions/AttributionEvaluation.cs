using System.Collections.Immutable;
using System.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;
using Tregua.Reading;
using Tregua.Reading.Attributions;
using Tregua.Reading.Attributions.Learned;

namespace Tregua.Evaluation.Attributions;

/// <summary>Holds the attributions that the reader finds against those marked in a folder of texts.</summary>
public static class AttributionEvaluation
{
    /// <summary>Scores the models that are built in.</summary>
    /// <param name="folder">Texts with brat's annotation, laid out as PolNeAR is.</param>
    /// <exception cref="UnreadableCorpusException">The folder holds no such text.</exception>
    public static Scorecard Score(string folder) => Score(folder, ReportingFinder.English);

    /// <summary>Scores given models.</summary>
    internal static Scorecard Score(string folder, ReportingFinder finder)
    {
        var scorer = new AttributionScorer();
        var texts = 0;
        foreach (var text in BratFolder.Read(folder))
        {
            scorer.Add(text, Find(text, finder));
            texts++;
        }
        return new Scorecard
        {
            Task = "attribution",
            Corpus = folder,
            Size = $"{texts} texts",
            Measures = scorer.Measures,
            Misses = scorer.Misses,
        };
    }

    private static ImmutableArray<MarkedAttribution> Find(AttributedText text, ReportingFinder finder)
    {
        var found = ImmutableArray.CreateBuilder<MarkedAttribution>();
        foreach (var words in Reader.Paragraphs(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(text.Text), Location = text.Name + ".txt" }, finder.Sieve))
        {
            foreach (var reporting in finder.Find(words))
                found.Add(new MarkedAttribution([Stretch(words, reporting.Cue)], reporting.Source is { } source ? [Stretch(words, source)] : [], [.. reporting.Content.Select(piece => Stretch(words, piece))]));
        }
        return found.ToImmutable();
    }

    private static Stretch Stretch(ParagraphWords words, WordRange range) => new(words.Tokens[range.First].Start, words.Tokens[range.End - 1].End);
}
