using System.Runtime.CompilerServices;

namespace Tregua.Standings.Instalments;

/// <content>Works out when instalments are reached and how they thereby stand.</content>
internal sealed partial class Register
{
    /// <summary>What is told of the future counts when its time has come.</summary>
    private void Await(int instalment)
    {
        ref var x = ref _instalments[instalment];
        if (x.Reached != Timescale.Never && x.Reached > _now)
            _wheel.Add(x.Reached - 1, instalment);
        if (x.Reachable != Timescale.Never && x.Reachable > _now && x.Reachable != x.Reached)
            _wheel.Add(x.Reachable - 1, instalment);
    }

    private void Stale(int account)
    {
        if (_accounts[account].Contest is >= 0 and var contest)
            _contests[contest].IsStale = true;
    }

    private void LookAt(ref Account account)
    {
        if (account.Contest >= 0)
            _contests[account.Contest].IsStale = true;
        for (var i = account.FirstInstalment; i >= 0; i = _instalments[i].NextOfAccount)
            Look(i);
    }

    /// <summary>Works out when an instalment that nothing competes with was reached.</summary>
    private void Look(int instalment)
    {
        ref var x = ref _instalments[instalment];
        var (reached, reachable) = ReachAlone(_accounts[x.Account].FirstFact, x.Need);
        if (reached == x.Reached && reachable == x.Reachable)
            return;
        (x.Reached, x.Reachable) = (reached, reachable);
        if (reached > _now || reachable > _now)
            Await(instalment);
        if (x.FirstFollower >= 0)
            ReachedElsewhere(instalment);
        SettleAll(instalment);
    }

    private (int Reached, int Reachable) ReachAlone(int first, long need)
    {
        if (need <= 0)
            return (Timescale.Always, Timescale.Always);
        if (first < 0)
            return (Timescale.Never, Timescale.Never);
        ref var fact = ref _facts[first];
        if (fact.Next >= 0)
            return ReachOfMany(first, need);
        return (LowOf(in fact) >= need ? fact.Certain : Timescale.Never, HighOf(in fact) >= need ? fact.Possible : Timescale.Never);
    }

    private (int Reached, int Reachable) ReachOfMany(int first, long need)
    {
        long low = 0, high = 0;
        var count = 0;
        var inOrder = true;
        var later = int.MaxValue;
        for (var f = first; f >= 0; f = _facts[f].Next, count++)
        {
            ref var fact = ref _facts[f];
            low += LowOf(in fact);
            high = Units.Add(high, HighOf(in fact));
            inOrder &= fact.Possible <= later;
            later = fact.Possible;
        }
        var reached = Timescale.Never;
        for (var f = first; f >= 0 && low >= need; f = _facts[f].Next)
        {
            reached = _facts[f].Certain;
            low -= LowOf(in _facts[f]);
        }
        if (high < need)
            return (reached, Timescale.Never);
        return (reached, ReachableOf(first, count, need, inOrder));
    }

