using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Cells;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Instalments;

namespace Tregua.Standings.Crediting;

/// <summary>Slots that the same units can pay, compiled to instalments of a register with what was done credited to it.</summary>
internal sealed class Pool
{
    private readonly Register _register;
    private readonly Contest? _contest;
    private readonly Dictionary<(string Kinds, LocalDateTime? From), int> _accounts = [];
    private readonly Dictionary<(string Of, decimal Number, DueTime? Due), Quota> _quotas = [];
    private readonly Compilation _compilation;
    private readonly Deposits _deposits;
    private readonly LocalDate _first;

    /// <param name="tally">What was done.</param>
    /// <param name="slots">What is due.</param>
    /// <param name="scale">How time is counted.</param>
    /// <param name="first">The first day on which anything can count.</param>
    /// <param name="countsOnce">False to let every slot take every unit.</param>
    internal Pool(Tally tally, ImmutableArray<Slot> slots, Timescale scale, LocalDate first, bool countsOnce = true)
    {
        (Tally, Slots, _first) = (tally, slots, first);
        _register = new Register(scale, Register.AllPast);
        (_compilation, _deposits) = (new Compilation(_register), new Deposits(_register));
        var rivals = ImmutableArray.CreateBuilder<Rival>(slots.Length);
        for (var i = 0; i < slots.Length; i++)
            rivals.Add(Compile(slots[i], slots.IndexOf(slots.First(s => ReferenceEquals(s.Stipulation, slots[i].Stipulation)))));
        if (slots.Length > 1)
            _contest = _register.AddContest(new Contest(rivals.ToImmutable(), countsOnce));
        _register.Resolve();
    }

    internal Tally Tally { get; }

    internal ImmutableArray<Slot> Slots { get; }

    /// <summary>How many were credited to a slot by a moment.</summary>
    internal Bounds Credited(Slot slot, Horizon until)
    {
        var moment = until.Among(Tally.ChangeDays);
        var (low, high) = Paid(Slots.IndexOf(slot), _register.Scale.Of(moment));
        var best = Tally.IsEstablished(slot.Kinds, slot.From, moment) && (Slots.Length == 1 || low == high) ? Units.Number(low) : (decimal?)null;
        return new Bounds(Units.Number(low), best, Units.NumberOrNone(high));
    }

    /// <summary>A slot as an instalment.</summary>
    internal Quota QuotaOf(Slot slot) => new(_register, Slots.IndexOf(slot), Tally.ChangeDays);

    /// <summary>A number of what is credited to a clause, due by a time, as an instalment.</summary>
    internal Quota QuotaOf(Stipulation stipulation, decimal number, DueTime? due)
    {
        var key = (stipulation.Id, number, due);
        if (!_quotas.TryGetValue(key, out var quota))
            _quotas[key] = quota = new Quota(_register, AddQuota(stipulation, number, due), Tally.ChangeDays);
        return quota;
    }

    /// <summary>A number of a kind done since a moment, whichever clause it is credited to.</summary>
    internal Quota QuotaOf(ImmutableArray<string> kinds, LocalDateTime? from, decimal number, DueTime? due)
    {
        var key = ($"{string.Join('/', kinds)} {from}", number, due);
        if (!_quotas.TryGetValue(key, out var quota))
            _quotas[key] = quota = new Quota(_register, _compilation.AddQuota(AccountOf(kinds, from), number, due), Tally.ChangeDays);
        return quota;
    }

    private int AddQuota(Stipulation stipulation, decimal number, DueTime? due)
    {
        if (_contest is null && Slots.Length == 1 && Slots[0].Stipulation.Id == stipulation.Id)
            return _compilation.AddQuota(_register[0].Account, number, due);
        var quota = _compilation.AddQuota(_register.AddAccount(), number, due, Traits.Rival);
        if (_contest is null)
            return quota;
        var (reached, reachable) = _contest.ReachOf(_register, [.. Slots.Select(s => s.Stipulation.Id == stipulation.Id)], Units.Least(number));
        _register.Reach(quota, reached, reachable);
        return quota;
    }

    private Rival Compile(Slot slot, int group)
    {
        var instalment = _compilation.AddSlot(slot, AccountOf(slot.Kinds, slot.From), Slots.Length == 1);
        return new Rival(instalment, ReservedFor(slot), slot.Kinds, _register.Scale.Of(slot.From, Timescale.Always), group, slot.Order, slot.TakesRest, slot.IsUnlimited);
    }

    /// <summary>What reports say was given in answer to the slot's own batch.</summary>
    private int ReservedFor(Slot slot)
    {
        if (slot.Batch is not { } batch || Tally.Events.All(e => e.Event.Batch != batch))
            return Rival.NothingReserved;
        var own = Tally.Events.Where(e => e.Event.Batch == batch).Select(e => e with { Event = e.Event with { PartOf = null } }).ToImmutableArray();
        return _deposits.Open(new Tally(Tally.Kinds, own, []), slot.Kinds, slot.From, _first);
    }

    private int AccountOf(ImmutableArray<string> kinds, LocalDateTime? from)
    {
        var key = (string.Join('/', kinds), from);
        if (!_accounts.TryGetValue(key, out var account))
            _accounts[key] = account = _deposits.Open(Tally, kinds, from, _first);
        return account;
    }

    private (long Low, long High) Paid(int slot, int until) =>
        _contest is null ? _register.Paid(slot, until) : _contest.Shares(_register, until)[slot];
}
