using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Standings.Outcomes;

/// <summary>What can come of a standing.</summary>
/// <param name="Until">The last day looked at.</param>
/// <param name="Outcomes">What can come about by then.</param>
internal sealed record Futures(LocalDate Until, ImmutableArray<Outcome> Outcomes)
{
    /// <summary>Says where a limit on size cut the search short; empty where none did.</summary>
    internal ImmutableArray<string> Notices
    {
        get
        {
            var cut = Outcomes.Where(o => o.IsCutShort).Select(o => $"\"{o.What}\"").Distinct().ToArray();
            return cut.Length == 0
                ? []
                : [$"The search for outcomes was cut short by its bound of {Exploration.MostNodes} states, {Exploration.MostTogether} choices on one day and {RoadMap.MostRoads} roads: days may be earlier or later, and roads missing, for {Words.List(cut)}."];
        }
    }
}
