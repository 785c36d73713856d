using Tregua.Evidence.Claims;

namespace Tregua.Reading.Shallow;

/// <summary>A verb in a sentence with its auxiliaries.</summary>
internal sealed record ShallowVerb
{
    /// <summary>Its first token, auxiliaries and modals included.</summary>
    public required int First { get; init; }

    /// <summary>The token after its last.</summary>
    public required int End { get; init; }

    /// <summary>Its lemma.</summary>
    public required string Lemma { get; init; }

    /// <summary>What its form tells.</summary>
    public required VerbTime Time { get; init; }

    /// <summary>What acts stands after it, if anywhere; what is acted upon before it.</summary>
    public bool IsPassive { get; init; }

    /// <summary>A negation stands before it.</summary>
    public bool IsDenied { get; init; }

    /// <summary>What its modal gives it; null when none.</summary>
    public Modality? Gives { get; init; }

    /// <summary>The modal's words when they weaken it.</summary>
    public string? Hedge { get; init; }
}
