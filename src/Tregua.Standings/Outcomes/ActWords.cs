using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>Says acts and steps in neutral words.</summary>
/// <param name="present">The text.</param>
/// <param name="due">The last day in time of a stipulation, as it stands; null where there is none or it is not known yet.</param>
internal sealed class ActWords(Present present, Func<string, LocalDate?> due)
{
    internal OutcomeAct Act(Choice choice, LocalDate? until)
    {
        var (actors, anyOf) = ActorsOf(choice);
        return new OutcomeAct(Step(choice), actors, anyOf, ClausesOf(choice), DueOf(choice), until);
    }

    /// <summary>Who does what.</summary>
    internal string Step(Choice choice) => choice.Kind switch
    {
        ChoiceKind.Keep when choice.Clauses[0].Act is { Verb: "agree", Topic: { } topic } => $"{Words.List(choice.Clauses[0].Debtors)} agree \"{topic}\"",
        ChoiceKind.Keep => $"{choice.Id} is kept: {choice.Clauses[0].Text}",
        ChoiceKind.Agree => $"\"{choice.Id}\" is agreed",
        ChoiceKind.Trigger when choice.Clauses[0].Trigger is { } trigger => Triggering(trigger),
        ChoiceKind.Violate => $"{choice.Id} is not observed: {choice.Clauses[0].Text}",
        ChoiceKind.Use when choice.Clauses[0].Act.Verb == "terminate" => $"{ByAny(choice)} {Termination(choice.Clauses[0].Act)}",
        ChoiceKind.Use => $"{choice.Id} is used: {choice.Clauses[0].Text}",
        ChoiceKind.Resume => $"{choice.Id} is resumed",
        ChoiceKind.Object => $"{Any(Parties)} objects to the renewal of {Title(choice.Id)}",
        ChoiceKind.Extend => Extension(choice.Id),
        ChoiceKind.Talk => $"talks on \"{choice.Id}\" go on",
        ChoiceKind.Silence => $"talks on \"{choice.Id}\" stop",
        _ => throw new ArgumentOutOfRangeException(nameof(choice)),
    };

    /// <summary>What changed by itself between two states: what ended before what began.</summary>
    internal IEnumerable<string> Changes(Plan plan, int[] before, int[] after)
    {
        var ended = new List<string>();
        var begun = new List<string>();
        foreach (var phase in present.Agreement.Phases)
        {
            if (plan.PlaceOf(new Fact(FactKind.Stage, phase.Id)) is not (var stage and >= 0))
                continue;
            if (before[stage] == Stage.Pending && after[stage] > Stage.Pending)
                begun.Add($"{phase.Title} begins");
            if (before[stage] < Stage.PastLength && after[stage] == Stage.PastLength)
                begun.Add($"{phase.Title} goes on past its length");
            if (before[stage] < Stage.Ended && after[stage] == Stage.Ended)
                (before[stage] == Stage.Pending ? begun : ended).Add($"{phase.Title} is over");
            if (plan.PlaceOf(new Fact(FactKind.Renewals, phase.Id)) is var renewals and >= 0 && after[renewals] > before[renewals])
                begun.Add($"{phase.Title} is renewed, no party having objected");
        }
        foreach (var fact in plan.Facts)
        {
            var place = plan.PlaceOf(fact);
            if (before[place] == 0 && after[place] != 0 && fact.Kind is FactKind.Bound or FactKind.Overdue)
                ended.Add(fact.Kind == FactKind.Bound ? $"{fact.Id} comes to bind" : $"{fact.Id} is overdue");
        }
        return ended.Concat(begun);
    }

    private string[] Parties => [.. present.Agreement.Actors.Where(a => a.Role == Role.Party).Select(a => a.Name)];

    private (ImmutableArray<string> Actors, bool AnyOf) ActorsOf(Choice choice) => choice.Kind switch
    {
        ChoiceKind.Object => ([.. Parties], true),
        ChoiceKind.Agree or ChoiceKind.Talk or ChoiceKind.Silence => ([.. Parties], false),
        ChoiceKind.Use => ([.. choice.Clauses.SelectMany(c => c.Debtors).Distinct()], choice.Clauses.Length > 1 || choice.Clauses[0].Each),
        ChoiceKind.Violate => (choice.Clauses[0].Debtors, true),
        ChoiceKind.Trigger => choice.Clauses[0].Trigger?.By is { } by ? ([by], false) : ([], true),
        ChoiceKind.Extend => present.Agreement.Phase(choice.Id)?.EarnedExtension?.Trigger.By is { } by ? ([by], false) : ([], true),
        ChoiceKind.Resume => ([], true),
        _ => (choice.Clauses[0].Debtors, false),
    };

    private ImmutableArray<string> ClausesOf(Choice choice) => choice.Kind switch
    {
        ChoiceKind.Talk or ChoiceKind.Silence => [.. present.Stipulations.Where(s => s.Act is { Verb: "begin talks" or "hold talks", Topic: { } topic } && topic == choice.Id).Select(s => s.Id)],
        _ => [.. choice.Clauses.Select(c => c.Id)],
    };

    private LocalDate? DueOf(Choice choice) => choice.Kind is ChoiceKind.Keep ? due(choice.Id) : null;

    private static string ByAny(Choice choice) => choice.Clauses.Length > 1 || choice.Clauses[0].Each
        ? Any([.. choice.Clauses.SelectMany(c => c.Debtors).Distinct()])
        : Words.List(choice.Clauses[0].Debtors);

    private string Termination(Act act)
    {
        var what = act.Target is PhaseTarget phase ? Title(phase.Phase) : "the agreement";
        return act.Notice is { } notice ? $"gives notice of {notice} to terminate {what}" : $"terminates {what}";
    }

    private string Extension(string phase) => present.Agreement.Phase(phase)?.EarnedExtension is { } extension
        ? $"{Triggering(extension.Trigger)}{(extension.Beyond > 0 ? $" beyond {Words.Number(extension.Beyond)}" : "")}, for {extension.Length} more of {Title(phase)}"
        : $"{Title(phase)} is extended";

    private static string Triggering(Trigger trigger)
    {
        var noun = Words.Noun(trigger.Thing);
        var counted = trigger.PerUnits == 1 ? noun : $"{trigger.PerUnits} {noun}{(noun.EndsWith('s') ? "" : "s")}";
        return $"{counted} {Verbs.Find(trigger.Verb)?.Participle ?? trigger.Verb}{(trigger.By is { } by ? $" by {by}" : "")}";
    }

    private string Title(string phase) => present.Agreement.Phase(phase)?.Title ?? phase;

    private static string Any(string[] names) => names.Length switch
    {
        0 => "somebody",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Length - 1))} or {names[^1]}",
    };
}
