using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Phases;

/// <summary>One reading out of several of a clause, a continuation or a renewal.</summary>
/// <param name="Text">The reading in words.</param>
/// <param name="HeldBy">Who holds it.</param>
/// <param name="Continues">Of a continuation, what it makes of the phase's end; null otherwise.</param>
/// <param name="Clause">Of a stipulation, what it makes of it; null otherwise.</param>
/// <param name="Since">Of a renewal, the day from which it is read so; null for all of them.</param>
/// <param name="Renews">Of a renewal, for how long; null for one that does not renew, or otherwise.</param>
internal sealed record Choice(string Text, ImmutableArray<string> HeldBy, ReadingMeaning? Continues = null, ClauseMeaning? Clause = null, Span? Renews = null, PactTime? Since = null)
{
    /// <summary>What a choice of a phase's continuation is kept under.</summary>
    internal static string KeyOf(Phase phase) => phase.Id;

    /// <summary>What a choice of a phase's renewal is kept under.</summary>
    internal static string KeyOfRenewal(Phase phase) => $"renewal {phase.Id}";

    /// <summary>What a choice of a stipulation is kept under.</summary>
    internal static string KeyOf(Stipulation stipulation) => $"clause {stipulation.Id}";

    /// <summary>The clause's own words, which stand beside the reading of one side alone.</summary>
    private static Choice AsWritten(Agreement agreement, string key) => new(
        "as the text is written",
        [],
        Continues: agreement.Phases.Any(p => p.Id == key) ? ReadingMeaning.ContinuesWhileTalks : null,
        Renews: agreement.Phases.FirstOrDefault(p => KeyOfRenewal(p) == key)?.Renewal?.Length);

    internal static ImmutableArray<(string Key, ImmutableArray<Choice> Choices)> All(Agreement agreement)
    {
        var all = ImmutableArray.CreateBuilder<(string, ImmutableArray<Choice>)>();
        foreach (var phase in agreement.Phases)
        {
            if (phase.Continuation is { Readings: { IsEmpty: false } readings })
                all.Add((KeyOf(phase), [.. readings.Select(r => new Choice(r.Text, r.HeldBy, Continues: r.Meaning))]));
            if (phase.Renewal is { Readings: { IsEmpty: false } renewals })
                all.Add((KeyOfRenewal(phase), [.. renewals.Select(r => new Choice(r.Text, r.HeldBy, Renews: r.Length, Since: r.From))]));
        }
        foreach (var stipulation in agreement.Stipulations)
        {
            if (!stipulation.Readings.IsEmpty)
                all.Add((KeyOf(stipulation), [.. stipulation.Readings.Select(r => new Choice(r.Text, r.HeldBy, Clause: r.Meaning))]));
        }
        return [.. all.Select(a => a.Item2.Length > 1 ? a : (a.Item1, a.Item2.Insert(0, AsWritten(agreement, a.Item1))))];
    }
}
