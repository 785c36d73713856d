using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Divisions;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Matching;

/// <summary>Tells what of an agreement a claim of suspending, resuming or terminating is about.</summary>
internal sealed class Reaches(Agreement agreement, Func<string?, string?> phaseIn)
{
    /// <summary>Words by which a report calls the agreement itself.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal) { "agreement", "deal", "accord", "treaty", "pact", "truce", "ceasefire", "armistice" };

    /// <summary>What the claim names: a clause, a phase or the agreement; null when it names none of them.</summary>
    internal Reach? Of(EventMention mention)
    {
        var text = mention.ThingPhrase ?? mention.Thing;
        if (text is null)
            return null;
        if (text.StartsWith("clause ", StringComparison.Ordinal))
            return OfClauses(text["clause ".Length..].Split(", "));
        if (phaseIn(text) is { } phase)
            return OfPhase(phase);
        var phrase = Phrase.Of(mention.Thing ?? text);
        return !phrase.IsEmpty && Whole.Contains(phrase.Words[^1]) ? OfAgreement() : null;
    }

    /// <summary>What a power of the text reaches; null for an act that is not on the agreement.</summary>
    internal Reach? Of(ActTarget? target) => target switch
    {
        null => null,
        StipulationsTarget clauses => new Reach(clauses.Stipulations),
        PhaseTarget phase => OfPhase(phase.Phase),
        AgreementTarget => OfAgreement(),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private Reach? OfClauses(string[] ids)
    {
        var known = agreement.Stipulations.Where(s => ids.Any(id => EachClauses.IsOf(s.Id, id))).Select(s => s.Id).ToImmutableArray();
        return known.IsEmpty ? null : new Reach(known);
    }

    private Reach OfPhase(string phase) =>
        new([.. agreement.Stipulations.Where(s => s.Phase == phase).Select(s => s.Id)], phase);

    private Reach OfAgreement() => new([.. agreement.Stipulations.Select(s => s.Id)], Agreement: true);
}
