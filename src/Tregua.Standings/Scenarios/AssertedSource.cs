using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Sources;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Scenarios;

/// <summary>Tells the kind and side of a source that is given by its name.</summary>
internal static class AssertedSource
{
    internal static Source Of(Agreement agreement, string? by, string? via)
    {
        ImmutableArray<string> chain = via is null ? [] : [via];
        if (by is null)
            return new Source { Kind = SourceKind.Outlet, Chain = chain };
        var side = new ActorNames(agreement).FindOne(by)?.Name;
        return new Source { Name = by, Kind = KindOf(agreement, by, side), Side = side, Chain = chain };
    }

    private static SourceKind KindOf(Agreement agreement, string by, string? side) => side is null ? SourceKind.ThirdParty : agreement.Actor(side) switch
    {
        { Role: Role.Mediator or Role.Guarantor } => SourceKind.Mediator,
        { Role: Role.Monitor } => SourceKind.Monitor,
        { } actor when IsThe(actor, by) => SourceKind.Party,
        _ => SourceKind.NamedOfficial,
    };

    private static bool IsThe(Actor actor, string by)
    {
        var phrase = Phrase.Of(by);
        return phrase.Equals(Phrase.Of(actor.Name)) || actor.Aliases.Any(a => phrase.Equals(Phrase.Of(a)));
    }
}
