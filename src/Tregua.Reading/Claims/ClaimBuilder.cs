using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Reading.Attributions;
using Tregua.Reading.Events;
using Tregua.Reading.Explanations;

namespace Tregua.Reading.Claims;

/// <summary>Puts events and those who vouch for them together as claims.</summary>
/// <param name="text">The stored text.</param>
/// <param name="report">The report.</param>
/// <param name="voice">Who speaks where the report names nobody.</param>
/// <param name="anchor">The day that future and past are told by; null when unknown.</param>
/// <param name="explains">Whether to keep what proposed each field.</param>
internal sealed class ClaimBuilder(StoredText text, Report report, Source voice, LocalDate? anchor, bool explains)
{
    private readonly ClaimMaker _maker = new(text, report, voice, anchor);
    private readonly Dictionary<string, ImmutableArray<FieldReason>> _reasons = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);

    /// <summary>What is known of the reading of the claims built, by claim id; empty when it was not asked for.</summary>
    public IReadOnlyDictionary<string, int> Features => _features;

    /// <summary>What proposed each field of the claims built, by claim id; empty when it was not asked for.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<FieldReason>> Reasons => _reasons;

    /// <summary>The claims of a sentence.</summary>
    public IEnumerable<Claim> Build(Parse parse, ImmutableArray<Attribution> attributions, ImmutableArray<EventDraft> events)
    {
        foreach (var draft in events)
        {
            var enclosing = Enclosing(attributions, draft.Anchor);
            if ((enclosing.Count == 0 && voice.Kind != SourceKind.Outlet && draft.Clause >= 0) || enclosing is [.., { Gives: not null } or { Frame: "deny" or "accuse" }] || Vouched(enclosing, draft) || Bearing.Has(parse, draft))
                yield return Build(parse, draft, enclosing, events);
        }
    }

    // What a side, an office or a body says is kept whatever it is about: a statement is data of its own.
    private static bool Vouched(List<Attribution> enclosing, EventDraft draft) =>
        enclosing is [.., { Source.Kind: not (SourceKind.CivilSociety or SourceKind.Unnamed) }] && draft.Clause >= 0;

    private static List<Attribution> Enclosing(ImmutableArray<Attribution> attributions, int anchor)
    {
        var enclosing = new List<Attribution>(attributions.Length);
        foreach (var attribution in attributions)
        {
            if (attribution.Covers(anchor))
                enclosing.Add(attribution);
        }
        if (enclosing.Count < 2)
            return enclosing;
        // The widest first: outer to inner; who is cited for another's words is inside them.
        enclosing.Sort((left, right) => left.SharedWith >= 0 != right.SharedWith >= 0 ? (left.SharedWith >= 0).CompareTo(right.SharedWith >= 0) : left.End - left.First != right.End - right.First ? (right.End - right.First).CompareTo(left.End - left.First) : left.CueFirst.CompareTo(right.CueFirst));
        return enclosing;
    }

    private Claim Build(Parse parse, EventDraft draft, List<Attribution> enclosing, ImmutableArray<EventDraft> events)
    {
        var inner = enclosing.Count == 0 ? null : enclosing[^1];
        if (inner?.Lemma is "warn" or "caution" && draft.Event.Action == EventAction.Other)
            draft = draft with { Event = draft.Event with { Action = EventAction.Warn } };
        var (first, end) = Span(parse, draft, inner, events);
        var span = text.Span(parse.Sentence.Tokens[first].Start, parse.Sentence.Tokens[end - 1].End);
        var (claim, modalityBy) = _maker.Make(draft, enclosing, span, Parts(parse, inner, first, end, span));
        claim = claim with { Event = claim.Event with { Plover = PloverCodes.Of(claim.Event, claim.Modality, claim.Polarity) } };
        var features = Confidence.Features(parse, draft, enclosing, claim, events.Length);
        claim = claim with { Id = ClaimIdentity.Of(claim), Confidence = Confidence.Of(features) };
        if (explains && _reasons.TryAdd(claim.Id, ClaimReasons.Of(claim, draft, _maker.IsOwn(enclosing) ? null : inner, modalityBy)))
            _features.Add(claim.Id, (int)features);
        return claim;
    }

    // Content that its own cue interrupts has its hull as span and its pieces as parts.
    private ImmutableArray<TextSpan> Parts(Parse parse, Attribution? inner, int first, int end, TextSpan span)
    {
        if (inner is null || inner.Pieces.Length < 2)
            return [span];
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var piece in inner.Pieces)
        {
            var (from, to) = (Math.Max(piece.First, first), Math.Min(piece.End, end));
            if (from < to)
                parts.Add(text.Span(parse.Sentence.Tokens[from].Start, parse.Sentence.Tokens[to - 1].End));
        }
        return parts.Count == 0 ? [span] : parts.ToImmutable();
    }

    // The words of the event; the whole content when it holds no other.
    private static (int First, int End) Span(Parse parse, EventDraft draft, Attribution? inner, ImmutableArray<EventDraft> events)
    {
        var (first, end) = (Math.Max(0, draft.First), Math.Min(draft.End, parse.Sentence.Count));
        if (inner is not null)
        {
            if (events.Count(other => inner.Covers(other.Anchor)) == 1)
                return (inner.First, Math.Max(inner.End, inner.First + 1));
            first = Math.Max(first, inner.First);
            end = Math.Min(Math.Max(end, first + 1), inner.End);
        }
        while (end - 1 > first && parse.Sentence.Lower(end - 1) is "," or "." or "”" or "\"" or ";" or ":")
            end--;
        return (first, Math.Max(end, first + 1));
    }
}
