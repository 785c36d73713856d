using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Reading.Attributions;
using Tregua.Reading.Claims;
using Tregua.Reading.Events;

namespace Tregua.Reading.Shallow;

/// <summary>Puts acts and those who vouch for them together as claims.</summary>
/// <param name="text">The stored text.</param>
/// <param name="report">The report.</param>
/// <param name="voice">Who speaks where the report names nobody.</param>
/// <param name="anchor">The day that future and past are told by; null when unknown.</param>
/// <param name="confidence">How sure a claim read so is.</param>
internal sealed class ShallowClaims(StoredText text, Report report, Source voice, LocalDate? anchor, double confidence)
{
    private readonly ClaimMaker _maker = new(text, report, voice, anchor);

    /// <summary>The claims of a sentence.</summary>
    public IEnumerable<Claim> Build(ShallowSentence sentence, ImmutableArray<Attribution> attributions, ImmutableArray<EventDraft> events)
    {
        foreach (var told in events)
        {
            var enclosing = attributions.Where(attribution => attribution.Covers(told.Anchor)).OrderByDescending(attribution => attribution.End - attribution.First).ToList();
            var (first, end) = Words(sentence, told, enclosing.Count == 0 ? null : enclosing[^1], events);
            if (end > first)
                yield return Build(told, enclosing, text.Span(sentence.Tokens[first].Start, sentence.Tokens[end - 1].End));
        }
    }

    private Claim Build(EventDraft told, List<Attribution> enclosing, TextSpan span)
    {
        var claim = _maker.Make(told, enclosing, span, [span]).Claim;
        return claim with { Id = ClaimIdentity.Of(claim), Confidence = confidence };
    }

    // The whole content when it tells one act; else the act's own words.
    private static (int First, int End) Words(ShallowSentence sentence, EventDraft told, Attribution? inner, ImmutableArray<EventDraft> events)
    {
        var (first, end) = (told.First, told.End);
        if (inner is not null)
            (first, end) = events.Count(other => inner.Covers(other.Anchor)) == 1 ? (inner.First, inner.End) : (Math.Max(first, inner.First), Math.Min(end, inner.End));
        while (first < end && sentence.IsEdge(first))
            first++;
        while (end > first && sentence.IsEdge(end - 1))
            end--;
        return (first, end);
    }
}
