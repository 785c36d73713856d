using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Agreements.Model;

/// <summary>A deal, as modelled in one <c>.pact</c> file: bound, with every name resolved.</summary>
public sealed record Agreement
{
    /// <summary>The title, as written after <c>agreement</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The number of the clause on its coming into force; null when not stated.</summary>
    public string? ClauseNumber { get; init; }

    /// <summary>The zone whose local days the agreement counts.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>When it came into force, local time in <see cref="Zone"/>; midnight when only a date is given.</summary>
    public required PactTime InForce { get; init; }

    /// <summary>When it was signed or announced; null when not stated.</summary>
    public PactTime? Signed { get; init; }

    /// <summary>Parties, mediators, guarantors, monitors and non-signatories, in file order.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>Persons and goods the clauses count, in file order.</summary>
    public ImmutableArray<Thing> Things { get; init; } = [];

    /// <summary>Places that clauses name, in file order; a clause may also name one that is not declared.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>The phases, in file order.</summary>
    public ImmutableArray<Phase> Phases { get; init; } = [];

    /// <summary>Every stipulation of the agreement, of its phases and of its amendments, in file order.</summary>
    public ImmutableArray<Stipulation> Stipulations { get; init; } = [];

    /// <summary>Explicit exchanges, in file order.</summary>
    public ImmutableArray<Exchange> Exchanges { get; init; } = [];

    /// <summary>Dated changes, in file order.</summary>
    public ImmutableArray<Amendment> Amendments { get; init; } = [];

    /// <summary>Agreed prolongations of phases and of stipulations' deadlines, in file order.</summary>
    public ImmutableArray<Extension> Extensions { get; init; } = [];

    /// <summary>Claims that their creditors gave up, in file order.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>What sources expect, in file order; never the agreement's own text.</summary>
    public ImmutableArray<Outlook> Outlooks { get; init; } = [];

    /// <summary>Results the text foresees, in file order.</summary>
    public ImmutableArray<OutcomeClause> Outcomes { get; init; } = [];

    /// <summary>Standards of proof that the case defines for itself, in file order.</summary>
    public ImmutableArray<StandardClause> Standards { get; init; } = [];

    /// <summary>Notes on the agreement as a whole.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Where the text was read: addresses or citations.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Where its first line stands in its file.</summary>
    public SourceMark Mark { get; init; }

    /// <summary>The stipulation with the given id; null when there is none.</summary>
    public Stipulation? Stipulation(string id) => Stipulations.FirstOrDefault(s => s.Id == id);

    /// <summary>The phase with the given id; null when there is none.</summary>
    public Phase? Phase(string id) => Phases.FirstOrDefault(p => p.Id == id);

    /// <summary>The actor with the given name (not alias); null when there is none.</summary>
    public Actor? Actor(string name) => Actors.FirstOrDefault(a => a.Name == name);
}
