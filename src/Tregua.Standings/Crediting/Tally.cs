using System.Collections.Immutable;
using NodaTime;
using Tregua.Standings.Cells;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Crediting;

/// <summary>
/// What one debtor did with one thing, as events and totals tell it. Nothing is counted twice: done by a moment is the larger of
/// the sum of the events to it and any total to it with the events that certainly came after that total.
/// </summary>
/// <param name="kinds">The thing with its kinds.</param>
/// <param name="events">Dated events, parts included.</param>
/// <param name="totals">Totals, and events that only a stretch of time bounds.</param>
internal sealed class Tally(KindNode kinds, ImmutableArray<EventAccount> events, ImmutableArray<TotalAccount> totals)
{
    private readonly Dictionary<(string Kind, LocalDateTime? From, LocalDateTime Until), decimal> _lows = [];
    private readonly Dictionary<(string Kind, LocalDateTime? From, LocalDateTime Until), Most> _highs = [];
    private ImmutableArray<LocalDate>? _changeDays;
    private readonly decimal?[] _ownLows = new decimal?[events.Length];

    internal KindNode Kinds => kinds;

    /// <summary>The days asked about on which what was done by their end can change, sorted.</summary>
    internal ImmutableArray<LocalDate> ChangeDays => _changeDays ??= [.. Moments().SelectMany(Horizon.DaysOf).Distinct().Order()];

    internal ImmutableArray<EventAccount> Events => events;

    internal ImmutableArray<TotalAccount> Totals => totals;

    internal bool IsEmpty => events.IsEmpty && totals.IsEmpty;

    /// <summary>How many of a kind were done from a moment to the end of the day asked about, or to another.</summary>
    internal Bounds Done(ImmutableArray<string> path, LocalDateTime? from, Horizon until) =>
        from >= until ? Bounds.Nothing : Done(path, from, until.Among(ChangeDays));

    /// <summary>How many of a kind were done between two moments; a null start is the beginning of the agreement.</summary>
    internal Bounds Done(ImmutableArray<string> path, LocalDateTime? from, LocalDateTime until)
    {
        if (from >= until)
            return Bounds.Nothing;
        var node = kinds.Find(path);
        var low = Low(node, from, until);
        var high = Possible(node, from, until);
        return new Bounds(low, IsEstablished(path, from, until) ? low : null, high is { } h ? Math.Max(h, low) : null);
    }

