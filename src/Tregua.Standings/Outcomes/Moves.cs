using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;

namespace Tregua.Standings.Outcomes;

/// <summary>What can be done on a day, and what doing it changes.</summary>
internal sealed class Moves(Plan plan, TextTimes times, Truths truths, Binding binding)
{
    /// <summary>True when the choice is open on the day.</summary>
    internal bool IsOpen(Choice choice, int[] state, int day) => choice.Kind switch
    {
        ChoiceKind.Keep => Keeps(choice.Clauses[0], state, day),
        ChoiceKind.Agree => Value(FactKind.Agreed, choice.Id, state) == 0 && Lasts(state, day),
        ChoiceKind.Trigger => Value(FactKind.Triggered, choice.Id, state) == 0 && Runs(choice.Clauses[0], state, day),
        ChoiceKind.Violate => Value(BreachOf(choice.Clauses[0]), choice.Id, state) == 0 && Runs(choice.Clauses[0], state, day) && binding.IsOpen(choice.Clauses[0], state, day),
        ChoiceKind.Use => choice.Clauses.Any(power => Uses(power, state, day)),
        ChoiceKind.Resume => Value(FactKind.Suspended, choice.Id, state) != 0 && Lasts(state, day),
        ChoiceKind.Object => Objects(choice.Id, state, day),
        ChoiceKind.Extend => Value(FactKind.Stage, choice.Id, state) == Stage.Running && (plan.Present.Phases[choice.Id].ExtensionsLeft is not { } left || Value(FactKind.Extensions, choice.Id, state) < left),
        ChoiceKind.Talk => Value(FactKind.Talks, choice.Id, state) == 0 && StageOf(choice.Id, state) == Stage.Running && Value(truths.Agreement(choice.Id), state) == 0,
        ChoiceKind.Silence => Value(FactKind.Talks, choice.Id, state) != 0 && StageOf(choice.Id, state) == Stage.PastLength,
        _ => throw new ArgumentOutOfRangeException(nameof(choice)),
    };

    /// <summary>Does it.</summary>
    internal void Do(Choice choice, int[] state, int day)
    {
        var now = day * Minutes.OfDay;
        switch (choice.Kind)
        {
            case ChoiceKind.Keep: Keep(choice.Clauses[0], now, state); break;
            case ChoiceKind.Agree: Set(new Fact(FactKind.Agreed, choice.Id), now, state); break;
            case ChoiceKind.Trigger: Set(new Fact(FactKind.Triggered, choice.Id), now, state); break;
            case ChoiceKind.Violate: Set(new Fact(BreachOf(choice.Clauses[0]), choice.Id), now, state); break;
            case ChoiceKind.Use: Use(choice, now, state); break;
            case ChoiceKind.Resume: Put(new Fact(FactKind.Suspended, choice.Id), 0, state); break;
            case ChoiceKind.Object: Set(new Fact(FactKind.Objection, choice.Id), now, state); break;
            case ChoiceKind.Extend: Extend(choice.Id, state); break;
            case ChoiceKind.Talk: Put(new Fact(FactKind.Talks, choice.Id), 1, state); break;
            case ChoiceKind.Silence: Put(new Fact(FactKind.Talks, choice.Id), 0, state); break;
            default: throw new ArgumentOutOfRangeException(nameof(choice));
        }
    }

    /// <summary>The first days on which windows of choices open or have closed: days that matter although nothing happens by itself.</summary>
    internal void AddEdges(int[] state, ICollection<int> days)
    {
        foreach (var choice in plan.Choices)
        {
            if (choice.Kind == ChoiceKind.Object && Value(FactKind.End, choice.Id, state) is var end and > 0)
                days.Add(times.LastObjection(end, plan.Present.Phases[choice.Id].Phase.Renewal!) + 1);
            foreach (var clause in choice.Clauses)
                AddEdges(choice.Kind, clause, state, days);
        }
    }

    private void AddEdges(ChoiceKind kind, Stipulation clause, int[] state, ICollection<int> days)
    {
        if (kind == ChoiceKind.Keep && times.NotBefore(clause, state) is var first and > 0 && first < int.MaxValue)
            days.Add(first);
        if (kind == ChoiceKind.Use && times.Due(clause, state) is var due and > 0)
            days.Add(Minutes.Day(due));
        if (clause.Deadline is FromDay from)
            days.Add(Minutes.Day(times.From(new PointOnDay(from.Day, from.Phase), clause, state)));
        if (clause.Window?.From is { } opens)
            days.Add(Minutes.Day(times.From(opens, clause, state)));
        if (clause.Window?.Until is { } closes)
            days.Add(Minutes.Day(times.Until(closes, clause, state)));
    }

