using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Bench.Workloads;
using Tregua.Standings;
using Tregua.Standings.Instalments;

namespace Tregua.Bench.Engines;

/// <summary>A workload in the engine that answers status: its agreement compiled, its events matched.</summary>
internal sealed class InstalmentRun
{
    private const int Batch = 1024;

    private readonly Agreement _agreement;
    private readonly Workload _workload;
    private readonly Register _register;
    private readonly Compilation _compilation;
    private readonly List<int> _changed = [];

    internal InstalmentRun(Workload workload, Agreement agreement)
    {
        (_workload, _agreement) = (workload, agreement);
        var scale = Timescale.Of(agreement);
        _register = new Register(scale, scale.Of(agreement.InForce.Start), Matching.Independent);
        _compilation = Compilation.Of(agreement, _register);
        _register.TakeChanged(_changed);
    }

    /// <summary>How many instalments were reported to stand differently.</summary>
    internal long Changes { get; private set; }

    internal Arrival[] Match(ReadOnlySpan<Happening> happenings) => new Matching(_compilation, _register).Match(happenings);

    /// <summary>Takes the events in the order they are told, and asks after each thousand which clauses changed.</summary>
    internal void Run(ReadOnlySpan<Arrival> arrivals)
    {
        var feed = new Feed(_register, arrivals.Length);
        for (var i = 0; i < arrivals.Length; i += Batch)
        {
            feed.Take(arrivals[i..Math.Min(i + Batch, arrivals.Length)]);
            Changes += _register.TakeChanged(_changed).Count;
        }
        _register.Advance(_register.Scale.Of(GeneratedAgreement.InForce.AtMidnight()) + Workload.End);
        Changes += _register.TakeChanged(_changed).Count;
    }

    /// <summary>The standings at the end, in the case worst or best for the debtor.</summary>
    internal Counts Count(bool worst)
    {
        Span<int> counts = stackalloc int[6];
        for (var o = 0; o < _workload.Days.Length; o++)
        {
            ref readonly var delivery = ref _register[(2 * o) + 1];
            counts[(int)(worst ? delivery.Worst : delivery.Best)]++;
        }
        return new Counts(counts[(int)Course.InTime], counts[(int)Course.Late], counts[(int)Course.Missed], counts[(int)Course.Mismatched]);
    }

    internal Derivation Explain(int obligation)
    {
        var reasons = new Reasons(_register, i => _agreement.Stipulations[i].Id, ClaimsOf);
        return reasons.Of(_compilation.WholeOf(GeneratedAgreement.DeliveryOf(obligation)));
    }

    private static ImmutableArray<string> ClaimsOf(int origin) => [$"claim-{origin}-a", $"claim-{origin}-b"];
}
