using Tregua.Evaluation.Corpora;
using Tregua.Reading;

namespace Tregua.Evaluation.Claims;

/// <summary>The reader's claims that an expectation pairs with, as samples for the confidence of claims.</summary>
public static class ClaimSamples
{
    /// <summary>One for each paired claim of a folder of texts, in order.</summary>
    /// <param name="folder">Texts, each beside its expectation.</param>
    /// <returns>The text's name, what is known of the claim's reading, as the reader's bits, and whether all given fields agree.</returns>
    /// <exception cref="UnreadableCorpusException">The folder is not of the layout.</exception>
    public static IEnumerable<(string Text, int Features, bool Right)> In(string folder)
    {
        foreach (var text in ClaimText.In(folder))
        {
            var result = Reader.Read(text.Input with { Explains = true });
            var expected = text.Expectation.Claims.Select(entry => entry.In(result.Text)).ToList();
            var partners = Pairing.Of([.. expected], result.Claims);
            for (var e = 0; e < expected.Count; e++)
            {
                if (partners[e] >= 0)
                    yield return (text.Name, result.ConfidenceFeatures[result.Claims[partners[e]].Id], expected[e].Agreement(result.Claims[partners[e]]) == expected[e].Fields.Length);
            }
        }
    }
}
