using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Ratios whose triggering event no clause makes due.</summary>
internal static class TriggerCheck
{
    private static readonly string[][] Alike = [["release", "hand over", "return"], ["let in", "deliver"]];

    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var clause in agreement.Stipulations)
        {
            if (clause.Trigger is { } trigger && !agreement.Stipulations.Any(other => other != clause && Serves(agreement, other, trigger)))
                yield return Messages.TriggerNeverDue(clause.Mark, clause.Id, InWords(trigger));
        }
    }

    private static bool Serves(Agreement agreement, Stipulation clause, Trigger trigger) =>
        clause.Modal == Modal.Obligation
        && clause.Act.Verb is { } verb && AreAlike(verb, trigger.Verb)
        && clause.Act.Thing is { } thing && Overlap(agreement, thing, trigger.Thing)
        && (trigger.By is null || clause.Debtors.Contains(trigger.By));

    private static bool AreAlike(string a, string b) => a == b || Alike.Any(group => group.Contains(a) && group.Contains(b));

    // A clause about all hostages serves a trigger on living ones, and the other way round.
    private static bool Overlap(Agreement agreement, ThingReference a, ThingReference b)
    {
        if (a.Thing != b.Thing)
            return false;
        if (a.Kind is null || b.Kind is null || a.Kind == b.Kind)
            return true;
        var thing = agreement.Things.First(t => t.Name == a.Thing);
        return IsWithin(thing.Kinds, a.Kind, b.Kind) || IsWithin(thing.Kinds, b.Kind, a.Kind);
    }

    private static bool IsWithin(IEnumerable<Kind> kinds, string inner, string outer, bool inside = false) =>
        kinds.Any(k => (inside && k.Name == inner) || IsWithin(k.Kinds, inner, outer, inside || k.Name == outer));

    private static string InWords(Trigger trigger)
    {
        var verb = Verbs.Find(trigger.Verb)?.Participle ?? trigger.Verb;
        var kind = trigger.Thing.Kind is { } k ? k + " " : "";
        var by = trigger.By is { } actor ? " by " + actor : "";
        return $"{kind}{trigger.Thing.Thing} {verb}{by}";
    }
}
