using Tregua.Evaluation.Corpora;
using Tregua.Reading;

namespace Tregua.Evaluation.Claims;

/// <summary>The reader's claims that an expectation pairs with, as samples for the confidence of claims.</summary>
public static class ClaimSamples
{
    /// <summary>One for each paired claim of a folder of texts, in order.</summary>
    /// <param name="folder">Texts, each beside its expectation.</param>
    /// <param name="without">The names of texts to leave out.</param>
    /// <returns>What is known of the claim's reading, as the reader's bits, and whether all given fields agree.</returns>
    /// <exception cref="UnreadableCorpusException">The folder is not of the layout.</exception>
    public static IEnumerable<(int Features, bool Right)> In(string folder, IReadOnlyCollection<string> without)
    {
        ArgumentNullException.ThrowIfNull(without);
        foreach (var text in ClaimText.In(folder))
        {
            if (without.Contains(text.Name))
                continue;
            var result = Reader.Read(text.Input with { Explains = true });
            var expected = text.Expectation.Claims.Select(entry => entry.In(result.Text)).ToList();
            var partners = Pairing.Of([.. expected], result.Claims);
            for (var e = 0; e < expected.Count; e++)
            {
                if (partners[e] >= 0)
                    yield return (result.ConfidenceFeatures[result.Claims[partners[e]].Id], expected[e].Agreement(result.Claims[partners[e]]) == expected[e].Fields.Length);
            }
        }
    }
}
