using NodaTime;
using Tregua.Standings.Tests.Properties.Generated;

namespace Tregua.Standings.Tests.Properties;

/// <summary>A history is what asking on every day would give.</summary>
public sealed class HistoryProperties
{
    private const int Days = 6;

    [Fact]
    public void The_intervals_say_of_each_day_what_asking_on_it_says() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var from = spec.Question.At.PlusDays(-Days / 2);
        var history = Histories.Of(spec.Agreement, spec.Claims, spec.Question, from, from.PlusDays(Days - 1));
        for (var day = from; day < from.PlusDays(Days); day = day.PlusDays(1))
            Agree(history, day, Engine.Stand(spec.Agreement, spec.Claims, spec.Question with { At = day }));
    });

    [Fact]
    public void As_known_then_they_say_what_would_have_been_shown_on_the_day() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var from = spec.Question.At.PlusDays(-Days / 2);
        var history = Histories.AsKnownThen(spec.Agreement, spec.Claims, spec.Question, from, from.PlusDays(Days - 1));
        for (var day = from; day < from.PlusDays(Days); day = day.PlusDays(1))
            Agree(history, day, Engine.Stand(spec.Agreement, spec.Claims, spec.Question with { At = day, KnownBy = day }));
    });

    private static void Agree(IEnumerable<StipulationHistory> history, LocalDate day, Standing standing)
    {
        var told = history.SelectMany(h => h.Intervals, (h, i) => (h.Id, Interval: i)).Where(p => p.Interval.Start <= day && day < p.Interval.End);
        told.Select(p => (p.Id, p.Interval.Headline, p.Interval.Force, p.Interval.Performance, p.Interval.Timeliness, p.Interval.Certainty))
            .ShouldBe(standing.Stipulations.Select(s => (s.Id, s.Headline, s.Force, s.Performance.Word, s.Timeliness, s.Certainty)));
    }
}
