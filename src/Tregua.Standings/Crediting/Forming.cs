using System.Collections.Immutable;
using Tregua.Evidence.Events;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Crediting;

/// <summary>Forms events from observations, as far as the rules have claims of one thing be one event.</summary>
internal static class Forming
{
    internal static ImmutableArray<ClaimedEvent> Of(RuleSet rules, IEnumerable<Observation> observations)
    {
        if (!rules.Has(Rule.E1Events))
            return [.. observations.SelectMany(o => EventFormation.Form([o]))];
        var events = EventFormation.Form(observations);
        return rules.Has(Rule.E2Parts) ? events : [.. events.Select(e => e with { PartOf = null })];
    }
}
