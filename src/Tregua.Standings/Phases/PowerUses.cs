using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Events;
using Tregua.Evidence.Proof;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Phases;

/// <summary>Finds when powers to suspend and to terminate were used: by whom the text gives them, on what it gives them for, while their condition held.</summary>
/// <param name="setting">The claims and what is asked.</param>
/// <param name="runs">The phases as they run.</param>
/// <param name="bindings">How the clauses that give powers bind.</param>
internal sealed class PowerUses(Setting setting, PhaseRuns runs, Func<string, Binding> bindings)
{
    internal ImmutableArray<PowerUse> All()
    {
        var uses = new List<PowerUse>();
        foreach (var power in setting.Stipulations)
        {
            if (power is not { Modal: Modal.Power, Act: { Target: not null, Verb: "suspend" or "terminate" } })
                continue;
            foreach (var (act, reach) in Acted(power, power.Act.Verb == "suspend" ? Acts.Suspend : Acts.Terminate))
            {
                if (act.When.LastDay is { } day && Use(power, day, reach, act) is { } use)
                    uses.Add(use);
            }
        }
        return [.. uses.OrderBy(u => u.Takes).ThenBy(u => u.Signature, StringComparer.Ordinal)];
    }

    private PowerUse? Use(Stipulation power, LocalDate day, Reach reach, ClaimedEvent act)
    {
        var ends = power.Act.Verb == "terminate";
        var endOfDay = day.PlusDays(1).AtMidnight().PlusTicks(-1);
        if (!IsOpen(power, endOfDay))
            return null;
        var takes = Takes(power, day);
        var until = ends ? null : Sooner(TakenBack(power, day, reach), ConditionEnd(power, endOfDay));
        return new PowerUse(power.Id, ends, day, takes, until, reach, act.Claims);
    }

    private LocalDateTime Takes(Stipulation power, LocalDate day)
    {
        if (power.Act.Notice is not { } notice || !setting.Rules.Has(Rule.F8Termination))
            return day.AtMidnight();
        return notice.Elapses ? notice.After(day.AtMidnight(), setting.Agreement.Zone) : notice.After(day.AtMidnight(), setting.Agreement.Zone).PlusDays(1);
    }

    /// <summary>True when the clause that gives the power binds at a moment.</summary>
    private bool IsOpen(Stipulation power, LocalDateTime moment)
    {
        if (power.Phase is { } phase && (runs[phase]?.Start is not { } start || start.Latest > moment || runs[phase]!.End?.Earliest <= moment))
            return false;
        return bindings(power.Id).BindsAt(moment) || !setting.Rules.Has(Rule.F6NoPower);
    }

    /// <summary>A suspension by a power that holds only under a condition ends with it.</summary>
    private LocalDateTime? ConditionEnd(Stipulation power, LocalDateTime used)
    {
        foreach (var stretch in bindings(power.Id).Spells?.Certain ?? [])
        {
            if (stretch.Has(used))
                return stretch.To;
        }
        return null;
    }

    private LocalDateTime? TakenBack(Stipulation power, LocalDate used, Reach reach)
    {
        LocalDateTime? first = null;
        foreach (var (act, taken) in Acted(power, Acts.Resume))
        {
            if (setting.Rules.Has(Rule.F7Resumption) && (taken.Covers(reach) || reach.Covers(taken)) && act.When.LastDay is { } day && day > used)
                first = Sooner(first, day.AtMidnight());
        }
        return first;
    }

    /// <summary>The established acts of the power's holder on what the power is over.</summary>
    private IEnumerable<(ClaimedEvent Act, Reach Reach)> Acted(Stipulation power, string act)
    {
        var own = setting.Matcher.Resolver.Reaches.Of(power.Act.Target)!;
        var stakes = setting.StakesOf(power.Creditors, power.Debtors, power.VerifiedBy);
        var claims = setting.ClaimsOf(act).Where(c => c.Mode == Mode.Fact && power.Debtors.Any(c.HasActor));
        foreach (var group in claims.Select(c => (Claim: c, Reach: c.Reach ?? Spoken(c))).Where(c => own.Covers(c.Reach)).GroupBy(c => c.Reach.Key, StringComparer.Ordinal))
        {
            foreach (var e in Forming.Of(setting.Rules, group.Select(c => TallyBook.Observe(c.Claim) with { Actor = null, Group = null, Thing = group.Key, Kinds = [], Place = null })))
            {
                if (ProofTest.Judge(setting.Standard, e.Affirming, e.Denying, stakes) == ProofState.Established)
                    yield return (e, group.First().Reach);
            }
        }
    }

    /// <summary>"Suspended the release of captives": the clauses on which a claim in ordinary words bears.</summary>
    private Reach Spoken(ResolvedClaim claim) =>
        new([.. setting.Matcher.Matches(claim).Where(m => m.Bearing is Bearing.Suspends or Bearing.Resumes && m.Certain).Select(m => m.Stipulation)]);

    private static LocalDateTime? Sooner(LocalDateTime? a, LocalDateTime? b) => a is { } x ? b is { } y ? LocalDateTime.Min(x, y) : x : b;
}
