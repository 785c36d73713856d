using Tregua.Evidence.Claims;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>What a verb of saying does to what is said.</summary>
/// <param name="Frame">Its frame, as in the English list of reporting verbs: say, report, deny, demand.</param>
/// <param name="Gives">The modality it gives; null when none.</param>
internal sealed record ReportingFrame(string Frame, Modality? Gives)
{
    /// <summary>True when what follows may be no clause but an act: an infinitive or a noun.</summary>
    public bool TakesActs => Frame is not ("say" or "that" or "tell" or "describe");

    /// <summary>Reads a vocabulary's <c>[reporting-verbs]</c>.</summary>
    /// <exception cref="FormatException">A modality is not known.</exception>
    public static Dictionary<string, ReportingFrame> Of(Vocabulary vocabulary) =>
        vocabulary.TableOrNone("reporting-verbs").ToDictionary(entry => entry.Key, entry => Read(entry.Key, entry.Value), StringComparer.Ordinal);

    private static ReportingFrame Read(string lemma, string value)
    {
        var words = value.Split(' ');
        if (words.Length == 1)
            return new ReportingFrame(words[0], null);
        return Enum.TryParse<Modality>(words[1], out var gives) ? new ReportingFrame(words[0], gives)
            : throw new FormatException($"[reporting-verbs] gives '{lemma}' the modality '{words[1]}', which is not known.");
    }
}
