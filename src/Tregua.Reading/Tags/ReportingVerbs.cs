using System.Collections.Frozen;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tags;

/// <summary>What the vocabulary says of verbs that attribute.</summary>
internal static class ReportingVerbs
{
    private static readonly FrozenDictionary<string, string[]> Frames =
        Vocabulary.English.Table("reporting verbs").ToFrozenDictionary(static verb => verb.Key, static verb => verb.Value.Split(' '), StringComparer.Ordinal);

    /// <summary>The frame of a verb and the words after it; null when it does not report.</summary>
    public static string[]? Find(string lemma) => Frames.GetValueOrDefault(lemma);

    /// <summary>True when a clause can follow the verb without "that".</summary>
    public static bool TakesClause(string lemma) =>
        Find(lemma) is { } frame && frame[0] is "say" or "report" or "that" or "tell" or "believe" or "deny" or "count" or "promise";
}
