using System.Collections.Immutable;
using Tregua.Reading.Dates;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Clauses;

/// <summary>What stands before a verb and belongs to it.</summary>
internal sealed record Left
{
    /// <summary>The subject.</summary>
    public NounPhrase? Subject { get; init; }

    /// <summary>How the clause stands in its sentence.</summary>
    public ClauseRole Role { get; init; } = ClauseRole.Main;

    /// <summary>The clause it belongs to.</summary>
    public int Governor { get; init; } = -1;

    /// <summary>"if", "while".</summary>
    public string? Marker { get; init; }

    /// <summary>The marker's token.</summary>
    public int MarkerToken { get; init; } = -1;

    /// <summary>The subject is that of an earlier clause.</summary>
    public bool SharesSubject { get; init; }

    /// <summary>Introductory complements ("Under the deal, …").</summary>
    public ImmutableArray<Complement> Complements { get; init; } = [];

    /// <summary>Introductory times ("On Thursday, …").</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>The first token.</summary>
    public int First { get; init; } = int.MaxValue;
}
