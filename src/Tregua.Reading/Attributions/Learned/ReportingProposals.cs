using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>Proposes attributions, more than can be right together: cues by one chain, source and content around each by another.</summary>
/// <param name="file">The model file.</param>
internal sealed class ReportingProposals(ModelFile file)
{
    private readonly CueProposals _cues = new(file);
    private readonly SpanFinder _spans = new(file);

    /// <summary>Rules out words that hardly start a cue.</summary>
    public CueSieve Sieve => _cues.Sieve;

    /// <summary>Adds what is proposed in a paragraph, by the first word of the cue and then by its last.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="least">How probable a cue must be at least for its source and content to be found.</param>
    /// <param name="proposed">Where to.</param>
    public void Find(ParagraphWords words, double least, List<Reporting> proposed)
    {
        var cues = new List<FoundCue>();
        for (var s = 0; s + 1 < words.SentenceFirst.Length; s++)
            _cues.Find(words, s, cues);
        foreach (var cue in cues)
            proposed.Add(cue.Probability < least ? new Reporting { Proposed = cue } : _spans.Around(words, cue));
    }
}
