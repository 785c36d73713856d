using Tregua.Evidence.Sources;
using Tregua.Reading.Events;

namespace Tregua.Reading.Names;

/// <summary>Somebody or something that can say and do: a person, a body, an outlet.</summary>
internal sealed record Speaker
{
    /// <summary>The name, or the nominal as published without its article; null for hearsay.</summary>
    public string? Name { get; init; }

    /// <summary>What it is as a source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The agreement's actor it speaks for.</summary>
    public string? Side { get; init; }

    /// <summary>True of a single person.</summary>
    public bool IsPerson { get; init; }

    /// <summary>True of an outlet: it goes into the chain when it cites somebody.</summary>
    public bool IsOutlet { get; init; }

    /// <summary>True when the words carry a name of their own.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The noun that it was told by, in lower case; null when there is none.</summary>
    public string? Noun { get; init; }

    /// <summary>True of several without a name, "representatives of both parties", whom "it" does not mean.</summary>
    public bool IsSeveral => !IsNamed && Noun is { } noun && Singular.Of(noun) != noun;

    /// <summary>Whether "its", "his" or "their" can stand for it.</summary>
    /// <param name="possessive">The word in lower case.</param>
    public bool MayOwn(string possessive) => possessive switch
    {
        "his" or "her" => IsPerson,
        "its" => !IsPerson && !IsSeveral,
        "their" => !IsOutlet,
        _ => false,
    };
}
