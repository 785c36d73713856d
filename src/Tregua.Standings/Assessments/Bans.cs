using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Events;
using Tregua.Evidence.Proof;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Assessments;

/// <summary>Assesses prohibitions by the incidents claimed. Incidents without a named actor count for neither side.</summary>
internal static class Bans
{
    private static readonly Standard Verifying = new OrStandard(new NamedStandard(StandardName.Monitor), new NamedStandard(StandardName.ThirdParty));

    internal static Assessment Assess(Setting setting, World world, Stipulation stipulation)
    {
        var incidents = Incidents(setting, world, stipulation);
        var force = Forces.Of(setting, world, stipulation, isFull: false);
        var low = incidents.Count(i => i.State == ProofState.Established);
        var high = incidents.Count(i => i.State != ProofState.Refuted);
        var verified = incidents.Count(i => i.State != ProofState.Refuted && ProofTest.Passes(Verifying, i.Event.Affirming, StakesOf(setting, i.Event.Actor!), denies: false));
        var certainty = incidents.IsEmpty ? Certainty.Unreported
            : incidents.Any(i => i.State == ProofState.Disputed) ? Certainty.Disputed
            : low == high ? Certainty.Certain
            : Certainty.Unverified;
        var progress = new Progress(new Bounds(low, low > 0 ? low : null, high), null, low > 0 ? PerformanceWord.Partial : PerformanceWord.None, low > 0);
        return new Assessment
        {
            Force = force,
            Progress = progress,
            Punctuality = new Punctuality(Timeliness.NotDue),
            Certainty = certainty,
            Headline = Headlines.OfBan(force, high, verified),
        };
    }

    /// <summary>The incidents of named actors that the prohibition binds, while it binds.</summary>
    internal static ImmutableArray<EventAccount> Incidents(Setting setting, World world, Stipulation stipulation)
    {
        var run = world.Runs[stipulation.Phase];
        if (stipulation.Phase is not null && run is null or { HasStarted: false })
            return [];
        var window = world.Credits.Dates.WindowOf(stipulation);
        if (window.IsAwaited)
            return [];
        var from = window.From?.Earliest ?? run?.Start?.Earliest.Date.AtMidnight() ?? setting.Agreement.InForce.Date.AtMidnight();
        if (stipulation.Deadline is FromDay && world.Credits.Dates.Of(stipulation.Deadline) is { } first)
            from = first.EarliestDay.AtMidnight();
        var end = stipulation.Survives && setting.Rules.Has(Rule.F9Survival) ? null : run?.End?.Latest;
        var binding = world.Runs.Bindings[stipulation.Id];
        var observations = new List<Observation>();
        foreach (var (claim, _) in setting.ActsOf(stipulation.Id))
        {
            if (claim.When.Start < from || claim.When.End <= from || claim.When.Start >= end || claim.When.Start >= window.Until?.Latest || !Binds(binding, claim) || IsExcepted(setting, stipulation, claim))
                continue;
            foreach (var actor in claim.Actors)
            {
                if ((actor.Group is null || !setting.Rules.Has(Rule.B1Prohibitions)) && stipulation.Debtors.Contains(actor.Name))
                    observations.Add(TallyBook.Observe(claim) with { Actor = actor.Name, Group = null, Thing = null, Kinds = [] });
            }
        }
        var accounts = ImmutableArray.CreateBuilder<EventAccount>();
        foreach (var e in Forming.Of(setting.Rules, observations))
        {
            if (!e.Affirming.IsEmpty)
                accounts.Add(new EventAccount(e, ProofTest.Judge(setting.Standard, e.Affirming, e.Denying, StakesOf(setting, e.Actor!)), Bounds.Nothing));
        }
        return accounts.ToImmutable();
    }

    /// <summary>True when the prohibition bound at the time of the claim; of an uncertain time, at its beginning or its end.</summary>
    private static bool Binds(Binding binding, ResolvedClaim claim) =>
        ReferenceEquals(binding, Binding.Plain)
        || (claim.When.Start is { } start && binding.BindsAt(start))
        || (claim.When.End is { } end && binding.BindsAt(end.PlusTicks(-1)));

    /// <summary>True when the report itself puts the act under an exception of the prohibition.</summary>
    internal static bool IsExcepted(Setting setting, Stipulation stipulation, ResolvedClaim claim) =>
        setting.Rules.Has(Rule.D6Exceptions) && !stipulation.Exceptions.IsEmpty
        && Phrase.Of(claim.Claim.Text) is var text && stipulation.Exceptions.Any(e => text.Contains(Phrase.Of(e)));

    /// <summary>The doer's word is against its interest; the others' is not.</summary>
    private static Stakes StakesOf(Setting setting, string doer) =>
        setting.StakesOf(setting.Names(Role.Party).Remove(doer), [doer], []);
}
