using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Times;
using Tregua.Standings.Cells;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Derivations;
using Tregua.Standings.Divisions;
using Tregua.Standings.Instalments;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Crediting;

/// <summary>Credits what was done to the stipulations, under one way the phases run.</summary>
internal sealed class CreditBook
{
    private readonly Setting _setting;
    private readonly PhaseRuns _runs;
    private readonly SlotList _list;
    private readonly Timescale _scale;
    private readonly Memo<string, Pool> _pools;
    private readonly Memo<string, TimeRange?> _full;
    private readonly Memo<string, CreditBook> _without;
    private readonly ImmutableHashSet<string> _open;

    /// <summary>Credits under one way the phases run.</summary>
    /// <param name="setting">The claims and what is asked.</param>
    /// <param name="runs">The phases as they run.</param>
    /// <param name="graph">Keeps what is computed as cells; null where it is needed for one computation only.</param>
    internal CreditBook(Setting setting, PhaseRuns runs, Graph? graph)
        : this(setting, runs, graph, ImmutableHashSet.Create<string>(StringComparer.Ordinal))
    {
    }

    private CreditBook(Setting setting, PhaseRuns runs, Graph? graph, ImmutableHashSet<string> open)
    {
        _setting = setting;
        _runs = runs;
        _open = open;
        _scale = Timescale.Of(setting.Agreement);
        _pools = new(graph, FormPool, null, StringComparer.Ordinal);
        _full = new(graph, FindFullPerformance, null, StringComparer.Ordinal);
        _without = new(null, id => new CreditBook(setting, runs, graph, open.Add(id)), null, StringComparer.Ordinal);
        Dates = new DeadlineDates(setting, runs, FullPerformance);
        _list = new SlotList(setting, runs, Dates);
    }

    internal DeadlineDates Dates { get; }

    /// <summary>The slots of a counted stipulation, oldest first.</summary>
    internal ImmutableArray<Slot> SlotsOf(Stipulation stipulation) => PoolOf(stipulation).Slots.RemoveAll(s => s.Stipulation.Id != stipulation.Id);

    /// <summary>The pool that a counted stipulation draws on.</summary>
    internal Pool PoolOf(Stipulation stipulation) => _pools.Of(KeyOf(stipulation));

    private Pool FormPool(string key)
    {
        Tally? tally = null;
        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (var stipulation in _setting.Agreement.Stipulations)
        {
            if (Shapes.Of(stipulation) != Shape.Counted || KeyOf(stipulation) != key)
                continue;
            tally ??= _setting.Tallies.For(stipulation);
            if (_setting.Exists(stipulation) && !_setting.IsReplaced(stipulation))
                slots.AddRange(_list.Of(stipulation, (slots.Count + 1) * 1000));
        }
        return new Pool(tally!, slots.ToImmutable(), _scale, _setting.Agreement.InForce.Date, _setting.Rules.Has(Rule.C2Crediting));
    }

    private string KeyOf(Stipulation stipulation) => _setting.Rules.Has(Rule.C3Settling) ? PoolKey(stipulation) : TallyBook.KeyOf(stipulation);

    /// <summary>The deed of what is not counted; what does not bind, or has not come to, nobody performs.</summary>
    internal Deed DeedOf(Stipulation stipulation) =>
        _runs.Bindings[stipulation.Id] is var binding && (binding.IsReadAway || (stipulation.While is null && binding.Condition is { Truth: Truth.No }))
            ? _setting.DeedOf(stipulation).Of([])
            : _setting.DeedOf(stipulation);

    /// <summary>How much of a stipulation was done by a moment.</summary>
    internal Bounds Done(Stipulation stipulation, Horizon until)
    {
        if (Shapes.Of(stipulation) != Shape.Counted)
            return DeedOf(stipulation).Done(StartOf(stipulation), until);
        decimal low = 0;
        decimal? best = 0, high = 0;
        var pool = PoolOf(stipulation);
        foreach (var slot in pool.Slots)
        {
            if (slot.Stipulation.Id != stipulation.Id)
                continue;
            var credited = pool.Credited(slot, until);
            low += credited.Low;
            best = Bounds.Add(best, credited.Best);
            high = Bounds.Add(high, credited.High);
        }
        return new Bounds(low, SlotsOf(stipulation).IsEmpty ? null : best, high);
    }

    /// <summary>When a stipulation was fully performed; null when it was not, or how much it takes is not known.</summary>
    internal TimeRange? FullPerformance(string id)
    {
        // Where clauses count from each other, a clause's own performance is worked out as if that of itself were not known.
        if (_open.Contains(id))
            return null;
        return _setting.Cycles.Contains(id) ? _without.Of(id)._full.Of(id) : _full.Of(id);
    }

    private TimeRange? FindFullPerformance(string id) => _setting.Stipulations.FirstOrDefault(s => s.Id == id) switch
    {
        { Modal: Modal.Power } power when _runs.Bindings[power.Id].IsReadAway => null,
        { } stipulation when AsksForAll(stipulation) => Reached(AllOf(stipulation, null), stipulation),
        { } stipulation when Required(stipulation) is { } required && required > 0 => ReachedAt(stipulation, required),
        _ => OfEach(id),
    };

