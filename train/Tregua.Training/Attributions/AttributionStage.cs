using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Tregua.Evaluation.Attributions;
using Tregua.Evaluation.Corpora;
using Tregua.Reading.Attributions.Learned;
using Tregua.Reading.Models;
using Tregua.Training.Learning;
using Tregua.Training.Stages;

namespace Tregua.Training.Attributions;

/// <summary>
/// Trains the models of attribution on PolNeAR's train texts. The judge of cues learns from what models propose in texts that they were
/// not trained on, part by part; how sure the models are is fitted on one part with models trained on the others. The dev texts are
/// only measured.
/// </summary>
internal sealed class AttributionStage
{
    private const int Parts = 5;
    private const int Held = 0; // the part that confidence is fitted on
    private const double Unit = 1.0 / 24;
    private const double Slight = 0.03; // rows in which no weight is larger are left out

    private readonly TextWriter _log;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Chains _cues = new(AttributionLabels.CueCount, 5, CueFeatures.Most);
    private readonly Chains _spans = new(AttributionLabels.SpanCount, 8, SpanFeatures.Most);
    private readonly Chains _sieve = new(CueSieve.Labels, 3, SieveFeatures.Most);
    private readonly CueRateCount _rates = new();
    private readonly JudgeTraining _judge = new(Parts);
    private readonly ImmutableArray<AnnotatedParagraph> _paragraphs;
    private readonly List<Chain>[] _sieveChains = [.. Enumerable.Range(0, Parts).Select(_ => new List<Chain>())];
    private readonly List<Chain>[] _cueChains = [.. Enumerable.Range(0, Parts).Select(_ => new List<Chain>())];
    private readonly List<Chain>[] _spanChains = [.. Enumerable.Range(0, Parts).Select(_ => new List<Chain>())];

    private AttributionStage(TrainingRun run)
    {
        _log = run.Log;
        var texts = BratFolder.Read(Path.Combine(run.Options.PolNeAr, "train")).ToArray();
        _paragraphs = [.. texts.SelectMany((text, t) => AnnotatedParagraph.Of(text, t))];
        foreach (var paragraph in _paragraphs)
            _rates.Add(paragraph);
        foreach (var paragraph in _paragraphs)
            _rates.Rate(paragraph);
        Say($"{texts.Length} texts, {_paragraphs.Length} paragraphs, {_paragraphs.Sum(paragraph => paragraph.Words.Count)} words");
    }

    /// <summary>The stage.</summary>
    public static TrainingStage Stage { get; } = new("attribution", run => new AttributionStage(run).Train(run));

    private IEnumerable<TrainedSection> Train(TrainingRun run)
    {
        Extract();
        var held = Propose(Held);
        for (var part = 0; part < Parts; part++)
        {
            if (part != Held)
                Propose(part);
        }
        Say($"{_judge.Count} stretches proposed");
        var writer = Proposals(_ => true);
        _judge.Train(_ => true, writer);
        writer.Set(ReportingConfidence.Section, Confidence(held));
        var file = ModelFile.Open(writer.ToArray());
        Report(run, file);
        foreach (var name in file.Names)
            yield return new TrainedSection(name, file.Section(name).Bytes.ToArray());
    }

    private void Extract()
    {
        foreach (var paragraph in _paragraphs)
        {
            _sieve.See(new SievePlaces(paragraph.Words));
            foreach (var (places, _) in paragraph.Cues())
                _cues.See(places);
            foreach (var (places, _) in paragraph.Spans())
                _spans.See(places);
        }
        _sieve.Close();
        _cues.Close();
        _spans.Close();
        foreach (var paragraph in _paragraphs)
        {
            _sieveChains[PartOf(paragraph)].Add(_sieve.Of(new SievePlaces(paragraph.Words), paragraph.CueStarts()));
            foreach (var (places, right) in paragraph.Cues())
                _cueChains[PartOf(paragraph)].Add(_cues.Of(places, right));
            foreach (var (places, right) in paragraph.Spans())
                _spanChains[PartOf(paragraph)].Add(_spans.Of(places, right));
        }
        Say($"{_cues.FeatureCount} features of cues, {_spans.FeatureCount} of spans");
    }

    private ModelFileWriter Proposals(Func<int, bool> parts)
    {
        var sieve = _sieve.Train(Of(_sieveChains, parts), AttributionLabels.Allowed(CueSieve.Labels), dropout: 0.3f, epochs: 6);
        var cues = _cues.Train(Of(_cueChains, parts), AttributionLabels.Allowed(AttributionLabels.CueCount), dropout: 0.7f, epochs: 8);
        var writer = new ModelFileWriter();
        writer.Set(CueSieve.RateSection, _rates.ToSection());
        Set(writer, CueSieve.Section, _sieve, sieve);
        Set(writer, CueProposals.Section, _cues, cues);
        Set(writer, SpanFinder.Section, _spans, _spans.Train(Of(_spanChains, parts), AttributionLabels.Allowed(AttributionLabels.SpanCount), dropout: 0.6f, epochs: 12));
        return writer;
    }

    private ModelFileWriter Propose(int part)
    {
        var writer = Proposals(other => other != part);
        var models = new ReportingProposals(ModelFile.Open(writer.ToArray()));
        foreach (var paragraph in _paragraphs.Where(paragraph => PartOf(paragraph) == part))
            _judge.Add(paragraph, part, models);
        return writer;
    }

    private byte[] Confidence(ModelFileWriter writer)
    {
        _judge.Train(part => part != Held, writer);
        writer.Set(ReportingConfidence.Section, default(ReportingConfidence).ToSection());
        var finder = new ReportingFinder(ModelFile.Open(writer.ToArray()));
        var fit = new ConfidenceFit();
        foreach (var paragraph in _paragraphs.Where(paragraph => PartOf(paragraph) == Held))
            fit.Add(paragraph, finder.Find(paragraph.Words));
        Say($"confidence fitted to {fit.Count} attributions");
        return fit.Fit().ToSection();
    }

    private void Report(TrainingRun run, ModelFile file)
    {
        var card = AttributionEvaluation.Score(Path.Combine(run.Options.PolNeAr, "dev"), new ReportingFinder(file));
        foreach (var measure in card.Measures)
            Say($"dev {measure.Field} {measure.Match}: {Percent(measure.Precision)} {Percent(measure.Recall)} {Percent(measure.F1)}");
    }

    private static void Set(ModelFileWriter writer, string section, Chains chains, ConditionalRandomField model)
    {
        writer.Set(section, chains.ToSection(model, Unit, Slight));
        writer.Set(section + ChainModel.TransitionsSuffix, ChainModel.ToSection(model.Transitions()));
    }

    private static List<Chain> Of(List<Chain>[] chains, Func<int, bool> parts) => [.. Enumerable.Range(0, Parts).Where(parts).SelectMany(part => chains[part])];

    private static int PartOf(AnnotatedParagraph paragraph) => paragraph.Text % Parts;

    private void Say(string words) => _log.WriteLine($"  {_clock.Elapsed.TotalSeconds:0} s: {words}");

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}
