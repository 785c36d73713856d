using Tregua.Reading.Attributions.Learned;
using Tregua.Reading.Models;

namespace Tregua.Training.Attributions;

/// <summary>Counts in how many of its places each lemma is of a cue, and of a source.</summary>
internal sealed class CueRateCount
{
    private readonly Dictionary<ulong, Seen> _all = [];
    private readonly Dictionary<(int Text, ulong Lemma), Seen> _ofTexts = [];

    /// <summary>Counts a paragraph.</summary>
    public void Add(AnnotatedParagraph paragraph)
    {
        var (cues, sources) = (new bool[paragraph.Words.Count], new bool[paragraph.Words.Count]);
        foreach (var mark in paragraph.Attributions)
        {
            foreach (var word in mark.Cue)
                cues[word] = true;
            foreach (var word in mark.Source)
                sources[word] = true;
        }
        for (var i = 0; i < cues.Length; i++)
        {
            var (lemma, seen) = (CueSieve.RateKey(paragraph.Words, i), new Seen(1, cues[i] ? 1 : 0, sources[i] ? 1 : 0));
            _all[lemma] = _all.GetValueOrDefault(lemma).Plus(seen);
            _ofTexts[(paragraph.Text, lemma)] = _ofTexts.GetValueOrDefault((paragraph.Text, lemma)).Plus(seen);
        }
    }

    /// <summary>Gives the words of a paragraph their rates, as they are in all other texts.</summary>
    public void Rate(AnnotatedParagraph paragraph)
    {
        for (var i = 0; i < paragraph.Words.Count; i++)
        {
            var lemma = CueSieve.RateKey(paragraph.Words, i);
            var others = _all.GetValueOrDefault(lemma).Less(_ofTexts.GetValueOrDefault((paragraph.Text, lemma)));
            paragraph.Words.Rate[i] = others.CueStep;
            paragraph.Words.SourceRate[i] = others.SourceStep;
        }
    }

    /// <summary>The section.</summary>
    public byte[] ToSection()
    {
        var table = new LookupTableWriter();
        foreach (var (key, seen) in _all.OrderBy(pair => pair.Key))
        {
            if (seen.CueStep != CueSieve.Unknown || seen.SourceStep != CueSieve.Unknown)
                table.Set(key, CueSieve.Packed(seen.CueStep, seen.SourceStep));
        }
        return table.ToSection();
    }

    private readonly record struct Seen(int Places, int Cues, int Sources)
    {
        public byte CueStep => CueSieve.Step(Places, Cues);

        public byte SourceStep => CueSieve.Step(Places, Sources);

        public Seen Plus(Seen other) => new(Places + other.Places, Cues + other.Cues, Sources + other.Sources);

        public Seen Less(Seen other) => new(Places - other.Places, Cues - other.Cues, Sources - other.Sources);
    }
}
