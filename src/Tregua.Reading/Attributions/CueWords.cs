using Tregua.Reading.Models;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Attributions;

/// <summary>Which words can start a cue or go on with one, as the texts trained on have them, so that the others need not be scored.</summary>
/// <param name="file">The model file.</param>
internal sealed class CueWords(ModelFile file)
{
    /// <summary>The section.</summary>
    public const string Section = "attribution/cue-words";

    /// <summary>The bit of a word that can start a cue.</summary>
    public const uint Starts = 1;

    /// <summary>The bit of a word that can go on with one.</summary>
    public const uint GoesOn = 2;

    private readonly LookupTable _words = new(file.Section(Section));

    /// <summary>What a word can do in a cue: the bits of a known word; of an unknown one both when it is a verb.</summary>
    public uint Of(ulong lower, WordTag tag) => _words.Find(lower) ?? (MayBeUnknownCue(tag) ? Starts | GoesOn : 0);

    private static bool MayBeUnknownCue(WordTag tag) =>
        tag is WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbBase or WordTag.Ing or WordTag.Participle;
}