    private bool Keeps(Stipulation stipulation, int[] state, int day)
    {
        if (Value(FactKind.Kept, stipulation.Id, state) != 0 || times.NotBefore(stipulation, state) > day || !binding.Binds(stipulation, state, day * Minutes.OfDay))
            return false;
        if (Shapes.IsContinuing(stipulation) && !binding.IsOpen(stipulation, state, day))
            return false;
        var trigger = plan.PlaceOf(new Fact(FactKind.Triggered, stipulation.Id));
        return trigger < 0 || state[trigger] != 0;
    }

    private bool Runs(Stipulation stipulation, int[] state, int day) =>
        binding.Binds(stipulation, state, day * Minutes.OfDay)
        && (stipulation.Phase is not { } phase || stipulation.Survives || Value(FactKind.Stage, phase, state) is Stage.Running or Stage.PastLength);

    private bool Uses(Stipulation power, int[] state, int day)
    {
        if (Value(FactKind.Used, power.Id, state) != 0 || !Runs(power, state, day) || !binding.IsOpen(power, state, day))
            return false;
        if (times.Due(power, state) is var due and > 0 && day * Minutes.OfDay >= due)
            return false;
        if (Targets.Ends(power.Act.Target) is { } end && plan.PlaceOf(new Fact(FactKind.Termination, end)) is var place and >= 0 && state[place] != 0)
            return false;
        return true;
    }

    private void Keep(Stipulation stipulation, int now, int[] state)
    {
        Set(new Fact(FactKind.Kept, stipulation.Id), now, state);
        foreach (var settled in plan.Present.KeepsToo(stipulation))
            Set(new Fact(FactKind.Kept, settled), now, state);
    }

    private void Use(Choice choice, int now, int[] state)
    {
        var power = choice.Clauses[0];
        if (choice.Clauses.Length == 1)
            Set(new Fact(FactKind.Used, power.Id), now, state);
        if (power.Act.Verb == "terminate" && Targets.Ends(power.Act.Target) is { } end)
            Put(new Fact(FactKind.Termination, end), power.Act.Notice is { } notice ? times.After(now, notice) : now, state);
        if (power.Act.Verb != "suspend")
            return;
        foreach (var fact in plan.Facts)
        {
            if (fact.Kind == FactKind.Suspended && plan.Present.Stipulation(fact.Id) is { } target && Targets.Suspends(power, target))
                Put(fact, 1, state);
        }
    }

    private bool Objects(string phase, int[] state, int day)
    {
        var run = plan.Present.Phases[phase];
        return Value(FactKind.Stage, phase, state) == Stage.Running && Value(FactKind.Objection, phase, state) == 0
            && (run.RenewalsLeft is not { } left || Value(FactKind.Renewals, phase, state) < left)
            && day <= times.LastObjection(Value(FactKind.End, phase, state), run.Phase.Renewal!);
    }

    private void Extend(string phase, int[] state)
    {
        var extension = plan.Present.Phases[phase].Phase.EarnedExtension!;
        Put(new Fact(FactKind.End, phase), times.After(Value(FactKind.End, phase, state), extension.Length), state);
        // Without a limit how often makes no difference beyond the end that it gives.
        if (plan.Present.Phases[phase].ExtensionsLeft is not null)
            Put(new Fact(FactKind.Extensions, phase), Value(FactKind.Extensions, phase, state) + 1, state);
    }

    private static FactKind BreachOf(Stipulation stipulation) =>
        stipulation.Modal == Modal.Obligation && stipulation.Act.Amount is not { Sense: AmountSense.AtMost } ? FactKind.Overdue : FactKind.Violated;

    private bool Lasts(int[] state, int day) =>
        plan.PlaceOf(Fact.AgreementEnds) is var place && (place < 0 || state[place] == 0 || state[place] > day * Minutes.OfDay);

    private int StageOf(string topic, int[] state)
    {
        var stage = Stage.Pending;
        foreach (var run in plan.Phases)
        {
            if (run.Phase.Continuation?.Topic == topic && Value(FactKind.Stage, run.Phase.Id, state) is var own and (Stage.Running or Stage.PastLength))
                stage = Math.Max(stage, own);
        }
        return stage;
    }

    private void Set(Fact fact, int now, int[] state) => Put(fact, plan.IsTimed(fact) ? now : 1, state);

    private void Put(Fact fact, int value, int[] state)
    {
        var place = plan.PlaceOf(fact);
        if (place >= 0)
            state[place] = value;
    }

    private int Value(FactKind kind, string id, int[] state) => Value(new Fact(kind, id), state);

    private int Value(Fact fact, int[] state) => times.Value(fact, state);
}
