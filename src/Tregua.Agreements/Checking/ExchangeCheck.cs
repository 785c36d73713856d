using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Exchanges in which one side performs first with nothing due in return.</summary>
internal static class ExchangeCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        var clauses = agreement.Stipulations.ToDictionary(c => c.Id);
        foreach (var exchange in agreement.Exchanges)
        {
            var legs = LegsOf(clauses, exchange);
            if (legs.Count == 0)
                continue;
            var returned = Returned(legs);
            if (exchange.Together && Apart(legs) is var (one, other))
                yield return Messages.TogetherApart(exchange.Mark, exchange.Id, one, other);
            if (returned.Count == 0)
                yield return Messages.OneSidedExchange(exchange.Mark, exchange.Id, Side(legs[0]));
            else if (IsFirstForNothing(exchange, legs[0], returned))
                yield return Messages.FirstForNothing(exchange.Mark, exchange.Id, Side(legs[0]), Side(returned[0]));
        }
    }

    /// <summary>The clauses, by id, whose missing date is told with their exchange.</summary>
    public static HashSet<string> ReportedDates(Agreement agreement)
    {
        var reported = new HashSet<string>();
        var clauses = agreement.Stipulations.ToDictionary(c => c.Id);
        foreach (var exchange in agreement.Exchanges)
        {
            var legs = LegsOf(clauses, exchange);
            if (legs.Count > 0 && Returned(legs) is { Count: > 0 } returned && IsFirstForNothing(exchange, legs[0], returned))
                reported.UnionWith(returned.Select(l => l.Id));
        }

        return reported;
    }

    private static List<Stipulation> LegsOf(Dictionary<string, Stipulation> clauses, Exchange exchange) =>
        [.. exchange.Legs.Select(clauses.GetValueOrDefault).OfType<Stipulation>()];

    // What is owed by anybody but those who perform first; a right of theirs is nothing due.
    private static List<Stipulation> Returned(List<Stipulation> legs) =>
        [.. legs.Where(l => l.Modal != Modal.Power && !l.Debtors.All(legs[0].Debtors.Contains))];

    private static bool IsFirstForNothing(Exchange exchange, Stipulation first, List<Stipulation> returned) =>
        exchange.Mode == ExchangeMode.Then && first.Deadline is not null && returned.TrueForAll(l => l is { Modal: Modal.Obligation, Deadline: null });

    // Two legs that are due on different days cannot fall on one.
    private static (string One, string Other)? Apart(List<Stipulation> legs)
    {
        foreach (var leg in legs)
        {
            if (leg.Deadline is OnDate or OnDay && legs[0].Deadline is OnDate or OnDay && leg.Deadline.GetType() == legs[0].Deadline!.GetType() && leg.Deadline != legs[0].Deadline)
                return (legs[0].Id, leg.Id);
        }

        return null;
    }

    private static string Side(Stipulation leg) => string.Join(" and ", leg.Debtors);
}
