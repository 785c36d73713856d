using System.Collections.Immutable;
using Tregua.Standings.Assessments;
using Tregua.Standings.Cells;
using Tregua.Standings.Derivations;
using Tregua.Standings.Divisions;
using Tregua.Standings.Exchanges;
using Tregua.Standings.Figures;
using Tregua.Standings.Findings;
using Tregua.Standings.Intake;
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
    private readonly Memo<string, StipulationStanding> _whole;
    private readonly Memo<bool, AgreementState> _state;
    private readonly Memo<bool, ImmutableArray<OutsideStanding>> _outside;
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
        _whole = new(graph, id => EachStanding.Of(_inputs.Written.Stipulation(id)!, [.. PartsOf(id).Select(_plain.Of)]), null, StringComparer.Ordinal);
        _phases = new(graph, _ => PhaseView.Show(setting, worlds));
        _all = new(graph, _ => [.. setting.Stipulations.Select(s => _plain.Of(s.Id))], Sequences<StipulationStanding>.Same);
        _state = new(graph, _ => PhaseView.StateOf(setting, worlds[0]));
        _exchanges = new(graph, _ => ExchangeView.Show(setting, worlds[0]));
        _outside = new(graph, _ => OutsideView.Show(setting));
        _figures = new(graph, _ => FigureView.Compare(setting));
        _findings = new(graph, _ => FindingList.Of(setting, worlds, _all.Of(true), _figures.Of(true)));
        _outlook = new(graph, _ => OutlookView.Show(setting));
        _next = new(graph, _ => Calendar.Next(setting, worlds, _phases.Of(true), _all.Of(true)));
        _futures = new(graph, _ => OutcomeView.Show(setting, worlds, _all.Of(true)));
        _notices = new(graph, _ => Limits.Of(setting));
    }

    internal Setting Setting => _setting;

    internal ImmutableArray<PhaseStanding> Phases => _phases.Of(true);

    internal ImmutableArray<string> Stipulations => [.. _setting.Stipulations.Select(s => EachClauses.Whole(s.Id)).Distinct()];

    internal StipulationStanding? Stipulation(string id)
    {
        if (_inputs.Written.Stipulation(id) is not { } stipulation || !_setting.Exists(stipulation))
            return null;
        if (PartsOf(id) is not { IsEmpty: false } parts)
            return _explained.Of(id);
        var whole = _whole.Of(id);
        return whole with { Derivation = EachStanding.Explain(whole, [.. parts.Select(_explained.Of)]) };
    }

    /// <summary>One stipulation's standing without its derivation; null when the question knows none of that id.</summary>
    internal StipulationStanding? Plain(string id) =>
        _inputs.Written.Stipulation(id) is not { } stipulation || !_setting.Exists(stipulation) ? null : PartsOf(id).IsEmpty ? _plain.Of(id) : _whole.Of(id);

    /// <summary>Of some claims those that can bear on a stipulation's standing, by id.</summary>
    internal ImmutableArray<string> Bearing(string id, ImmutableArray<Entry> claims) => _plain.CellOf(id) is { } cell
        ? [.. claims.Where(c => _setting.Reaches(c, cell)).Select(c => c.Claim.Claim.Id).Distinct()]
        : [];

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
            Stipulations = [.. Stipulations.Select(id => Stipulation(id)!)],
            Exchanges = Undivided.Of(_exchanges.Of(true)),
            Outside = _outside.Of(true),
            Figures = _figures.Of(true),
            Findings = Undivided.Of(_findings.Of(true)),
            Outlook = _outlook.Of(true),
            Next = Undivided.Of(_next.Of(true)),
            Outcomes = _futures.Of(true).Outcomes,
            OutcomesUntil = _futures.Of(true).Until,
            Notices = [.. _notices.Of(true), .. _futures.Of(true).Notices],
        };
    }

    /// <summary>The ids of the clauses into which one is divided; none for what stands whole.</summary>
    private ImmutableArray<string> PartsOf(string id) =>
        _inputs.Rules.Has(Rule.D3Each) && _inputs.Written.Stipulation(id) is { } written && EachClauses.IsDivided(written) ? [.. EachClauses.IdsOf(written)] : [];

    private StipulationStanding Explain(StipulationStanding standing)
    {
        var stipulation = _setting.Agreement.Stipulation(standing.Id)!;
        var world = _setting.Worlds[0];
        return standing with { Derivation = Explanation.Of(_setting, world, stipulation, world.Assessments.Of(standing.Id), standing) };
    }
}
