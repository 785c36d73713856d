using System.Collections.Immutable;
using Tregua.Evidence.Sources;
using Tregua.Reading.Attributions;

namespace Tregua.Reading.Claims;

/// <summary>The source of a claim and the chain to it.</summary>
internal static class Sources
{
    /// <summary>The innermost source, the rest as its chain, outlet first.</summary>
    /// <param name="outlet">Who published; null when unknown.</param>
    /// <param name="enclosing">The attributions around the event, outermost first.</param>
    public static Source Of(string? outlet, List<Attribution> enclosing)
    {
        var chain = ImmutableArray.CreateBuilder<string>();
        if (outlet is not null)
            chain.Add(outlet);
        if (enclosing.Count == 0 || IsItself(outlet, enclosing))
            return new Source { Kind = SourceKind.Outlet, Chain = chain.ToImmutable() };
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

    // "WFAE reported" in WFAE: its own voice.
    private static bool IsItself(string? outlet, List<Attribution> enclosing) =>
        outlet is not null && enclosing.Count == 1 && enclosing[0].Source.Side is null && string.Equals(enclosing[0].Source.Name, outlet, StringComparison.OrdinalIgnoreCase);
}
