using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>Proposes attributions, more than can be right together: cues by one chain, source and content around each by another.</summary>
/// <param name="file">The model file.</param>
internal sealed class ReportingProposals(ModelFile file)
{
    private const int MostOfSentence = 40; // more are not followed up: only a text made to be dear has them

    private readonly CueProposals _cues = new(file);
    private readonly SpanFinder _spans = new(file);

    /// <summary>Rules out words that hardly start a cue.</summary>
    public CueSieve Sieve => _cues.Sieve;

    /// <summary>Adds what is proposed in a paragraph, by the first word of the cue and then by its last.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="least">How probable a cue must be at least for its source and content to be found.</param>
    /// <param name="proposed">Where to; of proposals that are too many or not probable enough, the cue alone.</param>
    public void Find(ParagraphWords words, double least, List<Reporting> proposed)
    {
        var cues = new List<FoundCue>();
        for (var s = 0; s + 1 < words.SentenceFirst.Length; s++)
        {
            cues.Clear();
            _cues.Find(words, s, cues);
            var followed = cues.Count <= MostOfSentence ? null : cues.OrderByDescending(cue => cue.Probability).Take(MostOfSentence).ToHashSet();
            foreach (var cue in cues)
                proposed.Add(cue.Probability >= least && followed?.Contains(cue) != false ? _spans.Around(words, cue) : new Reporting { Proposed = cue });
        }
    }
}
