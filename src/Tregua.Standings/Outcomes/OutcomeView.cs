using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Outcomes;

/// <summary>What is possible next under the text: phases that can start, results the text foresees, ways a phase can be prolonged.</summary>
internal static class OutcomeView
{
    internal static ImmutableArray<Outcome> Show(Setting setting, ImmutableArray<World> worlds, ImmutableArray<StipulationStanding> stipulations)
    {
        var outcomes = ImmutableArray.CreateBuilder<Outcome>();
        if (!setting.Rules.Has(Rule.X5Outcomes))
            return [];
        foreach (var phase in setting.Agreement.Phases)
        {
            if (phase.Gate is { } gate && !IsForeseen(setting, worlds, stipulations, gate) && worlds.All(w => w.Runs[phase.Id] is { HasStarted: false }))
                AddUnder(outcomes, setting, worlds, stipulations, $"{phase.Title} begins", gate);
        }
        foreach (var clause in setting.Agreement.Outcomes)
            AddUnder(outcomes, setting, worlds, stipulations, clause.What, clause.When);
        foreach (var phase in setting.Agreement.Phases)
            AddReadings(outcomes, setting, worlds, phase);
        return [.. outcomes.Distinct()];
    }

    /// <summary>True when an outcome of the text has the same way, so that it need not be said twice.</summary>
    private static bool IsForeseen(Setting setting, ImmutableArray<World> worlds, ImmutableArray<StipulationStanding> stipulations, Condition gate) =>
        setting.Agreement.Outcomes.Any(o => worlds.All(w => new Road(setting, w, stipulations) is var road && road.To(o.When).SameAs(road.To(gate))));

    /// <summary>One outcome where every reading gives the same, else one for each reading.</summary>
    private static void AddUnder(
        ImmutableArray<Outcome>.Builder outcomes, Setting setting, ImmutableArray<World> worlds, ImmutableArray<StipulationStanding> stipulations, string what, Condition condition)
    {
        var roads = worlds.Select(w => new Road(setting, w, stipulations).To(condition)).ToImmutableArray();
        if (roads.All(r => r.SameAs(roads[0])))
        {
            if (roads[0].IsOpen)
                outcomes.Add(new Outcome(what, roads[0].Earliest, roads[0].Latest, roads[0].Through));
            return;
        }
        for (var i = 0; i < roads.Length; i++)
        {
            if (roads[i].IsOpen)
                outcomes.Add(new Outcome($"{what}, as {HeldBy(worlds[i])} reads the text", roads[i].Earliest, roads[i].Latest, roads[i].Through));
        }
    }

    private static string HeldBy(World world) => Words.List([.. world.Choice.Values.SelectMany(r => r.HeldBy).Distinct()]);

    private static void AddReadings(ImmutableArray<Outcome>.Builder outcomes, Setting setting, ImmutableArray<World> worlds, Phase phase)
    {
        if (phase.Continuation is not { } continuation || worlds[0].Runs[phase.Id] is not { LengthEnd: { } end } || worlds.All(w => w.Runs[phase.Id]!.State == PhaseState.Ended))
            return;
        var after = LocalDate.Max(end.Latest.PlusTicks(-1).Date.PlusDays(1), setting.Question.At);
        if (continuation.Readings.IsEmpty)
            outcomes.Add(new Outcome($"{phase.Title} continues past its length", after, null, [$"talks on \"{continuation.Topic}\" go on"]));
        foreach (var reading in continuation.Readings)
        {
            var held = Words.List(reading.HeldBy);
            outcomes.Add(reading.Meaning switch
            {
                ReadingMeaning.Ends => new Outcome($"{phase.Title} is over, as {held} reads the text", after, null, [$"day {Words.Day(after.PlusDays(-1))} ends"]),
                ReadingMeaning.ContinuesWhileTalks => new Outcome($"{phase.Title} continues, as {held} reads the text", after, null, [$"talks on \"{continuation.Topic}\" go on"]),
                ReadingMeaning.ContinuesUntilAgreed => new Outcome($"{phase.Title} continues, as {held} reads the text", after, null, [$"\"{continuation.Topic}\" is not agreed"]),
                _ => throw new ArgumentOutOfRangeException(nameof(phase)),
            });
        }
    }
}
