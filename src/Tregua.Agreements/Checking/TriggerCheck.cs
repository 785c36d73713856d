using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Ratios whose triggering event no clause makes due.</summary>
internal static class TriggerCheck
{
    private static readonly string[][] Alike = [["release", "hand over", "return", "repatriate"], ["let in", "deliver"]];

    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        var offers = Offers(agreement);
        foreach (var clause in agreement.Stipulations)
        {
            if (clause.Trigger is { } trigger && !offers.Any(o => (o.Value > 1 || o.Key != OfferOf(clause)) && Serves(agreement, o.Key, trigger)))
                yield return Messages.TriggerNeverDue(clause.Mark, clause.Id, InWords(trigger));
        }
    }

    /// <summary>What a clause has done: many clauses share one.</summary>
    private sealed record Offer(string Verb, ThingReference Thing, string Debtors);

    private static Dictionary<Offer, int> Offers(Agreement agreement)
    {
        var offers = new Dictionary<Offer, int>();
        foreach (var clause in agreement.Stipulations)
        {
            if (OfferOf(clause) is { } offer)
                offers[offer] = offers.GetValueOrDefault(offer) + 1;
        }

        return offers;
    }

    private static Offer? OfferOf(Stipulation clause) => clause is { Modal: Modal.Obligation, Act: { Verb: { } verb, Thing: { } thing } }
        ? new Offer(verb, thing, $"\n{string.Join('\n', clause.Debtors)}\n")
        : null;

    private static bool Serves(Agreement agreement, Offer offer, Trigger trigger) =>
        AreAlike(offer.Verb, trigger.Verb)
        && Overlap(agreement, offer.Thing, trigger.Thing)
        && (trigger.By is null || offer.Debtors.Contains($"\n{trigger.By}\n", StringComparison.Ordinal));

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
