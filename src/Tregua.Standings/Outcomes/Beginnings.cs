
namespace Tregua.Standings.Outcomes;

/// <summary>The states in which an exploration can set out: several where reports leave open whether a phase past its length goes on.</summary>
internal static class Beginnings
{
    internal static List<int[]> Of(Plan plan)
    {
        var first = new int[plan.Count];
        foreach (var fact in plan.Facts)
        {
            if (plan.Present.Known(fact) is var moment and > 0)
                first[plan.PlaceOf(fact)] = plan.IsTimed(fact) || fact.Kind == FactKind.Termination ? moment : 1;
        }
        List<int[]> states = [first];
        foreach (var run in plan.Phases)
            states = [.. states.SelectMany(state => Placed(plan, run, state))];
        return states;
    }

    private static List<int[]> Placed(Plan plan, PresentPhase run, int[] state) => run.State switch
    {
        PhaseState.Pending => [state],
        PhaseState.Ended => [With(plan, run, state, Stage.Ended)],
        PhaseState.Running when run.IsPastLength => [With(plan, run, state, Stage.PastLength)],
        PhaseState.Running when run.LastEnd != run.End => [With(plan, run, state, Stage.Running), With(plan, run with { End = run.LastEnd }, state, Stage.Running)],
        PhaseState.Running => [With(plan, run, state, Stage.Running)],
        PhaseState.Unknown when run.Start is null => [state],
        PhaseState.Unknown when run.Phase.Continuation is null => [With(plan, run with { End = run.LastEnd }, state, Stage.Running), With(plan, run, state, Stage.Ended)],
        _ => [With(plan, run, state, Stage.PastLength), With(plan, run, state, Stage.Ended)],
    };

    private static int[] With(Plan plan, PresentPhase run, int[] state, int stage)
    {
        var placed = (int[])state.Clone();
        var id = run.Phase.Id;
        Put(FactKind.Stage, id, stage);
        if (run.Start is { } start)
            Put(FactKind.Start, id, Minutes.Of(start));
        if (run.End is { } end && (stage == Stage.Running || plan.IsTimed(new Fact(FactKind.End, id))))
            Put(FactKind.End, id, Minutes.Of(end));
        if (stage == Stage.Ended && (run.Over ?? run.End) is { } over)
            Put(FactKind.Over, id, Minutes.Of(over));
        if (stage == Stage.PastLength && run.Phase.Continuation is { } continuation)
            Put(FactKind.Talks, continuation.Topic, 1);
        return placed;

        void Put(FactKind kind, string of, int value)
        {
            var place = plan.PlaceOf(new Fact(kind, of));
            if (place >= 0)
                placed[place] = value;
        }
    }
}
