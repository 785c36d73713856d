using System.Collections.Immutable;
using Tregua.Reading.Dates;
using Tregua.Reading.Phrases;
using Tregua.Reading.Quantities;

namespace Tregua.Reading.Clauses;

/// <summary>How a clause stands in its sentence.</summary>
internal enum ClauseRole
{
    /// <summary>A clause of its own, or after "that".</summary>
    Main,

    /// <summary>After "who", "which", or a reduced one.</summary>
    Relative,

    /// <summary>After "if", "while", "because".</summary>
    Adverbial,

    /// <summary>An infinitive.</summary>
    Infinitive,

    /// <summary>A form in -ing.</summary>
    Participial,
}

/// <summary>A preposition with its noun phrase.</summary>
/// <param name="Preposition">In lower case.</param>
/// <param name="First">The preposition's token.</param>
/// <param name="Noun">What follows it.</param>
internal sealed record Complement(string Preposition, int First, NounPhrase Noun);

/// <summary>A verb with what belongs to it.</summary>
internal sealed record Clause
{
    /// <summary>Its place among the clauses of the sentence.</summary>
    public required int Index { get; init; }

    /// <summary>The verb.</summary>
    public required VerbGroup Verb { get; init; }

    /// <summary>How it stands in the sentence.</summary>
    public required ClauseRole Role { get; init; }

    /// <summary>Its grammatical subject; of a relative clause the noun before it.</summary>
    public NounPhrase? Subject { get; init; }

    /// <summary>The noun phrases straight after the verb.</summary>
    public ImmutableArray<NounPhrase> Objects { get; init; } = [];

    /// <summary>Prepositions with their noun phrases.</summary>
    public ImmutableArray<Complement> Complements { get; init; } = [];

    /// <summary>"five times": how often; null when it is not said.</summary>
    public QuantityExpression? Repeats { get; init; }

    /// <summary>Its time expressions.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>The clause whose complement or relative it is; -1 when none.</summary>
    public int Governor { get; init; } = -1;

    /// <summary>"if", "while"; null when none.</summary>
    public string? Marker { get; init; }

    /// <summary>Token of the marker; -1 when none.</summary>
    public int MarkerToken { get; init; } = -1;

    /// <summary>The first token of subject, marker or verb.</summary>
    public required int First { get; init; }

    /// <summary>The token after its last complement.</summary>
    public required int End { get; init; }

    /// <summary>True when the subject is taken over from the clause before ("and denied").</summary>
    public bool SharesSubject { get; init; }

    /// <summary>The first object; null when none.</summary>
    public NounPhrase? Object => Objects.IsEmpty ? null : Objects[0];

    /// <summary>The complement with a preposition; null when none.</summary>
    public NounPhrase? After(string preposition)
    {
        foreach (var complement in Complements)
        {
            if (complement.Preposition == preposition)
                return complement.Noun;
        }
        return null;
    }
}