    private int ReachableOf(int first, int count, long need, bool inOrder)
    {
        var facts = new (int Possible, long High)[count];
        var n = count;
        for (var f = first; f >= 0; f = _facts[f].Next)
            facts[--n] = (_facts[f].Possible, HighOf(in _facts[f]));
        if (!inOrder)
            Array.Sort(facts, (a, b) => a.Possible.CompareTo(b.Possible));
        long high = 0;
        foreach (var fact in facts)
        {
            high = Units.Add(high, fact.High);
            if (high >= need)
                return fact.Possible;
        }
        return Timescale.Never;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long LowOf(in Fact fact) => (fact.Affirmed & standards) != 0 && (fact.Denied & standards) == 0 ? fact.Low : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long HighOf(in Fact fact) => (fact.Denied & standards) != 0 && (fact.Affirmed & standards) == 0 ? 0 : fact.High;

    private void InsertAfter(int before, int index)
    {
        var certain = _facts[index].Certain;
        while (_facts[before].Next is >= 0 and var next && _facts[next].Certain > certain)
            before = next;
        _facts[index].Next = _facts[before].Next;
        _facts[before].Next = index;
    }

    /// <summary>What counts from when an instalment is reached is due anew.</summary>
    private void ReachedElsewhere(int anchor)
    {
        for (var f = _instalments[anchor].FirstFollower; f >= 0; f = _instalments[f].NextFollower)
            BringFollower(anchor, f);
    }

    private void BringFollower(int anchor, int follower)
    {
        ref var on = ref _instalments[anchor];
        if (on.Reached is Timescale.Never or Timescale.Always || on.Reachable is Timescale.Always)
        {
            Bring(follower, Timescale.Never, Timescale.Never);
            return;
        }
        ref var x = ref _instalments[follower];
        var (earliest, latest) = scale.DueAfter(x.Length, Math.Min(on.Reachable, on.Reached) - 1, on.Reached);
        Bring(follower, earliest, latest);
    }

    /// <summary>Settles an instalment and the other legs of its exchange.</summary>
    private void SettleAll(int instalment)
    {
        Settle(instalment);
        for (var p = _instalments[instalment].Partner; p >= 0 && p != instalment; p = _instalments[p].Partner)
            Settle(p);
    }

    private void Settle(int instalment)
    {
        ref var x = ref _instalments[instalment];
        var (worst, best) = Courses(instalment, _now);
        var bit = 1UL << (instalment & 63);
        if (worst == Course.InTime && best == Course.InTime)
            _settled[instalment >> 6] |= bit;
        else
            Unsettle(instalment, bit);
        if (worst == x.Worst && best == x.Best)
            return;
        (x.Worst, x.Best) = (worst, best);
        if ((_isChanged[instalment >> 6] & bit) != 0)
            return;
        _isChanged[instalment >> 6] |= bit;
        _changed.Add(instalment);
    }

    /// <summary>The moments of an instalment that was settled may have been dropped; they are remembered again.</summary>
    private void Unsettle(int instalment, ulong bit)
    {
        if ((_settled[instalment >> 6] & bit) == 0)
            return;
        _settled[instalment >> 6] &= ~bit;
        ref var x = ref _instalments[instalment];
        if (x.DueEarliest >= _now && x.DueEarliest != Timescale.Never)
            _wheel.Add(x.DueEarliest, instalment);
        if (x.DueLatest >= _now && x.DueLatest != x.DueEarliest && x.DueLatest != Timescale.Never)
            _wheel.Add(x.DueLatest, instalment);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Course CourseOf(int reached, int due, int now)
    {
        if (reached <= now)
            return reached <= due ? Course.InTime : Course.Late;
        return due == Timescale.Never ? Course.Waiting : due < now ? Course.Missed : Course.Open;
    }

    /// <summary>
    /// True unless the other legs were done on another day or can no longer be in time: in the case worst for the debtor on
    /// one and the same day for certain, in the best on days that can be one.
    /// </summary>
    private bool FallsOnOneDay(int instalment, int now, bool isWorst)
    {
        ref var x = ref _instalments[instalment];
        for (var p = x.Partner; p != instalment; p = _instalments[p].Partner)
        {
            ref var other = ref _instalments[p];
            var isDone = (isWorst ? other.Reached : other.Reachable) <= now;
            if (isDone ? !(isWorst ? IsOneDay(in x, in other) : CanBeOneDay(in x, in other)) : (isWorst ? other.DueEarliest : other.DueLatest) < now)
                return false;
        }
        return true;
    }

    private static bool IsOneDay(in Instalment a, in Instalment b)
    {
        if (a.Reachable == Timescale.Always || b.Reachable == Timescale.Always)
            return false;
        var day = Timescale.DayOf(a.Reached - 1);
        return Timescale.DayOf(b.Reached - 1) == day && Timescale.DayOf(a.Reachable - 1) == day && Timescale.DayOf(b.Reachable - 1) == day;
    }

    private static bool CanBeOneDay(in Instalment a, in Instalment b) => FirstDay(in a) <= LastDay(in b) && FirstDay(in b) <= LastDay(in a);

    private static int FirstDay(in Instalment x) => x.Reachable == Timescale.Always ? int.MinValue : Timescale.DayOf(x.Reachable - 1);

    private static int LastDay(in Instalment x) => x.Reached == Timescale.Never ? int.MaxValue : Timescale.DayOf(x.Reached - 1);
}