    /// <summary>How many of a kind one event tells of, its parts included; units told without the kind may be of it.</summary>
    internal Bounds UnitsOf(EventAccount account, ImmutableArray<string> path)
    {
        var index = events.IndexOf(account);
        if (account.Event.PartOf is not null || !(Matcher.IsPrefix(path, account.Kinds) || Matcher.IsPrefix(account.Kinds, path)))
            return Bounds.Nothing;
        if (Matcher.IsPrefix(path, account.Kinds))
            return account.Units;
        decimal low = 0, others = 0;
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Event.PartOf != index)
                continue;
            if (Matcher.IsPrefix(path, events[i].Kinds))
                low += events[i].Units.Low;
            else if (!Matcher.IsPrefix(events[i].Kinds, path))
                others += events[i].Units.Low;
        }
        return new Bounds(low, null, account.Units.High is { } high ? Math.Max(low, high - others) : null);
    }

    /// <summary>True when any number of the kind is established between two moments.</summary>
    internal bool IsEstablished(ImmutableArray<string> path, LocalDateTime? from, Horizon until) =>
        events.Any(e => e.IsEstablished && Matcher.IsPrefix(path, e.Kinds) && e.LiesIn(from, until))
        || totals.Any(t => t.State == Evidence.Proof.ProofState.Established && Matcher.IsPrefix(path, t.Kinds) && t.Cut <= until && (from is not { } f || t.Cut > f));

    /// <summary>The moments that events and totals begin, end or speak of; null for open ones.</summary>
    internal IEnumerable<LocalDateTime?> Moments()
    {
        foreach (var e in events)
        {
            yield return e.When.Start;
            yield return e.When.End;
        }
        foreach (var total in totals)
        {
            yield return total.Start;
            yield return total.Cut;
        }
    }

    private decimal Low(KindNode node, LocalDateTime? from, LocalDateTime until)
    {
        var key = (node.Key, from, until);
        if (!_lows.TryGetValue(key, out var low))
            _lows[key] = low = CountLow(node, from, until);
        return low;
    }

    private decimal CountLow(KindNode node, LocalDateTime? from, LocalDateTime until)
    {
        var most = LowBetween(node.Path, from, until);
        most = Math.Max(most, LowByKinds(node, from, until));
        foreach (var total in totals)
        {
            if (!node.Is(total.Kinds) || total.Cut > until)
                continue;
            var before = from is null || total.Start >= from ? 0 : Possible(node, null, from.Value) ?? total.Units.Low;
            most = Math.Max(most, total.Units.Low - before + LowAfter(node.Path, total.Cut, from, until));
        }
        return most;
    }

    /// <summary>The kinds' own least, which totals can give; what is told without the kind may be in those totals unless it came after them.</summary>
    private decimal LowByKinds(KindNode node, LocalDateTime? from, LocalDateTime until)
    {
        decimal sum = 0;
        foreach (var child in node.Children)
            sum += Low(child, from, until);
        LocalDateTime? covered = null;
        foreach (var total in totals)
        {
            if (total.Cut <= until && total.Kinds.Length > node.Path.Length && Matcher.IsPrefix(node.Path, total.Kinds) && !(total.Cut <= covered))
                covered = total.Cut;
        }
        for (var i = 0; i < events.Length; i++)
        {
            if (node.Is(events[i].Kinds) && events[i].LiesIn(from, until) && !(events[i].When.Start < covered))
                sum += OwnLow(i);
        }
        return sum;
    }

    /// <summary>The events that certainly came after a total.</summary>
    private decimal LowAfter(ImmutableArray<string> path, LocalDateTime cut, LocalDateTime? from, LocalDateTime until)
    {
        decimal sum = 0;
        for (var i = 0; i < events.Length; i++)
        {
            if (Matcher.IsPrefix(path, events[i].Kinds) && events[i].LiesIn(from, until) && events[i].When.Start >= cut)
                sum += OwnLow(i);
        }
        return sum;
    }

    /// <summary>The most of a kind, those told without a kind included.</summary>
    private decimal? Possible(KindNode node, LocalDateTime? from, LocalDateTime until)
    {
        var above = kinds;
        decimal others = 0;
        foreach (var name in node.Path)
        {
            foreach (var sibling in above.Children)
            {
                if (sibling.Path[^1] != name)
                    others += Low(sibling, from, until);
            }
            above = above.Children.First(c => c.Path[^1] == name);
        }
        var whole = High(kinds, from, until);
        return Bounds.Larger(High(node, from, until), whole is { } w ? Math.Max(0, w - others) : null);
    }

    private decimal? High(KindNode node, LocalDateTime? from, LocalDateTime until) => MostOf(node, from, until).High;

    private Most MostOf(KindNode node, LocalDateTime? from, LocalDateTime until)
    {
        var key = (node.Key, from, until);
        if (!_highs.TryGetValue(key, out var high))
            _highs[key] = high = CountHigh(node, from, until);
        return high;
    }

    private Most CountHigh(KindNode node, LocalDateTime? from, LocalDateTime until)
    {
        decimal? sum = 0;
        ImmutableArray<Fill> fills = [];
        for (var i = 0; i < events.Length; i++)
        {
            if (node.Is(events[i].Kinds) && events[i].CanLieIn(from, until) && !IsInKinds(node, events[i]))
                sum = Bounds.Add(sum, OwnHigh(i));
        }
        foreach (var child in node.Children)
        {
            var most = MostOf(child, from, until);
            sum = Bounds.Add(sum, most.High);
            fills = fills.AddRange(most.Fills);
        }
        return sum is null ? new Most(null, fills) : WithTotals(node, from, until, new Most(sum, fills));
    }

    /// <summary>True when every kind of which anything is told has a total that speaks of the event's time: what is told without the kind is in them.</summary>
    private bool IsInKinds(KindNode node, EventAccount account)
    {
        var any = false;
        foreach (var child in node.Children)
        {
            var told = events.Any(e => Matcher.IsPrefix(child.Path, e.Kinds)) || totals.Any(t => Matcher.IsPrefix(child.Path, t.Kinds));
            var covered = totals.Any(t => Covers(t) && child.Is(t.Kinds) && t.Cut >= account.When.End);
            if (told && !covered)
                return false;
            any |= covered;
        }
        return any;
    }

    /// <summary>
    /// Adds what totals, and accounts without a day of their own, tell beyond what is told by day. They are taken in the order in
    /// which they end: what happened within the stretch of one is not taken for another one than those known in it.
    /// </summary>
    private Most WithTotals(KindNode node, LocalDateTime? from, LocalDateTime until, Most told)
    {
        var most = told.High;
        var fills = told.Fills;
        var before = from is { } start ? Low(node, null, start) : 0;
        var next = NextTotal(node, until);
        foreach (var total in totals.Where(t => node.Is(t.Kinds)).OrderBy(t => t.Cut).ThenByDescending(t => t.Start))
        {
            decimal? filled = most;
            if (!total.IsTotal)
                filled = CanFill(total, from, until) ? Bounds.Add(most, Beyond(node.Path, total, fills)) : most;
            else if (total.Cut <= until)
                filled = Bounds.Add(total.Units.High, Bounds.Add(HighAfter(node.Path, total.Cut, until), fills.Where(f => f.Cut > total.Cut).Sum(f => f.Extra))) - before;
            else if (total.Cut == next && (total.Start is not { } s || s < until))
                filled = total.Units.High - LowBetween(node.Path, until, total.Cut) - before;
            if (filled is null)
                return new Most(null, fills);
            if (filled > most)
                (most, fills) = (filled, fills.Add(new Fill(total.IsTotal ? null : total.Start, total.Cut, (filled - most).Value)));
        }
        return new Most(most, fills);
    }

    private static bool CanFill(TotalAccount account, LocalDateTime? from, LocalDateTime until) =>
        (account.Start is not { } start || start < until) && (from is null || account.Cut > from);

    /// <summary>What an account without a day of its own can tell beyond what is known within its stretch; null is unbounded.</summary>
    private decimal? Beyond(ImmutableArray<string> path, TotalAccount account, ImmutableArray<Fill> fills)
    {
        if (account.Units.High is not { } high)
            return totals.Any(t => Covers(t) && t.Cut >= account.Cut && Matcher.IsPrefix(t.Kinds, account.Kinds)) ? 0 : null;
        for (var i = 0; i < events.Length; i++)
        {
            if (Matcher.IsPrefix(path, events[i].Kinds) && events[i].LiesIn(account.Start, account.Cut))
                high -= OwnHigh(i) ?? 0;
        }
        return Math.Max(0, high - fills.Where(f => f.LiesWithin(account)).Sum(f => f.Extra));
    }

    /// <summary>The earliest total after a moment: what was done by the moment is not more. A denial that it was so many gives no other number.</summary>
    private LocalDateTime? NextTotal(KindNode node, LocalDateTime until)
    {
        LocalDateTime? next = null;
        foreach (var total in totals)
        {
            if (total.IsTotal && total.State != Evidence.Proof.ProofState.Refuted && node.Is(total.Kinds) && total.Cut > until && (next is not { } n || total.Cut < n))
                next = total.Cut;
        }
        return next;
    }

    private decimal? HighAfter(ImmutableArray<string> path, LocalDateTime cut, LocalDateTime until)
    {
        decimal? sum = 0;
        for (var i = 0; i < events.Length; i++)
        {
            if (Matcher.IsPrefix(path, events[i].Kinds) && events[i].CanLieIn(cut, until))
                sum = Bounds.Add(sum, OwnHigh(i));
        }
        return sum;
    }

    private decimal LowBetween(ImmutableArray<string> path, LocalDateTime? from, LocalDateTime until)
    {
        decimal sum = 0;
        for (var i = 0; i < events.Length; i++)
        {
            if (Matcher.IsPrefix(path, events[i].Kinds) && events[i].LiesIn(from, until))
                sum += OwnLow(i);
        }
        return sum;
    }

    /// <summary>What an event adds besides its parts; a part of the same kind adds nothing.</summary>
    private decimal OwnLow(int index) => _ownLows[index] ??= CountOwnLow(index);

    private decimal CountOwnLow(int index)
    {
        var account = events[index];
        if (account.Event.PartOf is { } whole)
            return Matcher.IsPrefix(account.Kinds, events[whole].Kinds) ? 0 : account.Units.Low;
        var parts = account.Units.Low;
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Event.PartOf == index)
                parts -= OwnLow(i);
        }
        return Math.Max(0, parts);
    }

    private decimal? OwnHigh(int index)
    {
        var account = events[index];
        if (account.Event.PartOf is { } whole)
            return Matcher.IsPrefix(account.Kinds, events[whole].Kinds) ? 0 : account.Units.High;
        if (account.Units.High is not { } high)
            return IsCovered(account) ? 0 : null;
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Event.PartOf == index)
                high -= OwnLow(i);
        }
        return Math.Max(0, high);
    }

    /// <summary>An event told without a number sets no ceiling of its own where a total speaks of its time.</summary>
    private bool IsCovered(EventAccount account) =>
        totals.Any(t => Covers(t) && t.Cut >= account.When.End && Matcher.IsPrefix(t.Kinds, account.Kinds));

    /// <summary>Only a total that is established, and sets a ceiling, bounds what is told without a number or a kind.</summary>
    private static bool Covers(TotalAccount total) => total is { IsTotal: true, State: Evidence.Proof.ProofState.Established, Units.High: not null };
}
