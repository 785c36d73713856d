using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Intake;

namespace Tregua.Standings;

/// <summary>Computes how an agreement stood over a stretch of days.</summary>
public static class Histories
{
    /// <summary>How each stipulation stood, as everything known for the question tells it: the same as asking on every day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="claims">Every recorded claim, in any order.</param>
    /// <param name="question">Under which standard and from which knowledge; its day is not looked at.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, inclusive; before <paramref name="from"/> there is no history.</param>
    /// <returns>The stipulations that exist on some of the days, in file order.</returns>
    public static ImmutableArray<StipulationHistory> Of(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question, LocalDate from, LocalDate to) =>
        Over(agreement, claims, from, to, day => question with { At = day });

    /// <summary>How each stipulation stood by what was published by then: what would have been shown on each day.</summary>
    /// <inheritdoc cref="Of"/>
    public static ImmutableArray<StipulationHistory> AsKnownThen(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question, LocalDate from, LocalDate to) =>
        Over(agreement, claims, from, to, day => question with { At = day, KnownBy = question.KnownBy is { } known && known < day ? known : day });

    private static ImmutableArray<StipulationHistory> Over(Agreement agreement, ImmutableArray<RecordedClaim> claims, LocalDate from, LocalDate to, Func<LocalDate, Question> asked)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var live = new LiveStanding(agreement, claims, asked(from));
        var rows = agreement.Stipulations.Select(s => new HistoryRow(s.Id)).ToImmutableArray();
        ImmutableArray<Entry> before = [];
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            live.Ask(asked(day));
            var now = live.Answers.Setting.Entries;
            var changed = Difference(before, now);
            foreach (var row in rows)
                row.Note(day, live.Answers.Plain(row.Id), () => live.Answers.Bearing(row.Id, changed));
            before = now;
        }
        return [.. rows.Where(r => !r.IsEmpty).Select(r => r.Close())];
    }

    /// <summary>The claims that came and those that went; claims that stay are the same ones.</summary>
    private static ImmutableArray<Entry> Difference(ImmutableArray<Entry> before, ImmutableArray<Entry> now)
    {
        if (before == now)
            return [];
        var (old, recent) = (before.ToHashSet(ReferenceEqualityComparer.Instance), now.ToHashSet(ReferenceEqualityComparer.Instance));
        return [.. now.Where(e => !old.Contains(e)), .. before.Where(e => !recent.Contains(e))];
    }
}
