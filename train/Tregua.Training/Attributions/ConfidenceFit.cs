using Tregua.Reading.Attributions.Learned;

namespace Tregua.Training.Attributions;

/// <summary>Fits how probably an attribution is right to the models' margins (logistic regression by gradient descent, fixed steps).</summary>
internal sealed class ConfidenceFit
{
    private const int Steps = 4000;
    private const double Rate = 0.1;

    private readonly List<(double Cue, double Spans, double IsRight)> _cases = [];

    /// <summary>How many attributions it is fitted to.</summary>
    public int Count => _cases.Count;

    /// <summary>Adds what was found in a paragraph.</summary>
    public void Add(AnnotatedParagraph paragraph, IEnumerable<Reporting> found)
    {
        foreach (var reporting in found)
        {
            var isRight = paragraph.Attributions.Any(mark => mark.Cue.Any(reporting.Cue.Holds) && mark.Content.Any(word => reporting.Content.Any(piece => piece.Holds(word))));
            _cases.Add((ReportingConfidence.CueMargin(reporting), ReportingConfidence.Margin(reporting.SpanMargin), isRight ? 1 : 0));
        }
    }

    /// <summary>The fitted curve.</summary>
    public ReportingConfidence Fit()
    {
        var (constant, ofCue, ofSpans) = (0.0, 0.0, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            var (a, b, c) = (0.0, 0.0, 0.0);
            foreach (var (cue, spans, isRight) in _cases)
            {
                var error = (1 / (1 + Math.Exp(-(constant + (ofCue * cue) + (ofSpans * spans))))) - isRight;
                (a, b, c) = (a + error, b + (error * cue), c + (error * spans));
            }
            (constant, ofCue, ofSpans) = (constant - (Rate * a / _cases.Count), ofCue - (Rate * b / _cases.Count), ofSpans - (Rate * c / _cases.Count));
        }
        return new ReportingConfidence((float)constant, (float)ofCue, (float)ofSpans);
    }
}
