using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Parsing;

/// <summary>Gathers the parts of an agreement in file order.</summary>
internal sealed class AgreementBuilder
{
    public string? Title { get; set; }

    public SourceMark Mark { get; set; }

    public DateTimeZone? Zone { get; set; }

    public PactTime? InForce { get; set; }

    public PactTime? Signed { get; set; }

    public Provenance Provenance { get; } = new();

    public List<Phase> Phases { get; } = [];

    public List<Stipulation> Stipulations { get; } = [];

    public List<Exchange> Exchanges { get; } = [];

    public List<Amendment> Amendments { get; } = [];

    public List<Extension> Extensions { get; } = [];

    public List<Waiver> Waivers { get; } = [];

    public List<Outlook> Outlooks { get; } = [];

    public List<OutcomeClause> Outcomes { get; } = [];

    public List<StandardClause> Standards { get; } = [];

    /// <summary>The agreement; only to be asked for when nothing failed.</summary>
    public Agreement Build(Names names) => new()
    {
        Title = Title!,
        Zone = Zone!,
        InForce = InForce!.Value,
        Signed = Signed,
        Mark = Mark,
        ClauseNumber = Provenance.ClauseNumber,
        Places = [.. names.Places],
        Actors = [.. names.Actors],
        Things = [.. names.Things],
        Phases = [.. Phases],
        Stipulations = [.. Stipulations],
        Exchanges = [.. Exchanges],
        Amendments = [.. Amendments],
        Extensions = [.. Extensions],
        Waivers = [.. Waivers],
        Outlooks = [.. Outlooks],
        Outcomes = [.. Outcomes],
        Standards = [.. Standards],
        Notes = Provenance.Notes,
        Sources = Provenance.Sources,
    };
}
