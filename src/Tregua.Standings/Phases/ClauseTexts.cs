using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Phases;

/// <summary>The stipulations as one choice of readings has them.</summary>
internal sealed class ClauseTexts
{
    private readonly ImmutableDictionary<string, Stipulation> _read;
    private readonly ImmutableHashSet<string> _away;

    private ClauseTexts(ImmutableDictionary<string, Stipulation> read, ImmutableHashSet<string> away)
    {
        _read = read;
        _away = away;
    }

    internal static ClauseTexts AsWritten { get; } = new(ImmutableDictionary<string, Stipulation>.Empty, ImmutableHashSet<string>.Empty);

    internal static ClauseTexts Under(Setting setting, IReadOnlyDictionary<string, Choice> choice)
    {
        if (!setting.Rules.Has(Rule.R3ClauseReadings))
            return AsWritten;
        var read = ImmutableDictionary.CreateBuilder<string, Stipulation>(StringComparer.Ordinal);
        var away = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var stipulation in setting.Agreement.Stipulations)
        {
            switch (choice.TryGetValue(Choice.KeyOf(stipulation), out var reading) ? reading.Clause : null)
            {
                case MeansBinding { Binds: false }:
                    away.Add(stipulation.Id);
                    break;
                case MeansDue due:
                    read[stipulation.Id] = stipulation with { Deadline = due.Deadline };
                    break;
                case MeansAmount amount:
                    read[stipulation.Id] = stipulation with { Act = stipulation.Act with { Amount = amount.Amount } };
                    break;
            }
        }
        return new ClauseTexts(read.ToImmutable(), away.ToImmutable());
    }

    /// <summary>The stipulation as the choice reads it.</summary>
    internal Stipulation Of(Stipulation stipulation) => _read.TryGetValue(stipulation.Id, out var read) ? read : stipulation;

    /// <summary>True when the choice has the stipulation bind nobody.</summary>
    internal bool IsReadAway(Stipulation stipulation) => _away.Contains(stipulation.Id);
}
