using System.Collections.Immutable;
using Tregua.Standings.Assessments;
using Tregua.Standings.Cells;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Phases;

/// <summary>The agreement under one reading of each clause that the parties read differently.</summary>
/// <param name="Choice">The reading chosen of each, by what <see cref="Phases.Choice"/> keeps it under.</param>
/// <param name="Runs">How the phases run.</param>
/// <param name="Credits">What was done, credited.</param>
internal sealed record World(ImmutableSortedDictionary<string, Choice> Choice, PhaseRuns Runs, CreditBook Credits)
{
    private World(ImmutableSortedDictionary<string, Choice> choice, PhaseRuns runs, CreditBook credits, Setting setting)
        : this(choice, runs, credits) =>
        Assessments = new(setting.Graph, id => Assessor.Assess(setting, this, setting.Agreement.Stipulation(id)!), null, StringComparer.Ordinal);

    /// <summary>Where each stipulation is, by its id.</summary>
    internal Memo<string, Assessment> Assessments { get; } = null!;

    /// <summary>More combinations of readings than this are not told apart; each reading is then taken with the first of the others.</summary>
    private const int MostWorlds = 64;

    /// <summary>Every combination of readings; one world when nothing is read differently.</summary>
    internal static ImmutableArray<World> All(Setting setting)
    {
        List<ImmutableSortedDictionary<string, Choice>> choices = [ImmutableSortedDictionary.Create<string, Choice>(StringComparer.Ordinal)];
        foreach (var (key, readings) in Phases.Choice.All(setting.Agreement))
        {
            var read = setting.Rules.Has(Rule.R1Readings) ? readings : [readings[0]];
            var wider = choices.Count * read.Length <= MostWorlds ? choices : choices.Take(1).ToList();
            choices = [.. wider.SelectMany(c => read.Select(r => c.Add(key, r)))];
        }
        var worlds = ImmutableArray.CreateBuilder<World>(choices.Count);
        foreach (var choice in choices)
            worlds.Add(Under(setting, choice));
        return worlds.ToImmutable();
    }

    /// <summary>The phases as worked out under one choice; who reads one phase or clause is not told when another one changes.</summary>
    private static World Under(Setting setting, ImmutableSortedDictionary<string, Choice> choice)
    {
        var settled = new Memo<bool, PhaseRuns>(setting.Graph, _ => new PhaseCalendar(setting.Raw, choice).Settle());
        var each = new Memo<string, PhaseRun?>(setting.Graph, id => settled.Of(true)[id], null, StringComparer.Ordinal);
        var bindings = new Memo<string, Binding>(setting.Graph, id => settled.Of(true).Bindings[id], Binding.Same, StringComparer.Ordinal);
        var uses = new Memo<bool, ImmutableArray<PowerUse>>(setting.Graph, _ => settled.Of(true).Bindings.Uses, Sequences<PowerUse>.Same);
        var runs = new PhaseRuns(each.Of) { Bindings = new BindingBook(bindings.Of, () => uses.Of(true)), Texts = ClauseTexts.Under(setting, choice) };
        return new World(choice, runs, new CreditBook(setting, runs, setting.Graph), setting);
    }
}
