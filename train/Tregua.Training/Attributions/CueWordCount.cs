using Tregua.Reading.Attributions;
using Tregua.Reading.Models;

namespace Tregua.Training.Attributions;

/// <summary>Counts in how many of its places each word starts a cue or goes on with one.</summary>
internal sealed class CueWordCount
{
    private const int Known = 3; // words seen less often stay unknown
    private const double LeastStarts = 0.005; // share of places from which a word can start a cue
    private const double LeastGoesOn = 0.02; // and go on with one

    private readonly Dictionary<ulong, (int Places, int Starts, int GoesOn)> _counts = [];

    /// <summary>Counts a paragraph.</summary>
    public void Add(AnnotatedParagraph paragraph)
    {
        var at = 0;
        foreach (var (_, labels) in paragraph.Cues())
        {
            foreach (var label in labels)
            {
                var key = paragraph.Words.Lower[at++];
                var (places, starts, goesOn) = _counts.GetValueOrDefault(key);
                _counts[key] = (places + 1, starts + (label == AttributionLabels.FirstOfCue ? 1 : 0), goesOn + (label == AttributionLabels.InCue ? 1 : 0));
            }
        }
    }

    /// <summary>The section.</summary>
    public byte[] ToSection()
    {
        var table = new LookupTableWriter();
        foreach (var (key, (places, starts, goesOn)) in _counts.OrderBy(pair => pair.Key))
        {
            if (places >= Known)
                table.Set(key, (starts >= LeastStarts * places ? CueWords.Starts : 0u) | (goesOn >= LeastGoesOn * places ? CueWords.GoesOn : 0u));
        }
        return table.ToSection();
    }
}
