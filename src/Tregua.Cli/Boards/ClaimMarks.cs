using System.Globalization;
using Tregua.Cases.Names;
using Tregua.Cli.Pages;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Reading;
using Tregua.Reading.Documents;

namespace Tregua.Cli.Boards;

/// <summary>The claims of a report as marks in its text.</summary>
/// <param name="result">What was read.</param>
/// <param name="masking">What is hidden.</param>
internal sealed class ClaimMarks(ReadingResult result, Masking masking)
{
    /// <summary>The claims that start in a passage, each with its number in the report.</summary>
    public IEnumerable<(int Number, Claim Claim)> Starting(Passage passage)
    {
        var span = result.Text.Span(passage.Start, passage.End);
        for (var i = First(span.Start); i < result.Claims.Length && result.Claims[i].Span.Start < span.End; i++)
            yield return (i + 1, result.Claims[i]);
    }

    // Claims stand by place, so the first that starts in a passage is found by halving.
    private int First(int start)
    {
        var (low, high) = (0, result.Claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (result.Claims[middle].Span.Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The words of a passage without markup, the words of each claim in its colour and its number behind them.</summary>
    public Piece[] Pieces(Passage passage)
    {
        var span = result.Text.Span(passage.Start, passage.End);
        var words = new StoredText(masking.Stretch(result.Text, span));
        var claims = Starting(passage).ToList();
        var pieces = new List<Piece>();
        var plain = passage.Kind == PassageKind.Paragraph ? Tone.Plain : Tone.Strong;
        var at = span.Start;
        foreach (var cut in Cuts(span, claims))
        {
            if (cut > at && !IsMarkup(at))
                pieces.Add(new Piece(words.Slice(new TextSpan(at - span.Start, Math.Min(cut, span.End) - span.Start)), ToneAt(at, claims) ?? plain, IsMasked: true));
            at = Math.Max(at, cut);
            foreach (var (number, claim) in claims)
            {
                if (claim.Span.End == cut)
                    pieces.Add(new Piece(string.Create(CultureInfo.InvariantCulture, $"[{number}]"), Tone.Faint));
            }
        }
        return [.. pieces];
    }

    /// <summary>The colour of a claim: what is told as a fact, what lies ahead, what is denied.</summary>
    public static Tone ToneOf(Modality modality, Polarity polarity) =>
        polarity == Polarity.Denied ? Tone.Attention
        : modality is Modality.Occurred or Modality.Ongoing ? Tone.Done
        : Tone.Typed;

    private SortedSet<int> Cuts(TextSpan span, List<(int Number, Claim Claim)> claims)
    {
        var cuts = new SortedSet<int> { span.End };
        foreach (var (_, claim) in claims)
        {
            cuts.Add(claim.Span.Start);
            cuts.Add(Math.Min(claim.Span.End, span.End));
        }
        var (start, end) = (result.Text.ToUtf16(span.Start), result.Text.ToUtf16(span.End));
        for (var i = FirstGap(start); i < result.Gaps.Length && result.Gaps[i].Start < end; i++)
        {
            var markup = result.Text.Span(result.Gaps[i].Start, result.Gaps[i].End);
            cuts.Add(Math.Max(markup.Start, span.Start));
            cuts.Add(Math.Min(markup.End, span.End));
        }
        return cuts;
    }

    private bool IsMarkup(int at)
    {
        var place = result.Text.ToUtf16(at);
        var gap = FirstGap(place);
        return gap < result.Gaps.Length && result.Gaps[gap].Start <= place;
    }

    // The first gap that ends behind a place.
    private int FirstGap(int place)
    {
        var (low, high) = (0, result.Gaps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (result.Gaps[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // Of claims inside one another the shortest colours the words.
    private static Tone? ToneAt(int at, List<(int Number, Claim Claim)> claims)
    {
        Claim? innermost = null;
        foreach (var (_, claim) in claims)
        {
            if (at >= claim.Span.Start && at < claim.Span.End && (innermost is null || claim.Span.Length < innermost.Span.Length))
                innermost = claim;
        }
        return innermost is null ? null : ToneOf(innermost.Modality, innermost.Polarity);
    }
}
