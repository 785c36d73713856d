using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Events;

namespace Tregua.Reading.Claims;

/// <summary>Makes a claim of an event and those who vouch for it, in whatever language and depth it was read.</summary>
/// <param name="text">The stored text.</param>
/// <param name="report">The report.</param>
/// <param name="voice">Who speaks where the report names nobody.</param>
/// <param name="anchor">The day that future and past are told by; null when unknown.</param>
internal sealed class ClaimMaker(StoredText text, Report report, Source voice, LocalDate? anchor)
{
    /// <summary>The claim, without identity and confidence, and what proposed a modality that is not the event's own.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="enclosing">The attributions around it, outermost first.</param>
    /// <param name="span">Its words.</param>
    /// <param name="parts">The pieces of its words.</param>
    public (Claim Claim, string? ModalityBy) Make(EventDraft draft, List<Attribution> enclosing, TextSpan span, ImmutableArray<TextSpan> parts)
    {
        var inner = enclosing.Count == 0 ? null : enclosing[^1];
        var source = Sources.Of(report.Outlet, voice, enclosing);
        var isOwn = IsOwn(enclosing);
        var (modality, by) = Modalities.Of(draft, inner, source, anchor);
        return (new Claim
        {
            Id = "",
            Report = report.Sha256,
            Span = span,
            Text = text.Slice(span),
            Parts = parts,
            Source = source,
            Cue = isOwn ? null : inner!.Cue,
            Modality = modality,
            Polarity = draft.Polarity == Polarity.Denied ^ inner?.Frame == "deny" ? Polarity.Denied : Polarity.Affirmed,
            Hedge = draft.Hedge ?? inner?.Hedge,
            Said = !isOwn ? inner!.Said : report.Published is { } day ? TimeRange.Day(day) : null,
            Event = draft.Event,
            Quantity = draft.Quantity,
            Occurred = draft.Occurred,
            Due = draft.Due,
            Condition = draft.Condition,
            ConditionDate = draft.ConditionDate,
        }, by);
    }

    /// <summary>True when the report itself vouches, by itself or in words like "WFAE reported" in WFAE.</summary>
    public bool IsOwn(List<Attribution> enclosing) => enclosing.Count == 0 || Sources.IsItself(report.Outlet, enclosing);
}
