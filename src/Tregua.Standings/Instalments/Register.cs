using System.Runtime.CompilerServices;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Instalments;

/// <summary>
/// Instalments and the facts credited to them, kept up as facts come, go, and time passes. Late and retracted facts give what
/// the same facts would have given in order: each change looks again at the instalments of its account, and at no others but
/// those that hang on them.
/// </summary>
/// <param name="scale">How time is counted.</param>
/// <param name="now">The present: everything before it has happened.</param>
/// <param name="standards">The bit of the standard of proof that facts are weighed by.</param>
internal sealed class Register(Timescale scale, int now, byte standards = 1)
{
    /// <summary>A present after everything, for asking how things went by any moment.</summary>
    internal const int AllPast = Timescale.Never - 1;

    private readonly FactStore _facts = new();
    private readonly DueWheel _wheel = new(now);
    private readonly List<Contest> _contests = [];
    private readonly List<int> _changed = [];
    private Account[] _accounts = new Account[4];
    private Instalment[] _instalments = new Instalment[4];
    private ulong[] _settled = new ulong[1];
    private ulong[] _isChanged = new ulong[1];
    private int _accountCount;
    private int _instalmentCount;
    private int _now = now;
    private int _warmth;

    /// <summary>The present.</summary>
    internal int Now => _now;

    internal Timescale Scale => scale;

    /// <summary>An instalment as it stands.</summary>
    internal ref readonly Instalment this[int instalment] => ref _instalments[instalment];

    /// <summary>Makes room, so that nothing moves while it fills.</summary>
    internal void Reserve(int accounts, int instalments)
    {
        Array.Resize(ref _accounts, Math.Max(_accounts.Length, accounts));
        ResizeInstalments(Math.Max(_instalments.Length, instalments));
    }

    /// <summary>Opens an account.</summary>
    internal int AddAccount()
    {
        if (_accountCount == _accounts.Length)
            Array.Resize(ref _accounts, _accountCount * 2);
        _accounts[_accountCount] = new Account { FirstFact = -1, FirstInstalment = -1, Contest = -1 };
        return _accountCount++;
    }

    /// <summary>Adds an instalment that an account pays; when it is due is not known yet.</summary>
    /// <param name="account">The account.</param>
    /// <param name="least">The number, at least.</param>
    /// <param name="most">The number, at most.</param>
    /// <param name="traits">What it is like; a rival is looked at with its contest only.</param>
    internal int AddInstalment(int account, long least, long most, Traits traits = Traits.None)
    {
        if (_instalmentCount == _instalments.Length)
            ResizeInstalments(_instalmentCount * 2);
        var i = _instalmentCount++;
        _instalments[i] = new Instalment
        {
            Account = account,
            Least = least,
            Most = most,
            Traits = traits,
            DueEarliest = Timescale.Never,
            DueLatest = Timescale.Never,
            Reached = Timescale.Never,
            Reachable = Timescale.Never,
            NextOfAccount = -1,
            Partner = -1,
            Anchor = -1,
            FirstFollower = -1,
            NextFollower = -1,
        };
        if ((traits & Traits.Rival) == 0)
        {
            _instalments[i].NextOfAccount = _accounts[account].FirstInstalment;
            _accounts[account].FirstInstalment = i;
            Look(i);
        }
        return i;
    }

    /// <summary>Lets instalments compete for the units of their accounts.</summary>
    internal Contest AddContest(Contest contest)
    {
        _contests.Add(contest);
        foreach (var rival in contest.Rivals)
            _accounts[_instalments[rival.Instalment].Account].Contest = _contests.Count - 1;
        contest.IsStale = true;
        return contest;
    }

    /// <summary>Makes instalments the legs of one exchange, to fall on one day.</summary>
    internal void Pair(ReadOnlySpan<int> legs)
    {
        for (var i = 0; i < legs.Length; i++)
            _instalments[legs[i]].Partner = legs[(i + 1) % legs.Length];
        SettleAll(legs[0]);
    }

    /// <summary>Brings an instalment into force, or moves it: sets when it is due.</summary>
    /// <param name="instalment">The instalment.</param>
    /// <param name="earliest">The first moment that may be too late; <see cref="Timescale.Never"/> for none.</param>
    /// <param name="latest">The first moment that is too late for certain.</param>
    internal void Bring(int instalment, int earliest, int latest)
    {
        ref var x = ref _instalments[instalment];
        if (x.DueEarliest == earliest && x.DueLatest == latest)
            return;
        (x.DueEarliest, x.DueLatest) = (earliest, latest);
        if (earliest >= _now && earliest != Timescale.Never)
            _wheel.Add(earliest, instalment);
        if (latest >= _now && latest != Timescale.Never && latest != earliest)
            _wheel.Add(latest, instalment);
        if ((x.Traits & Traits.Rival) != 0)
            Stale(x.Account);
        SettleAll(instalment);
    }

    /// <summary>Makes an instalment due a length after another one is reached.</summary>
    internal void Follow(int instalment, int anchor, Span length)
    {
        ref var x = ref _instalments[instalment];
        (x.Length, x.Anchor) = (length, anchor);
        x.NextFollower = _instalments[anchor].FirstFollower;
        _instalments[anchor].FirstFollower = instalment;
        BringFollower(anchor, instalment);
    }

    /// <summary>Credits a fact; it may come late.</summary>
    /// <returns>The fact's number, to retract it by.</returns>
    internal int Credit(in Fact fact)
    {
        var index = _facts.Add(fact);
        ref var account = ref _accounts[fact.Account];
        var head = account.FirstFact;
        if (head < 0 || _facts[head].Certain <= fact.Certain)
        {
            _facts[index].Next = head;
            account.FirstFact = index;
        }
        else
        {
            InsertAfter(head, index);
        }
        LookAt(ref account);
        return index;
    }

