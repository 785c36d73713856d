using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tags;

/// <summary>The lemmas of a word under the labels that it was met with, each found once: few words have more than two.</summary>
/// <param name="word">The word.</param>
internal sealed class WordLemmas(Word word)
{
    private static readonly WordNote<WordLemmas> Notes = new(static word => new WordLemmas(word));

    private Known[] _known = [];

    /// <summary>The lemma of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="label">Its label: a number in <see cref="WordLabels"/>.</param>
    public static string Of(Word word, byte label) => Notes.Of(word).Of(label);

    private string Of(byte label)
    {
        var known = _known;
        foreach (var (held, lemma) in known)
        {
            if (held == label)
                return lemma;
        }
        var labels = PartOfSpeechTagger.English.Labels;
        var found = Lemmatizer.English.Lemma(word.Text, word.Lower, labels.Upos[label], labels.Xpos[label]);
        // What another thread adds at the same moment may be lost, to be found again.
        _known = [.. known, new Known(label, found)];
        return found;
    }

    private readonly record struct Known(byte Label, string Lemma);
}
