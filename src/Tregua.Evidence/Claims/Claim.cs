using System.Collections.Immutable;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;

namespace Tregua.Evidence.Claims;

/// <summary>
/// One attributed assertion in a report, pinned to its words: this source asserted this event or figure,
/// with this modality, polarity and hedge. Only <see cref="Modality.Occurred"/> and <see cref="Modality.Ongoing"/> can perform a stipulation.
/// </summary>
public sealed record Claim
{
    /// <summary>Derived from the content by <see cref="ClaimIdentity"/>, so that people's decisions survive a newer reader.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the report the claim was read in.</summary>
    public required string Report { get; init; }

    /// <summary>The words of the content (not of cue or source); of discontinuous content its hull.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The stored text at <see cref="Span"/>, verbatim.</summary>
    public required string Text { get; init; }

    /// <summary>The pieces of the content; one piece equal to <see cref="Span"/> when it is continuous.</summary>
    public ImmutableArray<TextSpan> Parts { get; init; } = [];

    /// <summary>Who vouches for it.</summary>
    public required Source Source { get; init; }

    /// <summary>The words of attribution, such as "told" or "according to"; null in the outlet's own voice.</summary>
    public string? Cue { get; init; }

    /// <summary>How the content stands to the facts.</summary>
    public Modality Modality { get; init; }

    /// <summary>Asserted or denied.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The verbatim hedge, such as "may"; null when none.</summary>
    public string? Hedge { get; init; }

    /// <summary>When it was said; null when unknown.</summary>
    public TimeRange? Said { get; init; }

    /// <summary>What happened, or is said to.</summary>
    public required EventMention Event { get; init; }

    /// <summary>The number given, if any.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>When the event occurred or is to occur; null when the text gives nothing.</summary>
    public TimeRange? Occurred { get; init; }

    /// <summary>When the text says the event had been due ("supposed to be freed last Saturday"); null when it says nothing.</summary>
    public TimeRange? Due { get; init; }

    /// <summary>The condition, verbatim, of a conditional content ("if no agreement is reached by Friday"); null when none.</summary>
    public string? Condition { get; init; }

    /// <summary>The date inside <see cref="Condition"/>; null when none.</summary>
    public TimeRange? ConditionDate { get; init; }

    /// <summary>From 0 to 1: how sure the reader is of the claim; 1 for claims entered by hand.</summary>
    public double Confidence { get; init; } = 1;
}
