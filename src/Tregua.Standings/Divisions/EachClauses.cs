using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Divisions;

/// <summary>
/// Divides what several must each do into one clause for each of them, so that all else need know nothing of it. The
/// parts bear the clause's id with the debtor's name after a stroke, which no id of the language has.
/// </summary>
internal static class EachClauses
{
    private const char Stroke = '/';

    /// <summary>The agreement with such clauses divided.</summary>
    internal static Agreement Divide(Agreement agreement)
    {
        if (!agreement.Stipulations.Any(IsDivided))
            return agreement;
        var parts = agreement.Stipulations.Where(IsDivided).ToDictionary(s => s.Id, PartsOf, StringComparer.Ordinal);
        ImmutableArray<string> Ids(ImmutableArray<string> ids) => [.. ids.SelectMany(id => parts.TryGetValue(id, out var own) ? own.Select(p => p.Id) : [id])];
        Condition? In(Condition? condition) => condition is null ? null : Rewrite(condition, parts);
        Stipulation Refer(Stipulation s) => s with
        {
            Settles = Ids(s.Settles),
            Replaces = Ids(s.Replaces),
            When = In(s.When),
            While = In(s.While),
            Act = s.Act.Target is StipulationsTarget target ? s.Act with { Target = new StipulationsTarget(Ids(target.Stipulations)) } : s.Act,
        };
        return agreement with
        {
            Stipulations = [.. agreement.Stipulations.SelectMany(s => parts.TryGetValue(s.Id, out var own) ? own : [s]).Select(Refer)],
            Exchanges = [.. agreement.Exchanges.Select(e => e with { Legs = Ids(e.Legs) })],
            Waivers = [.. agreement.Waivers.Select(w => w with { Stipulations = Ids(w.Stipulations) })],
            Extensions = [.. agreement.Extensions.SelectMany(e => e.Stipulation is { } id && parts.TryGetValue(id, out var own) ? own.Select(p => e with { Stipulation = p.Id }) : [e])],
            Phases = [.. agreement.Phases.Select(p => p with { Gate = In(p.Gate) })],
            Outcomes = [.. agreement.Outcomes.Select(o => o with { When = Rewrite(o.When, parts) })],
        };
    }

    /// <summary>True when the clause stands for one of each debtor.</summary>
    internal static bool IsDivided(Stipulation stipulation) => stipulation is { Each: true, Debtors.Length: > 1 };

    /// <summary>The ids of the parts of a clause.</summary>
    internal static IEnumerable<string> IdsOf(Stipulation stipulation) => stipulation.Debtors.Select(d => $"{stipulation.Id}{Stroke}{d}");

    /// <summary>The id as the agreement has it.</summary>
    internal static string Whole(string id) => id.IndexOf(Stroke) is var at and >= 0 ? id[..at] : id;

    /// <summary>True when the first id is the second's, or that of a part of it.</summary>
    internal static bool IsOf(string part, string whole) => part == whole || Whole(part) == whole;

    private static ImmutableArray<Stipulation> PartsOf(Stipulation stipulation)
    {
        var parts = ImmutableArray.CreateBuilder<Stipulation>(stipulation.Debtors.Length);
        foreach (var debtor in stipulation.Debtors)
        {
            parts.Add(stipulation with
            {
                Id = $"{stipulation.Id}{Stroke}{debtor}",
                Debtors = [debtor],
                Creditors = stipulation.Act.Recipient is null ? stipulation.Creditors.AddRange(stipulation.Debtors.Where(d => d != debtor && !stipulation.Creditors.Contains(d))) : stipulation.Creditors,
                Each = false,
            });
        }
        return parts.ToImmutable();
    }

    /// <summary>Kept when each was; overdue, violated, used or suspended when any is.</summary>
    private static Condition Rewrite(Condition condition, Dictionary<string, ImmutableArray<Stipulation>> parts)
    {
        ImmutableArray<Condition> Each(string id, Func<string, Condition> make) => parts.TryGetValue(id, out var own) ? [.. own.Select(p => make(p.Id))] : [];
        switch (condition)
        {
            case AllOf all:
                return new AllOf([.. all.Items.Select(i => Rewrite(i, parts))]);
            case AnyOf any:
                return new AnyOf([.. any.Items.Select(i => Rewrite(i, parts))]);
            case Not not:
                return new Not(Rewrite(not.Item, parts));
            case StipulationKept kept when Each(kept.Stipulation, id => new StipulationKept(id)) is { IsEmpty: false } each:
                return new AllOf(each);
            case StipulationOverdue overdue when Each(overdue.Stipulation, id => new StipulationOverdue(id)) is { IsEmpty: false } each:
                return new AnyOf(each);
            case StipulationViolated violated when Each(violated.Stipulation, id => new StipulationViolated(id)) is { IsEmpty: false } each:
                return new AnyOf(each);
            case PowerUsed used when Each(used.Stipulation, id => new PowerUsed(id)) is { IsEmpty: false } each:
                return new AnyOf(each);
            case StipulationSuspended suspended when Each(suspended.Stipulation, id => new StipulationSuspended(id)) is { IsEmpty: false } each:
                return new AnyOf(each);
            default:
                return condition;
        }
    }
}
