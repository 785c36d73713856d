using System.Collections.Immutable;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Instalments;

/// <summary>Says why an instalment stands as it does: from its course to when it is due, what was done, and the claims.</summary>
/// <param name="register">The register.</param>
/// <param name="nameOf">The name of an instalment.</param>
/// <param name="claimsOf">The claims that a fact comes from, by the fact's origin.</param>
internal sealed class Reasons(Register register, Func<int, string> nameOf, Func<int, ImmutableArray<string>> claimsOf)
{
    internal Derivation Of(int instalment)
    {
        ref readonly var x = ref register[instalment];
        var steps = ImmutableArray.CreateBuilder<Derivation>();
        steps.Add(Due(instalment));
        foreach (var fact in register.FactsOf(x.Account))
            steps.Add(Told(in fact));
        for (var p = x.Partner; p >= 0 && p != instalment; p = register[p].Partner)
            steps.Add(new Derivation(Rules.Timeliness, $"It must fall on one day with {nameOf(p)}, which is {Word(register[p].Worst)}{Reached(p)}.", [], []));
        var other = x.Best == x.Worst ? "" : $", in the case best for its debtor {Word(x.Best)}";
        return new Derivation(Rules.Timeliness, $"{nameOf(instalment)} is {Word(x.Worst)}{Reached(instalment)}{other}.", [], steps.ToImmutable());
    }

    private Derivation Due(int instalment)
    {
        ref readonly var x = ref register[instalment];
        if (x.DueLatest == Timescale.Never)
            return new Derivation(Rules.Timeliness, "When it is due is not known.", [], []);
        var due = x.DueEarliest == x.DueLatest ? Last(x.DueLatest) : $"{Last(x.DueEarliest)} at the earliest, {Last(x.DueLatest)} at the latest";
        return new Derivation(Rules.Timeliness, $"The last second in time is {due}.", [], x.Anchor < 0 ? [] : [Of(x.Anchor)]);
    }

    private Derivation Told(in Fact fact)
    {
        var low = Units.Number(fact.Low);
        var units = fact.High >= Units.Unbounded ? $"{Words.Number(low)} or more" : Words.Range(low, Units.Number(fact.High));
        var when = fact.Certain == Timescale.Never ? "at some time" : $"by {Last(fact.Certain)}";
        return new Derivation(Rules.Proof, $"{units} done {when}: {(register.IsEstablished(in fact) ? "established" : "not established")}.", claimsOf(fact.Origin), []);
    }

    private string Reached(int instalment) =>
        register[instalment].Reached is Timescale.Never or Timescale.Always ? "" : $" by {Last(register[instalment].Reached)}";

    private string Last(int moment) => $"{register.Scale.At(moment - 1):uuuu-MM-dd HH:mm:ss}";

    private static string Word(Course course) => Words.Hyphenated(course).Replace('-', ' ');
}
