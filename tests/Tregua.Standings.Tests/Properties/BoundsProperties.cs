using Tregua.Standings.Tests.Properties.Generated;

namespace Tregua.Standings.Tests.Properties;

/// <summary>What is at the least, by the accounts, and at the most.</summary>
public sealed class BoundsProperties
{
    [Fact]
    public void Everywhere_the_least_is_at_most_the_best_and_the_best_at_most_the_most() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var standing = spec.Stand();
        foreach (var stipulation in standing.Stipulations)
        {
            var done = stipulation.Performance;
            IsOrdered(0, done.Low, done.Best, done.High).ShouldBeTrue($"{stipulation.Id}: {done.Low} {done.Best} {done.High}");
            foreach (var portion in stipulation.Milestones.Concat(stipulation.Instalments))
                IsOrdered(0, portion.Low, null, portion.High).ShouldBeTrue($"{stipulation.Id}: {portion}");
        }
        foreach (var amount in standing.Exchanges.SelectMany(e => e.Given.Values.Concat(e.Owed.Values)).SelectMany(a => a))
            IsOrdered(0, amount.Low, null, amount.High).ShouldBeTrue($"{amount}");
    });

    [Fact]
    public void What_any_claim_gives_bounds_what_a_stricter_standard_establishes() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var any = Engine.Stand(spec.Agreement, spec.Claims, spec.Question with { Standard = Evidence.Proof.Standard.Any });
        foreach (var (strict, loose) in spec.Stand().Stipulations.Zip(any.Stipulations))
            IsOrdered(0, strict.Performance.Low, null, loose.Performance.High).ShouldBeTrue($"{strict.Id}: {strict.Performance.Low} {loose.Performance.High}");
    });

    private static bool IsOrdered(decimal floor, decimal low, decimal? best, decimal? high) =>
        floor <= low && !(low > best) && !(best > high) && !(low > high);
}
