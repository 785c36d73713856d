using System.Collections.Immutable;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Instalments;

/// <summary>One of several instalments that the same units can pay.</summary>
/// <param name="Instalment">The instalment.</param>
/// <param name="Reserved">The account of what reports tie to it by its batch; <see cref="NothingReserved"/> when they tie nothing.</param>
/// <param name="Kinds">The kind that it takes, outermost first.</param>
/// <param name="From">From when units count.</param>
/// <param name="Group">Its clause: of one clause's instalments without a date, the one that comes first is paid first.</param>
/// <param name="Order">File order, then order of triggers.</param>
/// <param name="TakesRest">True when it can take what goes beyond all: a leg that settles another clause does not.</param>
/// <param name="IsUnlimited">True when the text sets no number: it takes whatever comes.</param>
internal sealed record Rival(int Instalment, int Reserved, ImmutableArray<string> Kinds, int From, int Group, int Order, bool TakesRest, bool IsUnlimited)
{
    /// <summary>No account.</summary>
    internal const int NothingReserved = -1;
}

/// <summary>
/// Instalments that the same units can pay. A unit counts once: oldest due first, then file order; what goes beyond all of them
/// shows at the last. Where the order or a size is not known, the least is what is left when all others took their most.
/// </summary>
/// <param name="rivals">The instalments.</param>
/// <param name="countsOnce">False to let every one take every unit.</param>
internal sealed class Contest(ImmutableArray<Rival> rivals, bool countsOnce = true)
{
    private readonly Dictionary<int, (long Low, long High)[]> _shares = [];
    private readonly Dictionary<int, (long Low, long High)> _held = [];
    private readonly (long Low, long High)[] _paid = new (long, long)[rivals.Length];
    private int[]? _line;
    private int _last = -1;

    internal ImmutableArray<Rival> Rivals => rivals;

    /// <summary>True when something changed since it was worked out.</summary>
    internal bool IsStale { get; set; } = true;

    /// <summary>What each rival was paid by a moment, in their order.</summary>
    internal (long Low, long High)[] Shares(Register register, int until)
    {
        if (_shares.TryGetValue(until, out var known))
            return known;
        Pay(register, until);
        return _shares[until] = [.. _paid];
    }

    /// <summary>When some of the rivals together were paid a number.</summary>
    /// <param name="register">The register.</param>
    /// <param name="among">Which of them, in their order.</param>
    /// <param name="need">The number.</param>
    internal (int Reached, int Reachable) ReachOf(Register register, ReadOnlySpan<bool> among, long need)
    {
        var (reached, reachable) = (Timescale.Never, Timescale.Never);
        foreach (var moment in Moments(register))
        {
            long low = 0, high = 0;
            var shares = Shares(register, moment);
            for (var i = 0; i < shares.Length; i++)
            {
                if (among[i])
                    (low, high) = (low + shares[i].Low, Units.Add(high, shares[i].High));
            }
            (reached, reachable) = Follow(moment, low >= need, high >= need, reached, reachable);
        }
        return (reached, reachable);
    }

    /// <summary>
    /// What was paid for certain stays paid. What can have been paid by a moment is no more than what can have been by a later
    /// one, when it is known better what the others took.
    /// </summary>
    private static (int Reached, int Reachable) Follow(int moment, bool isPaid, bool canBePaid, int reached, int reachable) => (
        reached == Timescale.Never && isPaid ? moment : reached,
        !canBePaid ? Timescale.Never : reachable == Timescale.Never ? moment : reachable);

    private SortedSet<int> Moments(Register register)
    {
        var moments = new SortedSet<int>();
        foreach (var rival in rivals)
            register.Moments(register[rival.Instalment].Account, moments);
        moments.Remove(Timescale.Never);
        return moments;
    }

    /// <summary>Works out when each rival was reached.</summary>
    internal void Resolve(Register register)
    {
        _shares.Clear();
        Rank(register);
        var reached = new int[rivals.Length];
        var reachable = new int[rivals.Length];
        Array.Fill(reached, Timescale.Never);
        Array.Fill(reachable, Timescale.Never);
        foreach (var moment in Moments(register))
        {
            Pay(register, moment);
            for (var i = 0; i < rivals.Length; i++)
            {
                var need = register[rivals[i].Instalment].Need;
                (reached[i], reachable[i]) = Follow(moment, _paid[i].Low >= need, _paid[i].High >= need, reached[i], reachable[i]);
            }
        }
        for (var i = 0; i < rivals.Length; i++)
        {
            var isNothing = register[rivals[i].Instalment].Need == 0;
            register.Reach(rivals[i].Instalment, isNothing ? Timescale.Always : reached[i], isNothing ? Timescale.Always : reachable[i]);
        }
    }

    /// <summary>Finds who takes the rest, and whether all stand in one line for the units of one account.</summary>
    private void Rank(Register register)
    {
        _last = -1;
        for (var i = 0; i < rivals.Length; i++)
        {
            if (rivals[i].TakesRest && (_last < 0 || (Due(register, i), rivals[i].Order).CompareTo((Due(register, _last), rivals[_last].Order)) > 0))
                _last = i;
        }
        int[] line = [.. Enumerable.Range(0, rivals.Length).OrderBy(i => register[rivals[i].Instalment].DueLatest).ThenBy(i => rivals[i].Order)];
        _line = IsLine(register, line) ? line : null;
    }

