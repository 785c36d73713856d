using System.Collections.Frozen;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Attributions;

/// <summary>What a word is among the words of reporting, as a small number for the models' features.</summary>
internal static class ReportingWords
{
    private static readonly FrozenDictionary<string, string> Verbs = Vocabulary.English.Table("reporting verbs");

    private static readonly string[] Frames = ["say", "report", "that", "tell", "quote", "count", "demand", "call", "promise", "threaten", "propose", "deny", "accuse", "believe", "describe"];

    private static readonly WordNote<Number> Numbers = new(word => FrameOf(Lemma(word.Lower)) is { } frame ? new Number((byte)(1 + Array.IndexOf(Frames, frame))) : Number.None);

    private static readonly FrozenSet<string> Attitudes = Vocabulary.English.Set("attitude verbs");

    /// <summary>The lemma of a form of a reporting verb; null of any other word.</summary>
    public static string? Lemma(string lower) =>
        Verbs.ContainsKey(lower) ? lower : VerbForms.English.Find(lower)?.Lemma;

    /// <summary>The frame of a reporting verb; null of any other.</summary>
    public static string? FrameOf(string? lemma)
    {
        if (lemma is null || !Verbs.TryGetValue(lemma, out var frame))
            return null;
        var space = frame.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? frame : frame[..space];
    }

    /// <summary>Whether a verb tells what somebody believes, feels or wants, and so no claim.</summary>
    public static bool IsAttitude(string lemma) => Attitudes.Contains(lemma);

    /// <summary>The frame of a form of a reporting verb, whatever its case, from 1; 0 for any other word.</summary>
    public static byte Of(Word word) => Numbers.Of(word).Value;

    private sealed record Number(byte Value)
    {
        public static readonly Number None = new(0);
    }
}
