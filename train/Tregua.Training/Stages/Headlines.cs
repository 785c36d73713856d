using System.Globalization;
using Tregua.Evaluation.Corpora;

namespace Tregua.Training.Stages;

/// <summary>Sentences written as newspapers write headlines, which the treebanks have few of.</summary>
internal static class Headlines
{
    private const int OneIn = 16;

    /// <summary>Some of the sentences with capitals on every longer word, and some in capitals.</summary>
    public static IEnumerable<ConlluSentence> Of(IReadOnlyList<ConlluSentence> sentences)
    {
        for (var i = 0; i < sentences.Count; i += OneIn)
        {
            yield return Rewritten(sentences[i], form => form.Length > 3 || char.IsUpper(form[0]) ? char.ToUpper(form[0], CultureInfo.InvariantCulture) + form[1..] : form);
            if (i % (2 * OneIn) == 0)
                yield return Rewritten(sentences[i], form => form.ToUpperInvariant());
        }
    }

    private static ConlluSentence Rewritten(ConlluSentence sentence, Func<string, string> form) =>
        sentence with { Words = [.. sentence.Words.Select(word => word with { Form = form(word.Form) })] };
}
