using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Proof;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Assessments;

/// <summary>How sure the answer is.</summary>
internal static class Certainties
{
    internal static Certainty Of(Setting setting, Stipulation stipulation, Progress progress, Force force, LocalDateTime? from)
    {
        if (!setting.Rules.Has(Rule.K1Certainty))
            return Certainty.Certain;
        var bearing = setting.Bearings[stipulation.Id].Where(b => b.Match.Bearing != Bearing.Speaks).ToList();
        var waits = force == Force.Pending || bearing.TrueForAll(b => b.Match.Bearing is (Bearing.Performs or Bearing.Denies) && b.Claim.When.End <= from);
        if (waits && !progress.IsEstablished)
            return Certainty.Unreported;
        var accounts = AccountsOf(setting, stipulation, from);
        if (accounts.Any(a => a.State == ProofState.Disputed || a.Conflicts))
            return Certainty.Disputed;
        // A deed has no figure that could be wide: an established account of it, or of its not being done, is certain.
        if (Shapes.Of(stipulation) is not (Shape.Counted or Shape.Periodic))
            return accounts.Any(a => a.State is ProofState.Established or ProofState.Refuted) ? Certainty.Certain : Certainty.Unverified;
        // All that is due was done, however many it was.
        if (CreditBook.AsksForAll(stipulation) && progress.IsFull)
            return Certainty.Certain;
        if (!progress.IsEstablished && !accounts.Any(a => a.State is ProofState.Established or ProofState.Refuted) && progress.Bounds.High != 0)
            return Certainty.Unverified;
        if (progress.Bounds.Low == progress.Bounds.High)
            return Certainty.Certain;
        return accounts.Any(a => a.State == ProofState.Alleged) ? Certainty.Unverified : Certainty.Imprecise;
    }

    private static ImmutableArray<(ProofState State, bool Conflicts)> AccountsOf(Setting setting, Stipulation stipulation, LocalDateTime? from)
    {
        var accounts = ImmutableArray.CreateBuilder<(ProofState, bool)>();
        if (Shapes.Of(stipulation) is not (Shape.Counted or Shape.Periodic))
        {
            foreach (var e in setting.DeedOf(stipulation).Events)
                accounts.Add((e.State, false));
            return accounts.ToImmutable();
        }
        var tally = setting.Tallies.For(stipulation);
        var path = setting.Matcher.Resolver.Things.PathOf(stipulation.Act.Thing!);
        foreach (var e in tally.Events)
        {
            if (!(e.When.End <= from) && Bears(path, e.Kinds))
                accounts.Add((e.State, Conflict.In(e.Event.Affirming)));
        }
        foreach (var t in tally.Totals)
        {
            if (!(t.Cut <= from) && Bears(path, t.Kinds))
                accounts.Add((t.State, Conflict.In(t.Claims)));
        }
        return accounts.ToImmutable();
    }

    private static bool Bears(ImmutableArray<string> path, ImmutableArray<string> kinds) => Matcher.IsPrefix(path, kinds) || Matcher.IsPrefix(kinds, path);
}
