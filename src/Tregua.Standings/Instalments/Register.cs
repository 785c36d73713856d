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
internal sealed partial class Register(Timescale scale, int now, byte standards = 1)
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

    private void ResizeInstalments(int size)
    {
        Array.Resize(ref _instalments, size);
        Array.Resize(ref _settled, (size + 63) >> 6);
        Array.Resize(ref _isChanged, (size + 63) >> 6);
    }
}
