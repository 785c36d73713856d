using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Claims;

namespace Tregua.Reading.Shallow;

/// <summary>Puts acts and those who vouch for them together as claims.</summary>
/// <param name="text">The stored text.</param>
/// <param name="report">The report.</param>
/// <param name="voice">Who speaks where the report names nobody.</param>
/// <param name="anchor">The day that future and past are told by; null when unknown.</param>
/// <param name="confidence">How sure a claim read so is.</param>
internal sealed class ShallowClaims(StoredText text, Report report, Source voice, LocalDate? anchor, double confidence)
{
    /// <summary>The claims of a sentence.</summary>
    public IEnumerable<Claim> Build(ShallowSentence sentence, ImmutableArray<Attribution> attributions, ImmutableArray<ShallowEvent> events)
    {
        foreach (var told in events)
        {
            var enclosing = attributions.Where(attribution => attribution.Covers(told.Anchor)).OrderByDescending(attribution => attribution.End - attribution.First).ToList();
            var (first, end) = Words(sentence, told, enclosing.Count == 0 ? null : enclosing[^1], events);
            if (end > first)
                yield return Build(sentence, told, enclosing, text.Span(sentence.Tokens[first].Start, sentence.Tokens[end - 1].End));
        }
    }

    private Claim Build(ShallowSentence sentence, ShallowEvent told, List<Attribution> enclosing, TextSpan span)
    {
        var inner = enclosing.Count == 0 ? null : enclosing[^1];
        var source = Sources.Of(report.Outlet, voice, enclosing);
        var isOwn = inner is null || Sources.IsItself(report.Outlet, enclosing);
        var claim = new Claim
        {
            Id = "",
            Report = report.Sha256,
            Span = span,
            Text = text.Slice(span),
            Parts = [span],
            Source = source,
            Cue = isOwn ? null : inner!.Cue,
            Modality = ModalityOf(told, inner, source),
            Polarity = told.IsDenied ^ (inner?.Frame == "deny") ? Polarity.Denied : Polarity.Affirmed,
            Hedge = told.Hedge,
            Said = isOwn ? report.Published is { } day ? TimeRange.Day(day) : null : inner!.Said,
            Event = told.Mention,
            Quantity = told.Quantity,
            Occurred = told.Occurred,
            Condition = told.Condition,
            Confidence = confidence,
        };
        return claim with { Id = ClaimIdentity.Of(claim) };
    }

    private Modality ModalityOf(ShallowEvent told, Attribution? inner, Source source)
    {
        if (told.Modality == Modality.Conditional)
            return Modality.Conditional;
        if (told.IsOpen && inner?.Gives is { } given)
            return given;
        if (told.Modality == Modality.Scheduled)
            return IsOwnAct(told, source) ? Modality.Promised : Modality.Scheduled;
        var isAhead = anchor is { } today && told.Occurred?.FirstDay is { } day && day > today;
        return isAhead && told.Modality is Modality.Occurred or Modality.Ongoing ? Modality.Scheduled : told.Modality;
    }

    private static bool IsOwnAct(ShallowEvent told, Source source) =>
        source.Name is { } name && told.Mention.Actor is { } actor && (name == actor || (source.Side is { } side && (side == told.ActorSide || side == actor)));

    // The whole content when it tells one act; else the act's own words.
    private static (int First, int End) Words(ShallowSentence sentence, ShallowEvent told, Attribution? inner, ImmutableArray<ShallowEvent> events)
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
