using Tregua.Standings.Tests.Properties.Generated;

namespace Tregua.Standings.Tests.Properties;

/// <summary>Silence is never performance and never breach.</summary>
public sealed class SilenceProperties
{
    [Fact]
    public void Where_nothing_is_reported_nothing_was_done_and_nothing_broken() => Laws.Hold(CaseSpec.Any, spec =>
    {
        foreach (var stipulation in Engine.Stand(spec.Agreement, [], spec.Question).Stipulations)
            IsSilent(stipulation).ShouldBeTrue($"{stipulation.Id} {stipulation.Headline} {stipulation.Timeliness} {stipulation.Performance.Low}");
    });

    [Fact]
    public void Reports_of_other_things_perform_and_break_nothing() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var others = (spec with { Lines = [] }).Claims.RemoveAll(c => c.Claim.Event.Thing is "captive" or "detainee");
        foreach (var stipulation in Engine.Stand(spec.Agreement, others, spec.Question).Stipulations)
        {
            if (stipulation.Performance.Thing is { } thing && !thing.Contains("truck", StringComparison.Ordinal))
                IsSilent(stipulation).ShouldBeTrue($"{stipulation.Id} {stipulation.Headline} {stipulation.Timeliness} {stipulation.Performance.Low}");
        }
    });

    [Fact]
    public void What_is_only_announced_expected_or_wished_performs_nothing() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var words = spec.Said.Select(s => s with { Modality = s.Number % 2 == 0 ? Evidence.Claims.Modality.Promised : Evidence.Claims.Modality.Predicted });
        var standing = Engine.Stand(spec.Agreement, [.. words.Select(w => w.Build(AgreementGen.InForce))], spec.Question);
        foreach (var stipulation in standing.Stipulations)
            (stipulation.Performance.Low, stipulation.Performance.Word).ShouldBe((0, PerformanceWord.None), stipulation.Id);
    });

    private static bool IsSilent(StipulationStanding standing) =>
        standing.Performance is { Low: 0, Best: null, Word: PerformanceWord.None }
        && standing.Timeliness is not (Timeliness.Overdue or Timeliness.DoneOnTime or Timeliness.DoneLate)
        && standing.Certainty is not Certainty.Certain
        && standing.Headline is Headline.Waiting or Headline.Due or Headline.NoReport or Headline.NoUseReported or Headline.Discharged or Headline.Lapsed or Headline.NoViolationReported or Headline.Disputed;
}
