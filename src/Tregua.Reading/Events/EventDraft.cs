using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;
using Tregua.Reading.Explanations;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Events;

/// <summary>An event or figure found in a sentence, before it is known who vouches for it: token indices.</summary>
internal sealed record EventDraft
{
    /// <summary>The verb or event noun; who vouches for it depends on where it stands.</summary>
    public required int Anchor { get; init; }

    /// <summary>The first token of its words.</summary>
    public required int First { get; init; }

    /// <summary>The token after its words.</summary>
    public required int End { get; init; }

    /// <summary>What happened; the actor is filled in when names are resolved.</summary>
    public required EventMention Event { get; init; }

    /// <summary>Who acts, as a noun phrase.</summary>
    public NounPhrase? Actor { get; init; }

    /// <summary>The agreement's actor that acts, when the lexicon knows it.</summary>
    public string? ActorSide { get; init; }

    /// <summary>How it stands to the facts.</summary>
    public Modality Modality { get; init; }

    /// <summary>True when "will" or the like: promised or scheduled as the actor is the source or not.</summary>
    public bool IsFuture { get; init; }

    /// <summary>A relative clause, or a form that only tells: what it says is told, whatever is asked or promised around it.</summary>
    public bool IsAside { get; init; }

    /// <summary>Asserted or denied.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The verbatim hedge.</summary>
    public string? Hedge { get; init; }

    /// <summary>The number.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>When it occurred or is to.</summary>
    public TimeRange? Occurred { get; init; }

    /// <summary>When it had been due.</summary>
    public TimeRange? Due { get; init; }

    /// <summary>The condition, verbatim.</summary>
    public string? Condition { get; init; }

    /// <summary>The date inside the condition.</summary>
    public TimeRange? ConditionDate { get; init; }

    /// <summary>The clause it was read from; -1 of an event noun.</summary>
    public int Clause { get; init; } = -1;

    /// <summary>What is acted upon, as a noun phrase.</summary>
    public NounPhrase? Thing { get; init; }

    /// <summary>What proposed its fields.</summary>
    public EventReasons Reasons { get; init; }
}
