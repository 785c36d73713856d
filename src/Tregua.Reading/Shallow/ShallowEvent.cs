using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Shallow;

/// <summary>An act told in a sentence.</summary>
internal sealed record ShallowEvent
{
    /// <summary>The first token of its words.</summary>
    public required int First { get; init; }

    /// <summary>The token after its words.</summary>
    public required int End { get; init; }

    /// <summary>The token of its verb or noun.</summary>
    public required int Anchor { get; init; }

    /// <summary>What was done.</summary>
    public required EventMention Mention { get; init; }

    /// <summary>The agreement's actor who acts; null when unknown.</summary>
    public string? ActorSide { get; init; }

    /// <summary>The number.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>When.</summary>
    public TimeRange? Occurred { get; init; }

    /// <summary>What the verb's form and modal give it.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The form tells of what is to come, wished or demanded: what a verb of promising or demanding may give its own modality.</summary>
    public bool IsOpen { get; init; }

    /// <summary>It is denied where it stands.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Words that weaken it.</summary>
    public string? Hedge { get; init; }

    /// <summary>Under which condition; null when none.</summary>
    public string? Condition { get; init; }
}
