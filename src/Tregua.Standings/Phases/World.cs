using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Phases;

/// <summary>The agreement under one reading of each clause that the parties read differently.</summary>
/// <param name="Choice">The reading chosen for each such phase, by the phase's id.</param>
/// <param name="Runs">How the phases run.</param>
/// <param name="Credits">What was done, credited.</param>
internal sealed record World(ImmutableSortedDictionary<string, Reading> Choice, PhaseRuns Runs, CreditBook Credits)
{
    /// <summary>More combinations of readings than this are not told apart; each reading is then taken with the first of the others.</summary>
    private const int MostWorlds = 64;

    /// <summary>Every combination of readings; one world when nothing is read differently.</summary>
    internal static ImmutableArray<World> All(Setting setting)
    {
        List<ImmutableSortedDictionary<string, Reading>> choices = [ImmutableSortedDictionary.Create<string, Reading>(StringComparer.Ordinal)];
        foreach (var phase in setting.Agreement.Phases)
        {
            if (phase.Continuation is not { Readings: { IsEmpty: false } readings })
                continue;
            if (!setting.Rules.Has(Rule.R1Readings))
                readings = [readings[0]];
            var wider = choices.Count * readings.Length <= MostWorlds ? choices : choices.Take(1).ToList();
            choices = [.. wider.SelectMany(c => readings.Select(r => c.Add(phase.Id, r)))];
        }
        var worlds = ImmutableArray.CreateBuilder<World>(choices.Count);
        foreach (var choice in choices)
        {
            var (runs, credits) = new PhaseCalendar(setting, choice).Settle();
            worlds.Add(new World(choice, runs, credits));
        }
        return worlds.ToImmutable();
    }
}
