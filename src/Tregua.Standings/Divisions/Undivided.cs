using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Tregua.Standings.Divisions;

/// <summary>Names divided clauses in an answer as the agreement does, with the debtor meant beside them.</summary>
internal static partial class Undivided
{
    internal static ImmutableArray<ExchangeStanding> Of(ImmutableArray<ExchangeStanding> exchanges) =>
        exchanges.Any(e => e.Legs.Any(IsPart)) ? [.. exchanges.Select(e => e with { Id = EachClauses.Whole(e.Id), Legs = Ids(e.Legs), Given = Named(e.Given), Owed = Named(e.Owed) })] : exchanges;

    internal static ImmutableArray<Finding> Of(ImmutableArray<Finding> findings) =>
        [.. findings.Select(f => f.Stipulations.Any(IsPart) ? f with { Text = Text(f.Text), Stipulations = Ids(f.Stipulations) } : f)];

    internal static ImmutableArray<UpcomingDate> Of(ImmutableArray<UpcomingDate> dates) =>
        [.. dates.Select(d => d.Stipulation is { } id && IsPart(id) ? d with { What = Text(d.What), Stipulation = EachClauses.Whole(id) } : d).Distinct()];

    private static bool IsPart(string id) => EachClauses.Whole(id) != id;

    private static ImmutableArray<string> Ids(ImmutableArray<string> ids) => [.. ids.Select(EachClauses.Whole).Distinct()];

    private static ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>> Named(ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>> amounts) =>
        amounts.ToImmutableSortedDictionary(a => a.Key, a => ImmutableArray.CreateRange(a.Value, v => v with { Leg = string.Join(", ", v.Leg.Split(", ").Select(EachClauses.Whole).Distinct()) }), StringComparer.Ordinal);

    private static string Text(string text) => Part().Replace(text, "$1 ($2)");

    [GeneratedRegex(@"^([a-z0-9-]+)/([^:]+?)(?=:| is due)")]
    private static partial Regex Part();
}
