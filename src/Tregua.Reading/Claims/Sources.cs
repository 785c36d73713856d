using System.Collections.Immutable;
using Tregua.Evidence.Sources;
using Tregua.Reading.Attributions;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Names;

namespace Tregua.Reading.Claims;

/// <summary>The source of a claim and the chain to it.</summary>
internal static class Sources
{
    /// <summary>The innermost source, the rest as its chain, outlet first.</summary>
    /// <param name="outlet">Who published; null when unknown.</param>
    /// <param name="voice">Who speaks where nobody is named: the outlet, or the actor that published its own text.</param>
    /// <param name="enclosing">The attributions around the event, outermost first.</param>
    public static Source Of(string? outlet, Source voice, List<Attribution> enclosing)
    {
        var chain = ImmutableArray.CreateBuilder<string>();
        if (outlet is not null)
            chain.Add(outlet);
        if (enclosing.Count == 0 || IsItself(outlet, enclosing))
            return voice with { Chain = chain.ToImmutable() };
        for (var i = 0; i < enclosing.Count; i++)
        {
            if (enclosing[i].Via is { } via && !chain.Contains(via))
                chain.Add(via);
            if (i < enclosing.Count - 1 && enclosing[i].Source.Name is { } name && name != enclosing[^1].Source.Name && !chain.Contains(name))
                chain.Add(name);
        }
        var source = enclosing[^1].Source;
        return new Source { Name = source.Name, Kind = source.Kind, Side = source.Side, Chain = chain.ToImmutable() };
    }

    /// <summary>
    /// Whose words those are that name nobody: a monitor's weekly report or a ministry's communiqué is the word of that body;
    /// any other outlet speaks in its own voice.
    /// </summary>
    /// <param name="outlet">Who published; null when unknown.</param>
    /// <param name="names">The agreement's names.</param>
    public static Source Voice(string? outlet, LexiconNames names)
    {
        if (outlet is null || names.Find(outlet) is not { } match)
            return new Source { Kind = SourceKind.Outlet };
        var kind = match.Actor.Standing switch
        {
            ActorStanding.Party => SourceKind.Party,
            ActorStanding.Mediator => SourceKind.Mediator,
            ActorStanding.Monitor => SourceKind.Monitor,
            _ => throw new ArgumentOutOfRangeException(nameof(names), match.Actor.Standing, "An actor's standing that is not known."),
        };
        return new Source { Name = outlet, Kind = kind, Side = match.Actor.Name };
    }

    /// <summary>True of "WFAE reported" in WFAE: its own voice.</summary>
    public static bool IsItself(string? outlet, List<Attribution> enclosing) =>
        outlet is not null && enclosing.Count == 1 && enclosing[0].Source.Side is null && string.Equals(enclosing[0].Source.Name, outlet, StringComparison.OrdinalIgnoreCase);
}
