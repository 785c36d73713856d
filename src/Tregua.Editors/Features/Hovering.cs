using System.Collections.Immutable;
using System.Text;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;
using Tregua.Evidence.Times;
using Tregua.Standings;

namespace Tregua.Editors.Features;

/// <summary>What a name is, and of a clause when it is due by the text alone.</summary>
internal static class Hovering
{
    /// <summary>The hover at a position; null where no name stands or the agreement has errors.</summary>
    public static Hover? At(Analysis analysis, Position position)
    {
        if (analysis.Agreement is not { } agreement || Naming.At(analysis, position) is not { } place || Text(agreement, place.Symbol) is not { } text)
            return null;
        return new Hover(new MarkupContent(text), analysis.Source.RangeOf(place.Mark));
    }

    private static string? Text(Agreement agreement, Symbol symbol) => symbol.Kind switch
    {
        SymbolKind.Stipulation => agreement.Stipulation(symbol.Name) is { } clause ? Clause(agreement, clause) : null,
        SymbolKind.Phase => agreement.Phase(symbol.Name) is { } phase ? Phase(agreement, phase) : null,
        SymbolKind.Actor => agreement.Actor(symbol.Name) is { } actor ? Actor(actor) : null,
        SymbolKind.Thing => agreement.Things.FirstOrDefault(t => t.Name == symbol.Name) is { } thing ? Thing(thing) : null,
        _ => $"{Outlining.Word(symbol.Kind)} `{symbol.Name}`{(symbol.Owner is { } owner ? $" of `{owner}`" : "")}",
    };

    private static string Clause(Agreement agreement, Stipulation clause)
    {
        var text = new StringBuilder($"**{clause.Id}**{(clause.ClauseNumber is { } number ? $" · clause {number}" : "")}\n\n{clause.Text}\n");
        var standing = ByText(agreement, clause).Stipulations.First(s => s.Id == clause.Id);
        text.Append('\n').Append(standing.Due is { } due ? $"Due {Days(due)}, by the text alone." : NoDay(clause)).Append('\n');
        foreach (var quota in standing.Milestones)
            text.Append($"\n- {quota.Label}");
        return text.ToString();
    }

    private static string NoDay(Stipulation clause) => clause switch
    {
        { Modal: Modal.Prohibition or Modal.Power } => "No day is due: it binds or empowers as long as it is in force.",
        { Deadline: null } => "The text sets no day.",
        _ => "No day can be told from the text alone: it hangs on what has still to happen.",
    };

    private static string Phase(Agreement agreement, Phase phase)
    {
        var run = Engine.Stand(agreement, [], new Question { At = agreement.InForce.Date }).Phases.First(p => p.Id == phase.Id);
        var days = (run.Starts, run.Ends) switch
        {
            ({ } starts, { } ends) => $"From {starts:uuuu-MM-dd} to {ends:uuuu-MM-dd}, by the text alone.",
            ({ } starts, null) => $"From {starts:uuuu-MM-dd}, by the text alone; no end is set.",
            _ => "When it starts cannot be told from the text alone.",
        };
        return $"**{phase.Id}** · {phase.Title}\n\n{days}";
    }

    private static string Actor(Actor actor)
    {
        var role = actor.Role == Role.NonSignatory ? "non-signatory" : actor.Role.ToString().ToLowerInvariant();
        return $"**{actor.Name}** · {role}{List("also", actor.Aliases)}{List("members", actor.Members)}{List("performed by", actor.Performers)}";
    }

    private static string Thing(Thing thing) => $"**{thing.Name}**{List("also", thing.Aliases)}{List("kinds", [.. thing.Kinds.Select(kind => kind.Name)])}";

    private static string List(string label, ImmutableArray<string> names) => names.IsEmpty ? "" : $"\n\n{label} {string.Join(", ", names)}";

    /// <summary>The standing on the day on which the clause first exists, from no report at all.</summary>
    private static Standing ByText(Agreement agreement, Stipulation clause)
    {
        var amendment = agreement.Amendments.FirstOrDefault(a => a.Title == clause.Amendment);
        return Engine.Stand(agreement, [], new Question { At = amendment?.Agreed.Date ?? agreement.InForce.Date });
    }

    private static string Days(TimeRange range) => (TimeText.From(range), TimeText.To(range)) switch
    {
        (null, { } to) => $"by {to}",
        ({ } from, { } to) when from != to => $"between {from} and {to}",
        ({ } from, _) => from,
        _ => "on an unknown day",
    };
}
