using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Assessments;
using Tregua.Standings.Derivations;
using Tregua.Standings.Exchanges;
using Tregua.Standings.Figures;
using Tregua.Standings.Findings;
using Tregua.Standings.Outcomes;
using Tregua.Standings.Outlooks;
using Tregua.Standings.Phases;

namespace Tregua.Standings;

/// <summary>Computes standings. A pure function of its arguments: no clock, no files, no randomness.</summary>
public static class Engine
{
    /// <summary>Where the agreement stands.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="claims">Every recorded claim, in any order; the order does not change the answer.</param>
    /// <param name="question">As of when and under which standard.</param>
    public static Standing Stand(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question) =>
        Stand(agreement, claims, question, RuleSet.All);

    /// <summary>Where the agreement would stand under some of the rules.</summary>
    internal static Standing Stand(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question, RuleSet rules)
    {
        var setting = new Setting(agreement, claims, question, rules);
        var worlds = World.All(setting);
        setting.Narrow(worlds[0]);
        var phases = PhaseView.Show(setting, worlds);
        var stipulations = setting.Stipulations.Select(s => StipulationView.Show(setting, worlds, s)).ToImmutableArray();
        var figures = FigureView.Compare(setting);
        return new Standing
        {
            Agreement = agreement.Title,
            Question = question,
            Phase = phases.LastOrDefault(p => p.Starts is not null),
            Phases = phases,
            Stipulations = stipulations,
            Exchanges = ExchangeView.Show(setting, worlds[0]),
            Figures = figures,
            Findings = FindingList.Of(setting, worlds, stipulations, figures),
            Outlook = OutlookView.Show(setting),
            Next = Calendar.Next(setting, worlds, phases, stipulations),
            Outcomes = OutcomeView.Show(setting, worlds, stipulations),
            Notices = Limits.Of(setting),
        };
    }
}
