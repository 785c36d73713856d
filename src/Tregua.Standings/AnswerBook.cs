using System.Collections.Immutable;
using Tregua.Standings.Assessments;
using Tregua.Standings.Cells;
using Tregua.Standings.Derivations;
using Tregua.Standings.Exchanges;
using Tregua.Standings.Figures;
using Tregua.Standings.Findings;
using Tregua.Standings.Outcomes;
using Tregua.Standings.Outlooks;
using Tregua.Standings.Phases;

namespace Tregua.Standings;

/// <summary>The parts of the answer, each computed when asked for and kept until something it rests on changes.</summary>
internal sealed class AnswerBook
{
    private readonly Inputs _inputs;
    private readonly Setting _setting;
    private readonly Memo<string, StipulationStanding> _plain;
    private readonly Memo<string, StipulationStanding> _explained;
    private readonly Memo<bool, AgreementState> _state;
    private readonly Memo<bool, ImmutableArray<PhaseStanding>> _phases;
    private readonly Memo<bool, ImmutableArray<StipulationStanding>> _all;
    private readonly Memo<bool, ImmutableArray<ExchangeStanding>> _exchanges;
    private readonly Memo<bool, ImmutableArray<FigureComparison>> _figures;
    private readonly Memo<bool, ImmutableArray<Finding>> _findings;
    private readonly Memo<bool, ImmutableArray<OutlookStanding>> _outlook;
    private readonly Memo<bool, ImmutableArray<UpcomingDate>> _next;
    private readonly Memo<bool, Futures> _futures;
    private readonly Memo<bool, ImmutableArray<string>> _notices;

    internal AnswerBook(Inputs inputs)
    {
        _inputs = inputs;
        var setting = _setting = new Setting(inputs);
        var graph = inputs.Graph;
        var worlds = setting.Worlds;
        _plain = new(graph, id => StipulationView.Show(setting, worlds, setting.Agreement.Stipulation(id)!), null, StringComparer.Ordinal);
        _explained = new(graph, id => Explain(_plain.Of(id)), null, StringComparer.Ordinal);
        _phases = new(graph, _ => PhaseView.Show(setting, worlds));
        _all = new(graph, _ => [.. setting.Stipulations.Select(s => _plain.Of(s.Id))], Sequences<StipulationStanding>.Same);
        _state = new(graph, _ => PhaseView.StateOf(setting, worlds[0]));
        _exchanges = new(graph, _ => ExchangeView.Show(setting, worlds[0]));
        _figures = new(graph, _ => FigureView.Compare(setting));
        _findings = new(graph, _ => FindingList.Of(setting, worlds, _all.Of(true), _figures.Of(true)));
        _outlook = new(graph, _ => OutlookView.Show(setting));
        _next = new(graph, _ => Calendar.Next(setting, worlds, _phases.Of(true), _all.Of(true)));
        _futures = new(graph, _ => OutcomeView.Show(setting, worlds, _all.Of(true)));
        _notices = new(graph, _ => Limits.Of(setting));
    }

    internal Setting Setting => _setting;

    internal ImmutableArray<PhaseStanding> Phases => _phases.Of(true);

    internal ImmutableArray<string> Stipulations => [.. _setting.Stipulations.Select(s => s.Id)];

    internal StipulationStanding? Stipulation(string id) =>
        _setting.Agreement.Stipulation(id) is { } stipulation && _setting.Exists(stipulation) ? _explained.Of(id) : null;

    /// <summary>One stipulation's standing without its derivation; null when the question knows none of that id.</summary>
    internal StipulationStanding? Plain(string id) =>
        _setting.Agreement.Stipulation(id) is { } stipulation && _setting.Exists(stipulation) ? _plain.Of(id) : null;

    internal Standing Whole()
    {
        var phases = Phases;
        return new Standing
        {
            Agreement = _inputs.Agreement.Title,
            Question = _inputs.Question,
            Phase = phases.LastOrDefault(p => p.Starts is not null),
            State = _state.Of(true),
            Phases = phases,
            Stipulations = [.. _setting.Stipulations.Select(s => _explained.Of(s.Id))],
            Exchanges = _exchanges.Of(true),
            Figures = _figures.Of(true),
            Findings = _findings.Of(true),
            Outlook = _outlook.Of(true),
            Next = _next.Of(true),
            Outcomes = _futures.Of(true).Outcomes,
            OutcomesUntil = _futures.Of(true).Until,
            Notices = [.. _notices.Of(true), .. _futures.Of(true).Notices],
        };
    }

    private StipulationStanding Explain(StipulationStanding standing)
    {
        var stipulation = _setting.Agreement.Stipulation(standing.Id)!;
        var world = _setting.Worlds[0];
        return standing with { Derivation = Explanation.Of(_setting, world, stipulation, world.Assessments.Of(standing.Id), standing) };
    }
}
