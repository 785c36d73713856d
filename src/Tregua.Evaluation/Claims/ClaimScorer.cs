using System.Globalization;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;
using Tregua.Evidence.Reports;
using Tregua.Reading;

namespace Tregua.Evaluation.Claims;

/// <summary>The whole reader held against texts with expected claims.</summary>
public static class ClaimScorer
{
    /// <summary>Reads every text of a folder and compares.</summary>
    /// <param name="folder">Texts, each beside its expectation.</param>
    /// <exception cref="UnreadableCorpusException">The folder is not of the layout.</exception>
    public static Scorecard Score(string folder) => Score(folder, Reader.Read);

    /// <summary>The same with another reader, so that the scores of known claims can be told by hand.</summary>
    internal static Scorecard Score(string folder, Func<ReadingInput, ReadingResult> read)
    {
        var texts = ClaimText.In(folder);
        var tally = new ClaimTally();
        var expected = 0;
        foreach (var text in texts)
        {
            var result = Read(text, read);
            expected += text.Expectation.Claims.Length;
            Compare(tally, text, result);
        }
        return tally.Card(folder, string.Create(CultureInfo.InvariantCulture, $"{texts.Length} texts, {expected} expected claims"));
    }

    private static void Compare(ClaimTally tally, ClaimText text, ReadingResult result)
    {
        var expected = text.Expectation.Claims.Select(entry => entry.In(result.Text)).ToList();
        var partners = Pairing.Of([.. expected], result.Claims);
        for (var e = 0; e < expected.Count; e++)
        {
            if (partners[e] < 0)
                tally.Missed(Place(text, expected[e].Span, result), expected[e], Context(expected[e].Span, result));
            else
                tally.Paired(Place(text, expected[e].Span, result), expected[e], result.Claims[partners[e]], Context(expected[e].Span, result));
        }
        for (var c = 0; c < result.Claims.Length; c++)
        {
            if (!partners.Contains(c))
                tally.Beyond(Place(text, result.Claims[c].Span, result), result.Claims[c], Context(result.Claims[c].Span, result));
        }
    }

    private static ReadingResult Read(ClaimText text, Func<ReadingInput, ReadingResult> read)
    {
        try
        {
            return read(text.Input);
        }
        catch (UnreadableDocumentException failure)
        {
            throw new UnreadableCorpusException($"{text.Input.Location}: {failure.Message}", failure);
        }
    }

    private static string Place(ClaimText text, TextSpan? span, ReadingResult result) =>
        span is { } at ? string.Create(CultureInfo.InvariantCulture, $"{text.Name}:{1 + result.Text.Text.AsSpan(0, result.Text.ToUtf16(at.Start)).Count('\n')}") : text.Name;

    private static string Context(TextSpan? span, ReadingResult result) => span is { } at ? SentenceAround.Of(result.Text, at) : "(these words do not stand in the text as read)";
}