    private bool IsLine(Register register, int[] line)
    {
        for (var k = 1; k < line.Length; k++)
        {
            var (a, b) = (line[k - 1], line[k]);
            if (register[rivals[a].Instalment].Account != register[rivals[b].Instalment].Account || !IsBefore(register, a, b))
                return false;
        }
        return true;
    }

    private int Due(Register register, int rival) =>
        register[rivals[rival].Instalment].DueLatest is var due and not Timescale.Never ? due : Timescale.Always;

    private void Pay(Register register, int until)
    {
        _held.Clear();
        if (!countsOnce)
            PayAll(register, until);
        else if (_line is not null)
            PayLine(register, until, _line);
        else
            PayCrowd(register, until);
    }

    private void PayAll(Register register, int until)
    {
        for (var i = 0; i < rivals.Length; i++)
            _paid[i] = Held(register, i, until);
    }

    /// <summary>All want the same and it is known who comes first.</summary>
    private void PayLine(Register register, int until, int[] line)
    {
        var held = Held(register, line[0], until);
        long all = 0;
        var left = held.Low;
        foreach (var i in line)
        {
            ref readonly var x = ref register[rivals[i].Instalment];
            _paid[i].Low = Tied(register, i, until, Low(i, left - TiedElsewhere(register, i, until), x.Least));
            left = Math.Max(0, left - Math.Min(x.Most, held.High));
            all += _paid[i].Low;
        }
        foreach (var i in line)
            _paid[i].High = High(i, held.High >= Units.Unbounded ? held.High : held.High - (all - _paid[i].Low), register[rivals[i].Instalment].Most);
    }

    private void PayCrowd(Register register, int until)
    {
        for (var i = 0; i < rivals.Length; i++)
            _paid[i].Low = Tied(register, i, until, Low(i, LeftFor(register, i, until) - TiedElsewhere(register, i, until), register[rivals[i].Instalment].Least));
        for (var i = 0; i < rivals.Length; i++)
        {
            var high = Held(register, i, until).High;
            for (var j = 0; j < rivals.Length && high < Units.Unbounded; j++)
            {
                if (i != j && Matcher.IsPrefix(rivals[i].Kinds, rivals[j].Kinds) && rivals[j].From >= rivals[i].From)
                    high = Math.Max(0, high - _paid[j].Low);
            }
            _paid[i].High = High(i, high, register[rivals[i].Instalment].Most);
        }
    }

    /// <summary>What is left for a rival when all that can come before it took their most.</summary>
    private long LeftFor(Register register, int rival, int until)
    {
        var left = Held(register, rival, until).Low;
        for (var j = 0; j < rivals.Length; j++)
        {
            if (j == rival || IsBefore(register, rival, j) || !CanTakeSame(rivals[rival], rivals[j]))
                continue;
            var taken = Math.Min(register[rivals[j].Instalment].Most, Held(register, j, until).High);
            if (taken >= Units.Unbounded)
                return 0;
            left -= taken;
        }
        return Math.Max(0, left);
    }

    /// <summary>What a report ties to a rival by its batch is its own, whoever is first in line.</summary>
    private long Tied(Register register, int rival, int until, long low) => rivals[rival].Reserved is var account and not Rival.NothingReserved
        ? Math.Max(low, Low(rival, register.Held(account, until).Low, register[rivals[rival].Instalment].Least))
        : low;

    /// <summary>The most that reports tie to those after a rival of what it could take; those units do not come to it in turn.</summary>
    private long TiedElsewhere(Register register, int rival, int until)
    {
        long most = 0;
        for (var j = 0; j < rivals.Length; j++)
        {
            if (j != rival && rivals[j].Reserved is var account and not Rival.NothingReserved && IsBefore(register, rival, j) && CanTakeSame(rivals[rival], rivals[j]))
                most = Units.Add(most, Math.Min(register.Held(account, until).High, register[rivals[j].Instalment].Most));
        }
        return most;
    }

    private long Low(int rival, long left, long least) =>
        rival == _last || rivals[rival].IsUnlimited ? Math.Max(0, left) : Math.Min(Math.Max(0, left), least);

    private long High(int rival, long high, long most)
    {
        high = Math.Max(0, high);
        if (rival != _last && !rivals[rival].IsUnlimited)
            high = Math.Min(high, most);
        return Math.Max(high, _paid[rival].Low);
    }

    private (long Low, long High) Held(Register register, int rival, int until)
    {
        var account = register[rivals[rival].Instalment].Account;
        if (!_held.TryGetValue(account, out var held))
            _held[account] = held = register.Held(account, until);
        return held;
    }

    /// <summary>True when a rival is surely paid before another.</summary>
    private bool IsBefore(Register register, int rival, int other)
    {
        ref readonly var mine = ref register[rivals[rival].Instalment];
        ref readonly var theirs = ref register[rivals[other].Instalment];
        var inOrder = rivals[rival].Order < rivals[other].Order;
        if (mine.DueLatest == Timescale.Never)
            return theirs.DueLatest == Timescale.Never && rivals[rival].Group == rivals[other].Group && inOrder;
        if (theirs.DueLatest == Timescale.Never)
            return false;
        return mine.DueLatest < theirs.DueEarliest || (mine.DueEarliest == theirs.DueEarliest && mine.DueLatest == theirs.DueLatest && inOrder);
    }

    private static bool CanTakeSame(Rival a, Rival b) => Matcher.IsPrefix(a.Kinds, b.Kinds) || Matcher.IsPrefix(b.Kinds, a.Kinds);
}