    /// <summary>True of a counted clause that asks for all of a thing, however many they are.</summary>
    internal static bool AsksForAll(Stipulation stipulation) => stipulation is { Modal: Modal.Obligation, Act.Amount: { Sense: AmountSense.All, Number: null } } && Shapes.Of(stipulation) == Shape.Counted;

    /// <summary>That all was done, due by a time, as an instalment of one.</summary>
    internal Quota AllOf(Stipulation stipulation, DueTime? due) => _setting.AllOf(stipulation).QuotaOf(IsAhead(stipulation) ? LocalDate.MaxIsoValue.AtMidnight() : StartOf(stipulation), due);

    /// <summary>True of a clause of a phase that has not started: what was said of all before it was said of something else.</summary>
    private bool IsAhead(Stipulation stipulation) => stipulation.Phase is { } phase && _runs[phase] is not { HasStarted: true };

    /// <summary>When the last of the parts into which a clause is divided was fully performed.</summary>
    private TimeRange? OfEach(string id)
    {
        TimeRange? last = null;
        foreach (var part in _setting.Stipulations)
        {
            if (part.Id == id || !EachClauses.IsOf(part.Id, id))
                continue;
            if (FullPerformance(part.Id) is not { } done)
                return null;
            last = last is { } known ? new TimeRange(LocalDateTime.Max(known.Start ?? LocalDateTime.MinIsoValue, done.Start ?? LocalDateTime.MinIsoValue), LocalDateTime.Max(known.End!.Value, done.End!.Value)) : done;
        }
        return last;
    }

    /// <summary>The number that a stipulation takes in the end; 1 for what is not counted; null when it is not known.</summary>
    internal decimal? Required(Stipulation stipulation)
    {
        if (Shapes.Of(stipulation) != Shape.Counted)
            return 1;
        if (stipulation.Trigger is null && stipulation.UseOf is null)
            return _runs.Texts.Of(stipulation).Act.Amount?.Number;
        decimal sum = 0;
        foreach (var slot in SlotsOf(stipulation))
        {
            if (slot.Most != slot.Least)
                return null;
            sum += slot.Least;
        }
        return sum;
    }

    /// <summary>When a number was reached: between the moment it can and the moment it must have been; null when it was not by the day asked about.</summary>
    internal TimeRange? ReachedAt(Stipulation stipulation, decimal number) => Reached(QuotaOf(stipulation, number, null), stipulation);

    /// <summary>The events that call for a clause each time: the uses of a power, or what it is owed for, those of one day together.</summary>
    internal ImmutableArray<Use> CallsFor(Stipulation stipulation)
    {
        if (!_setting.Rules.Has(Rule.C4Ratios))
            return [];
        if (stipulation.UseOf is { } power)
            return Uses.Of(_setting, _runs, power);
        if (stipulation.Trigger is not { } trigger)
            return [];
        var tally = _setting.Tallies.For(trigger);
        var path = _setting.Matcher.Resolver.Things.PathOf(trigger.Thing);
        return [.. tally.Events
            .Where(e => e.CanLieIn(StartOf(stipulation), _setting.Until) && tally.UnitsOf(e, path).High != 0)
            .GroupBy(e => e.When)
            .Select(g => new Use(g.Key, g.Any(e => tally.UnitsOf(e, path).Low > 0 && e.LiesIn(StartOf(stipulation), _setting.Until))))
            .OrderBy(u => u.When.Start).ThenBy(u => u.When.End)];
    }

    /// <summary>When an instalment of a stipulation was paid; null when it was not by the day asked about.</summary>
    internal TimeRange? Reached(Quota quota, Stipulation stipulation) =>
        quota.Reached(_setting.Until, (StartOf(stipulation) ?? _setting.Agreement.InForce.Start).Date.AtMidnight());

    /// <summary>A number of what is credited to a stipulation, due by a time, as an instalment; 1 of what is not counted.</summary>
    internal Quota QuotaOf(Stipulation stipulation, decimal number, DueTime? due) => Shapes.Of(stipulation) == Shape.Counted
        ? PoolOf(stipulation).QuotaOf(stipulation, number, due)
        : DeedOf(stipulation).QuotaOf(StartOf(stipulation), due);

    /// <summary>From when acts count for a stipulation; null from the beginning.</summary>
    internal LocalDateTime? StartOf(Stipulation stipulation) =>
        _setting.AmendmentOf(stipulation)?.Agreed.Date.AtMidnight()
        ?? _runs.Bindings[stipulation.Id].Since?.Earliest.Date.AtMidnight()
        ?? (_setting.Agreement.Phase(stipulation.Phase ?? "")?.Gate is not null ? _runs[stipulation.Phase]?.Start?.Earliest.Date.AtMidnight() : null);

    /// <summary>Legs that settle another clause do not compete with it: one event counts in both.</summary>
    internal static string PoolKey(Stipulation stipulation) => $"{TallyBook.KeyOf(stipulation)}{(stipulation.Settles.IsEmpty ? "" : $" {stipulation.Amendment}")}";
}
