using Tregua.Evidence.Reports;

namespace Tregua.Evaluation.Claims;

/// <summary>The words around a span, for people: about a sentence, never more than a line.</summary>
internal static class SentenceAround
{
    private const string Ends = ".!?";

    /// <summary>From the end of the sentence before to the end of its own; the reader's splitter is left out, as it may be what failed.</summary>
    public static string Of(StoredText stored, TextSpan span)
    {
        var text = stored.Text;
        var (start, end) = (stored.ToUtf16(span.Start), stored.ToUtf16(span.End));
        while (start > 0 && text[start - 1] != '\n' && !(start > 1 && text[start - 1] == ' ' && Ends.Contains(text[start - 2], StringComparison.Ordinal)))
            start--;
        while (end < text.Length && text[end] != '\n' && !(text[end] == ' ' && Ends.Contains(text[end - 1], StringComparison.Ordinal)))
            end++;
        return text[start..end].Replace('\n', ' ').Trim();
    }
}
