namespace Tregua.Reading.Explanations;

/// <summary>What proposed the fields of an event: constants of <see cref="By"/>, noted where each is set; null where nothing proposed one.</summary>
internal readonly record struct EventReasons
{
    /// <summary>Of the action.</summary>
    public string? Action { get; init; }

    /// <summary>Of the actor.</summary>
    public string? Actor { get; init; }

    /// <summary>Of the thing.</summary>
    public string? Thing { get; init; }

    /// <summary>Of modality and polarity.</summary>
    public string? Modality { get; init; }

    /// <summary>Of the number's base.</summary>
    public string? Base { get; init; }

    /// <summary>Of the time.</summary>
    public string? Occurred { get; init; }
}
