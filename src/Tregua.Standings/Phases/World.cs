using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Assessments;
using Tregua.Standings.Cells;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Phases;

/// <summary>The agreement under one reading of each clause that the parties read differently.</summary>
/// <param name="Choice">The reading chosen for each such phase, by the phase's id.</param>
/// <param name="Runs">How the phases run.</param>
/// <param name="Credits">What was done, credited.</param>
internal sealed record World(ImmutableSortedDictionary<string, Reading> Choice, PhaseRuns Runs, CreditBook Credits)
{
    private World(ImmutableSortedDictionary<string, Reading> choice, PhaseRuns runs, CreditBook credits, Setting setting)
        : this(choice, runs, credits) =>
        Assessments = new(setting.Graph, id => Assessor.Assess(setting, this, setting.Agreement.Stipulation(id)!), null, StringComparer.Ordinal);

    /// <summary>Where each stipulation is, by its id.</summary>
    internal Memo<string, Assessment> Assessments { get; } = null!;

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
            worlds.Add(Under(setting, choice));
        return worlds.ToImmutable();
    }

    /// <summary>The phases as worked out under one choice; who reads one phase is not told when another one changes.</summary>
    private static World Under(Setting setting, ImmutableSortedDictionary<string, Reading> choice)
    {
        var settled = new Memo<bool, PhaseRuns>(setting.Graph, _ => new PhaseCalendar(setting.Raw, choice).Settle());
        var each = new Memo<string, PhaseRun?>(setting.Graph, id => settled.Of(true)[id], null, StringComparer.Ordinal);
        var runs = new PhaseRuns(each.Of);
        return new World(choice, runs, new CreditBook(setting, runs, setting.Graph), setting);
    }
}