    /// <summary>Brings what arrivals bear on into the processor's cache, all at once rather than one after the other.</summary>
    internal void Warm(ReadOnlySpan<Arrival> arrivals)
    {
        Span<int> instalments = stackalloc int[arrivals.Length];
        var count = 0;
        foreach (ref readonly var arrival in arrivals)
        {
            if (arrival.Fact.Account >= 0)
                instalments[count++] = _accounts[arrival.Fact.Account].FirstInstalment;
        }
        var sum = 0;
        foreach (var instalment in instalments[..count])
        {
            if (instalment >= 0)
                sum += _instalments[instalment].Reached;
        }
        foreach (var instalment in instalments[..count])
        {
            if (instalment >= 0 && _instalments[instalment].FirstFollower is >= 0 and var follower)
                sum += _instalments[follower].Reached;
        }
        _warmth = sum;
    }

    /// <summary>Takes a fact back.</summary>
    internal void Retract(int fact)
    {
        ref var account = ref _accounts[_facts[fact].Account];
        var next = _facts[fact].Next;
        if (account.FirstFact == fact)
        {
            account.FirstFact = next;
        }
        else
        {
            var before = account.FirstFact;
            while (_facts[before].Next != fact)
                before = _facts[before].Next;
            _facts[before].Next = next;
        }
        _facts.Remove(fact);
        LookAt(ref account);
    }

    /// <summary>Lets time pass; every instalment that thereby stands differently is looked at, in the order of the moments.</summary>
    internal void Advance(int to)
    {
        if (to <= _now)
            return;
        while (_wheel.TryTake(to, _settled, out var moment, out var instalment))
        {
            if (moment >= _now)
                _now = moment + 1;
            SettleAll(instalment);
        }
        _now = to;
    }

    /// <summary>The instalments that stand differently than when this was last asked.</summary>
    internal List<int> TakeChanged(List<int> into)
    {
        Resolve();
        into.Clear();
        foreach (var i in _changed)
        {
            _isChanged[i >> 6] &= ~(1UL << (i & 63));
            into.Add(i);
        }
        _changed.Clear();
        return into;
    }

    /// <summary>Works out the contests that something changed.</summary>
    internal void Resolve()
    {
        foreach (var contest in _contests)
        {
            if (!contest.IsStale)
                continue;
            contest.IsStale = false;
            contest.Resolve(this);
        }
    }

    /// <summary>How an instalment goes by a moment, by what is told now, in the cases worst and best for its debtor.</summary>
    internal (Course Worst, Course Best) Courses(int instalment, int now)
    {
        ref var x = ref _instalments[instalment];
        var worst = CourseOf(x.Reached, x.DueEarliest, now);
        var best = CourseOf(x.Reachable, x.DueLatest, now);
        if (x.Partner < 0)
            return (worst, best);
        if (worst == Course.InTime && !FallsOnOneDay(instalment, now, isWorst: true))
            worst = Course.Mismatched;
        if (best == Course.InTime && !FallsOnOneDay(instalment, now, isWorst: false))
            best = Course.Mismatched;
        return (worst, best);
    }

    /// <summary>How many an account holds by a moment.</summary>
    internal (long Low, long High) Held(int account, int until)
    {
        long low = 0, high = 0;
        for (var f = _accounts[account].FirstFact; f >= 0;)
        {
            ref var fact = ref _facts[f];
            if (fact.Certain <= until)
                low += LowOf(in fact);
            if (fact.Possible <= until)
                high = Units.Add(high, HighOf(in fact));
            f = fact.Next;
        }
        return (low, Math.Max(low, high));
    }

    /// <summary>How many an instalment that nothing competes with was paid by a moment.</summary>
    internal (long Low, long High) Paid(int instalment, int until)
    {
        ref var x = ref _instalments[instalment];
        var (low, high) = Held(x.Account, until);
        return (x.Traits & Traits.Capped) == 0 ? (low, high) : (Math.Min(low, x.Least), Math.Min(high, x.Most));
    }

    /// <summary>The moments at which what an account holds can change.</summary>
    internal void Moments(int account, SortedSet<int> into)
    {
        for (var f = _accounts[account].FirstFact; f >= 0; f = _facts[f].Next)
        {
            into.Add(_facts[f].Certain);
            into.Add(_facts[f].Possible);
        }
    }

    /// <summary>The facts of an account, the newest first.</summary>
    internal IEnumerable<Fact> FactsOf(int account)
    {
        for (var f = _accounts[account].FirstFact; f >= 0; f = _facts[f].Next)
            yield return _facts[f];
    }

    internal bool IsEstablished(in Fact fact) => (fact.Affirmed & standards) != 0 && (fact.Denied & standards) == 0;

    /// <summary>Notes when a rival was reached.</summary>
    internal void Reach(int instalment, int reached, int reachable)
    {
        ref var x = ref _instalments[instalment];
        reachable = Math.Min(reached, reachable);
        var moved = x.Reached != reached || x.Reachable != reachable;
        (x.Reached, x.Reachable) = (reached, reachable);
        if (moved)
        {
            Await(instalment);
            ReachedElsewhere(instalment);
        }
        SettleAll(instalment);
    }

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

    private void ResizeInstalments(int size)
    {
        Array.Resize(ref _instalments, size);
        Array.Resize(ref _settled, (size + 63) >> 6);
        Array.Resize(ref _isChanged, (size + 63) >> 6);
    }
}
