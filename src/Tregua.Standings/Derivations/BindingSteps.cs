using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Derivations;

/// <summary>Says why a stipulation binds or does not: its condition, its window, who set it aside, gave it up or ended it.</summary>
internal static class BindingSteps
{
    internal static ImmutableArray<Derivation> Of(Setting setting, World world, Stipulation stipulation)
    {
        var steps = ImmutableArray.CreateBuilder<Derivation>();
        var binding = world.Runs.Bindings[stipulation.Id];
        if (binding.Condition is { } condition)
            steps.Add(Step(RuleOf(stipulation), ConditionText(stipulation, condition)));
        foreach (var use in world.Runs.Bindings.Uses.Where(u => u.Power != stipulation.Id && u.Reach.Stipulations.Contains(stipulation.Id)))
            steps.Add(UseStep(setting, use));
        if (binding.Waived is { } waived)
            steps.Add(Step(Rule.F3Waiver, $"{Words.List(GivenUpBy(setting, stipulation))} gave it up from {Words.Day(waived.Date)}."));
        if (world.Credits.Dates.WindowOf(stipulation) is var window && window != ClauseWindow.Open)
            steps.Add(Step(Rule.T9Windows, WindowText(window)));
        foreach (var extension in setting.Agreement.Extensions.Where(e => (e.Stipulation == stipulation.Id || e.Phase is { } phase && phase == stipulation.Phase) && setting.Knows(e.Agreed, e.Published)))
            steps.Add(Step(Rule.T10Extensions, $"{(extension.Phase is null ? "It" : "Its phase")} was extended {(extension.Length is { } length ? $"by {length}" : $"until {extension.Until}")}, as agreed on {Words.Day(extension.Agreed.Date)}."));
        if (world.Runs[stipulation.Phase] is { Renewed: { } renewed } run)
            steps.Add(Step(Rule.G3Renewals, $"{run.Phase.Title} first began anew on {Words.Day(renewed.Latest.Date)}, no objection in time being established."));
        if (stipulation.Survives && world.Runs[stipulation.Phase]?.End is not null)
            steps.Add(Step(Rule.F9Survival, "The text has it survive the end of its phase and of the agreement."));
        return steps.ToImmutable();
    }

    private static Derivation UseStep(Setting setting, PowerUse use)
    {
        var power = setting.Agreement.Stipulation(use.Power);
        var until = use.Until is { } end ? $", until {Words.Day(end.Date)}" : "";
        var text = use.Ends
            ? $"{use.Power} was used on {Words.Day(use.Used)} to terminate {use.Reach.Key}; that takes effect on {Words.Day(use.Takes.Date)}."
            : $"{use.Power} was used on {Words.Day(use.Used)} to suspend {use.Reach.Key}{until}.";
        return new Derivation(RuleSet.NameOf(use.Ends ? Rule.F8Termination : Rule.F5Suspension), text, [.. use.Claims.Select(c => c.Claim.Id)], []) { Clause = power?.ClauseNumber };
    }

    private static Rule RuleOf(Stipulation stipulation) =>
        stipulation.OtherwiseOf is not null ? Rule.W3Otherwise : stipulation.While is not null ? Rule.W2While : Rule.W1When;

    private static string ConditionText(Stipulation stipulation, Holding condition)
    {
        var what = stipulation.OtherwiseOf is { } other ? $"That {other} is shown overdue or violated" : "Its condition";
        return condition switch
        {
            { Truth: Truth.Yes, Since: { } since } => $"{what} holds since {Words.Day(since.Latest.Date)}.",
            { Truth: Truth.No } => $"{what} does not hold, or nothing reported says so.",
            _ => $"{what}: claims leave open whether it holds.",
        };
    }

    private static string WindowText(ClauseWindow window)
    {
        var from = window.IsAwaited ? "from a day that has not come" : window.From is { } first ? $"from {Words.Day(first.Earliest.Date)}" : "from its beginning";
        return $"It binds {from} until {(window.Until is { } last ? Words.Day(last.Latest.PlusTicks(-1).Date) : "its end")}.";
    }

    private static ImmutableArray<string> GivenUpBy(Setting setting, Stipulation stipulation) =>
        [.. setting.Agreement.Waivers.Where(w => w.Stipulations.Contains(stipulation.Id)).SelectMany(w => w.By).Distinct()];

    private static Derivation Step(Rule rule, string text) => new(RuleSet.NameOf(rule), text, [], []);
}
