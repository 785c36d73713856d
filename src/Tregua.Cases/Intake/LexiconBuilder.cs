using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Reading.Lexicons;

namespace Tregua.Cases.Intake;

/// <summary>Tells the reader an agreement's names and calendar.</summary>
public static class LexiconBuilder
{
    /// <summary>The agreement's actors, things, phases and topics.</summary>
    public static Lexicon From(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new Lexicon
        {
            Actors = [.. agreement.Actors.Select(actor => new ActorEntry(actor.Name, StandingOf(actor.Role), actor.Aliases, actor.Members, actor.Performers))],
            Things = [.. agreement.Things.Select(thing => new ThingEntry(thing.Name, thing.Category == ThingCategory.Persons, thing.Aliases, KindsOf(thing.Kinds)))],
            Phases = [.. agreement.Phases.Select(phase => EntryOf(phase, agreement))],
            Topics = TopicsOf(agreement),
        };
    }

    private static ActorStanding StandingOf(Role role) => role switch
    {
        Role.Party or Role.NonSignatory => ActorStanding.Party,
        Role.Mediator or Role.Guarantor => ActorStanding.Mediator,
        Role.Monitor => ActorStanding.Monitor,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static ImmutableArray<KindEntry> KindsOf(ImmutableArray<Kind> kinds) =>
        [.. kinds.SelectMany(kind => KindsOf(kind.Kinds).Insert(0, new KindEntry(kind.Name, kind.Aliases)))];

    // Only a phase without a gate has a first day that the text alone gives; the others depend on claims, which the reader must not see.
    private static PhaseEntry EntryOf(Phase phase, Agreement agreement) => new(
        phase.Id,
        phase.Title,
        phase.Gate is null ? agreement.InForce.Date : null,
        phase.Length is { Unit: SpanUnit.Days } length ? length.Count : null);

    private static ImmutableArray<string> TopicsOf(Agreement agreement) =>
    [
        .. agreement.Stipulations.Select(s => s.Act.Topic)
            .Concat(agreement.Phases.Select(p => p.Continuation?.Topic))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];
}
